package fadu.ui.tests.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Finds English words on a Chinese screen. Names of products and formats are none, nor is what is no word: a path, a code, the
 * identifier of a plug-in.
 */
public final class ForeignWords {

	/** A word in small letters; what stands beside a dot, a slash, an underscore or a digit is part of a name. */
	private static final Pattern WORD = Pattern
			.compile("(?<![\\p{Alnum}_./\\\\@:$-])[A-Za-z]?[a-z]{2,}(?![\\p{Alnum}_/\\\\@:$-]|\\.\\w)");
	private static final Set<String> NAMES = Set.of("Fadu", "Word", "Excel", "Ctrl", "Shift", "Alt", "Delete", "Enter", "Esc",
			"English", "Space", "Tab", "Insert", "zip", "jar", "xlsx", "xls", "ods", "csv");
	private static final int MOST_ROWS = 60;

	private ForeignWords() {
	}

	/** The English words of a control that is to be seen and of what lies in it; to be asked on the thread of the window. */
	public static List<String> in(Control control) {
		return texts(control).filter(text -> text != null && !text.isBlank()).distinct()
				.flatMap(text -> words(text).map(word -> word + " in: " + text.replaceAll("\\s+", " "))).distinct().toList();
	}

	/** The English words of a text. */
	public static Stream<String> words(String text) {
		return WORD.matcher(text.replaceAll("<[^>]*>|&", "")).results().map(MatchResult::group)
				.filter(word -> !NAMES.contains(word) && !word.equals(System.getProperty("user.name")));
	}

	private static Stream<String> texts(Control control) {
		if (!control.isVisible()) {
			return Stream.empty();
		}
		Stream<String> own = switch (control) {
		case Label label -> Stream.of(label.getText());
		case Link link -> Stream.of(link.getText());
		case Button button -> Stream.of(button.getText());
		case Text text -> Stream.of(text.getText(), text.getMessage());
		case StyledText text -> Stream.of(text.getText());
		case Combo combo -> Arrays.stream(combo.getItems());
		case Group group -> Stream.of(group.getText());
		case Table table -> Stream.concat(Stream.of(table.getColumns()).map(TableColumn::getText), cells(table));
		case Tree tree -> Stream.concat(Stream.of(tree.getColumns()).map(TreeColumn::getText),
				Stream.of(tree.getItems()).limit(MOST_ROWS).map(TreeItem::getText));
		case ToolBar bar -> isOfAPart(bar)
				? Stream.of(bar.getItems()).flatMap(item -> Stream.of(item.getText(), tip(item)))
				: Stream.empty();
		case CTabFolder folder -> Stream.of(folder.getItems()).map(CTabItem::getText);
		default -> Stream.empty();
		};
		Stream<String> tip = control instanceof ToolBar || control instanceof CLabel
				? Stream.empty()
				: Stream.concat(Stream.ofNullable(control.getToolTipText()), menu(control.getMenu()));
		Stream<String> below = control instanceof Composite composite
				? Stream.of(composite.getChildren()).flatMap(ForeignWords::texts)
				: Stream.empty();
		return Stream.of(own, tip, below).flatMap(part -> part);
	}

	/**
	 * Around the parts the platform keeps items of its own, which nobody sees; menus of tool bars and of the status line never
	 * open.
	 */
	private static boolean isOfAPart(ToolBar bar) {
		return Stream.<Composite>iterate(bar, parent -> parent != null, Composite::getParent)
				.anyMatch(CTabFolder.class::isInstance);
	}

	private static Stream<String> menu(Menu menu) {
		return menu == null ? Stream.empty() : Stream.of(menu.getItems()).map(MenuItem::getText);
	}

	private static String tip(ToolItem item) {
		return item.getToolTipText() == null ? "" : item.getToolTipText();
	}

	private static Stream<String> cells(Table table) {
		return Stream.of(table.getItems()).limit(MOST_ROWS).flatMap(
				item -> Stream.iterate(0, column -> column < Math.max(1, table.getColumnCount()), column -> column + 1)
						.map(item::getText));
	}

}
