package fadu.ui.views;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import fadu.ui.changes.HistoryModel;
import fadu.ui.comparison.Change;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.KeptColumns;
import fadu.ui.widgets.MiddleCut;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.Palette;
import fadu.workspace.ChangeHistory.Entry;

/**
 * 历史: who changed what and when. A step is taken back, or made again, where nothing later stands on it; else it is said why not.
 */
public final class HistoryView extends FaduView {

	private static final Pattern LONG_NAME = Pattern.compile("([^\\s（(]{6})[^\\s（(]{4,}(\\.\\p{Alpha}{2,4}(?=\\W|$))");
	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
	private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private static final int LINES = 4;
	private static final int WHAT = 1;
	private static final int EDGES = 10;

	private HistoryModel history;
	private NoticeBar notice;
	private TableViewer table;
	private Button turn;
	private Text find;
	private StyledText detail;

	/** Created by the workbench. */
	public HistoryView() {
		super("empty-history");
	}

	@Override
	void createContent(Composite parent) {
		history = getSite().getService(HistoryModel.class);
		notice = new NoticeBar(parent);
		find = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.HistoryView_find);
		Names.name(find, Messages.HistoryView_find);
		find.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		find.addListener(SWT.Modify, event -> list());
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		KeptColumns columns = new KeptColumns("history");
		area.setLayout(columns);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		Names.name(table.getTable(), Messages.HistoryView_name);
		ColumnViewerToolTipSupport.enableFor(table);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Messages.HistoryView_number, 8, 34, entry -> Integer.toString(entry.number()));
		column(columns, Messages.HistoryView_what, 60, 190, this::brief);
		column(columns, Messages.HistoryView_by, 16, 56, Entry::by);
		column(columns, Messages.HistoryView_at, 24, 92,
				entry -> SHORT.format(entry.at().atZone(ZoneId.systemDefault())));
		table.getTable().getColumn(WHAT).addListener(SWT.Resize, event -> table.refresh());
		table.addSelectionChangedListener(event -> {
			offer();
			tellDetail();
		});
		table.addDoubleClickListener(event -> detail.setFocus());
		FieldOfList.join(find, table.getTable());
		Composite foot = new Composite(parent, SWT.NONE);
		foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		foot.setLayout(new GridLayout(2, false));
		detail = new StyledText(foot, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		Names.name(detail, Messages.HistoryView_detail);
		GridData words = new GridData(SWT.FILL, SWT.CENTER, true, false);
		words.widthHint = 100;
		words.heightHint = LINES * detail.getLineHeight();
		detail.setLayoutData(words);
		detail.setMargins(EDGES / 2, 2, EDGES / 2, 2);
		detail.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				focusContent();
			}
		});
		turn = new Button(foot, SWT.PUSH);
		turn.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
		turn.addListener(SWT.Selection, event -> turn());
		Buttons.menu(table.getTable(), List.of(turn));
		Runnable listener = this::show;
		history.addListener(listener);
		parent.addDisposeListener(event -> history.removeListener(listener));
		history.look();
		offer();
	}

	private static String what(Entry entry) {
		return entry.undone() ? NLS.bind(Messages.HistoryView_undone, entry.what()) : entry.what();
	}

	/** A long name of a file is cut and not what was done with it, which stands behind; the tip of the cell has all. */
	private String brief(Entry entry) {
		return MiddleCut.of(table.getTable(), LONG_NAME.matcher(what(entry)).replaceAll("$1…$2"),
				table.getTable().getColumn(WHAT).getWidth() - EDGES);
	}

	private void column(KeptColumns columns, String title, int weight, int least, Function<Entry, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new EntryLabel(text));
		columns.add(column.getColumn(), weight, least);
	}

	private void offer() {
		Object chosen = table.getStructuredSelection().getFirstElement();
		turn.setText(chosen instanceof Entry entry && entry.undone() ? Messages.HistoryView_redo : Messages.HistoryView_undo);
		turn.setEnabled(chosen instanceof Entry entry && history.canTurn(entry));
		turn.getParent().layout(true);
	}

	/** What the chosen entry is, and which field of which figure it changed, from what to what. */
	private void tellDetail() {
		detail.setText("");
		if (table.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			detail.setText(all(entry));
			history.detail(entry, lines -> {
				if (!detail.isDisposed() && entry.equals(table.getStructuredSelection().getFirstElement()) && !lines.isEmpty()) {
					detail.setText(all(entry) + '\n' + String.join("\n", lines));
				}
			});
		}
	}

	private static String all(Entry entry) {
		return String.join("\n", what(entry),
				String.join(" ", entry.by(), entry.origin(), LONG.format(entry.at().atZone(ZoneId.systemDefault()))));
	}

	/** Before the button goes grey, the list has the keys. */
	private void turn() {
		if (table.getStructuredSelection().getFirstElement() instanceof Entry entry && history.canTurn(entry)) {
			focusContent();
			history.turn(entry);
		}
	}

	/** The entries that hold all words that are typed; the one that was chosen stays so. */
	private void list() {
		List<String> words = List.of(find.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
		List<Entry> found = history.entries().stream()
				.filter(entry -> words.stream().allMatch(word -> all(entry).toLowerCase(Locale.ROOT).contains(word))).toList();
		if (found.equals(table.getInput())) {
			return;
		}
		Object chosen = table.getStructuredSelection().getFirstElement();
		table.setInput(found);
		found.stream().filter(entry -> chosen instanceof Entry before && before.number() == entry.number()).findFirst()
				.ifPresent(entry -> table.setSelection(new StructuredSelection(entry), true));
		offer();
	}

	@Override
	boolean concerns(Change change) {
		return false;
	}

	@Override
	void show() {
		List<Entry> entries = history.entries();
		if (entries.isEmpty()) {
			if (!history.isRead()) {
				showEmpty(Messages.HistoryView_reading, "");
				return;
			}
			showEmpty(Messages.HistoryView_none, history.said().orElse(Messages.HistoryView_noneHint));
			return;
		}
		list();
		history.said().ifPresentOrElse(line -> notice.say(line, history.isRefused(), List.of()), notice::clear);
		showContent();
	}

	@Override
	void focusContent() {
		table.getControl().setFocus();
	}

	/** One fact of an entry; what is taken back is pale, and all of it is in the tool tip. */
	private static final class EntryLabel extends ColumnLabelProvider {

		private final Function<Entry, String> text;

		EntryLabel(Function<Entry, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object element) {
			return text.apply((Entry) element);
		}

		@Override
		public Color getForeground(Object element) {
			Entry entry = (Entry) element;
			return entry.undone() || entry.reverses().isPresent() ? Palette.QUIET : null;
		}

		@Override
		public String getToolTipText(Object element) {
			return all((Entry) element);
		}
	}

}
