package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.ViewIds;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewModel;
import fadu.ui.tests.driver.Workbench;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserException;

/** Whoever works with keys alone changes nothing by typing in a field, and has the keys where the work goes on. */
class KeyboardTest {

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			2024年，全区共受理法律援助案件321件，同比增长8.5%。其中民事案件900件、刑事案件20件。调解纠纷1206件，调解成功1300件。出庭应诉率100%。
			2024年，全区共受理法律援助案件345件，行政复议案件20件，其中办结30件。
			""";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;
	private ReviewModel review;

	@BeforeEach
	void open() throws IOException, UserException {
		review = workbench.open(folder, TEXT);
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.run(() -> workbench.perspective("review").resetPerspective());
		workbench.takeEverythingBack();
	}

	@Test
	void keysOfAFieldNeitherRejectNorConfirmNorUndoAnything() {
		Control grid = figures();
		Text field = workbench.find(Text.class, text -> text.getEditable() && text.getParent() != grid);
		workbench.run(() -> field.setText("321"));
		long waiting = workbench.ask(() -> review.count(FigureFilter.WAITING));
		long steps = steps();
		workbench.key(field, SWT.CTRL, SWT.DEL);
		workbench.key(field, SWT.CTRL, SWT.CR);
		workbench.key(field, SWT.CTRL | SWT.SHIFT, SWT.CR);
		workbench.key(field, SWT.CTRL, 'z');
		workbench.key(field, SWT.NONE, SWT.DEL);
		workbench.key(field, SWT.NONE, ' ');
		assertThat(workbench.ask(() -> review.decisions().notice())).isEmpty();
		workbench.run(() -> field.setText(""));
		workbench.key(grid, SWT.CTRL, SWT.CR);
		workbench.await("one is confirmed in the list", () -> review.count(FigureFilter.WAITING) == waiting - 1);
		workbench.await("it is the only step", () -> workbench.history().entries().size() == steps + 1);
		workbench.key(field, SWT.CTRL, 'z');
		workbench.key(grid, SWT.CTRL, 'z');
		workbench.await("it is taken back from the list", () -> review.count(FigureFilter.WAITING) == waiting);
		workbench.await("once", () -> workbench.history().entries().size() == steps + 2);
		assertThat(workbench.ask(() -> workbench.history().next().undo().orElseThrow().what())).contains("report.txt");
	}

	private long steps() {
		workbench.await("the import is in the history",
				() -> workbench.history().next().undo().filter(entry -> entry.what().contains("report.txt")).isPresent());
		return workbench.ask(() -> workbench.history().entries().size());
	}

	@Test
	void aQuestionHasTheKeysAndEscapeLeavesEverythingAsItIs() {
		Control grid = figures();
		long waiting = workbench.ask(() -> review.count(FigureFilter.WAITING));
		workbench.key(grid, SWT.CTRL | SWT.SHIFT, SWT.CR);
		workbench.await("what leaves all as it is has the focus", () -> focused("取消"));
		workbench.run(() -> {
			Event escape = new Event();
			escape.detail = SWT.TRAVERSE_ESCAPE;
			grid.getDisplay().getFocusControl().notifyListeners(SWT.Traverse, escape);
		});
		workbench.await("the question is gone", () -> review.decisions().notice().isEmpty());
		assertThat(workbench.ask(grid::isFocusControl)).isTrue();
		assertThat(workbench.ask(() -> review.count(FigureFilter.WAITING))).isEqualTo(waiting);
	}

	private boolean focused(String name) {
		return workbench.shell().getDisplay().getFocusControl() instanceof Button button && button.getText().startsWith(name);
	}

	@Test
	void afterAFindingIsSettledTheNextIsChosenAndItIsToldWhatWasDone() {
		workbench.view(ViewIds.FINDINGS);
		workbench.await("two findings are listed", () -> workbench.all(Table.class).filter(KeyboardTest::isOfFindings)
				.anyMatch(table -> table.getItemCount() > 1));
		Table list = workbench.find(Table.class, KeyboardTest::isOfFindings);
		int open = workbench.ask(list::getItemCount);
		workbench.run(() -> {
			list.setFocus();
			list.setSelection(0);
			list.notifyListeners(SWT.Selection, new Event());
		});
		String next = workbench.ask(() -> list.getItem(1).getText(2));
		press("忽略");
		Text reason = workbench.find(Text.class, text -> text.getMessage().startsWith("理由"));
		assertThat(workbench.ask(reason::isFocusControl)).isTrue();
		assertThat(said()).anyMatch(line -> line.contains("忽略要写明理由"));
		workbench.run(() -> reason.setText("口径不同"));
		assertThat(said()).noneMatch(line -> line.contains("忽略要写明理由"));
		workbench.run(() -> reason.notifyListeners(SWT.DefaultSelection, new Event()));
		workbench.await("one is settled", () -> list.getItemCount() == open - 1);
		assertThat(said()).anyMatch(line -> line.startsWith("已忽略") && line.contains("Ctrl+Z"));
		assertThat(workbench.ask(list::isFocusControl)).isTrue();
		assertThat(workbench.ask(() -> list.getSelection()[0].getText(2))).isEqualTo(next);
		press("认可");
		workbench.await("another is settled", () -> list.getItemCount() == open - 2);
		assertThat(workbench.ask(list::isFocusControl)).isTrue();
		assertThat(said()).anyMatch(line -> line.startsWith("已认可"));
		workbench.key(list, SWT.CTRL, 'z');
		workbench.await("it is open again", () -> list.getItemCount() == open - 1);
		assertThat(said()).anyMatch(line -> line.startsWith("已撤销"));
	}

	private void press(String name) {
		Button button = workbench.find(Button.class,
				each -> each.getText().replaceAll("\\(&.\\)", "").equals(name) && each.isEnabled());
		workbench.run(() -> {
			button.setFocus();
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	private List<String> said() {
		return workbench.ask(() -> workbench.all(NoticeBar.class).map(NoticeBar::text).filter(text -> !text.isEmpty()).toList());
	}

	@Test
	void afterTheSharedMetricsAreTickedTheTableHasTheKeys() {
		workbench.compare();
		chooseTwoDistricts();
		workbench.view(ViewIds.METRICS);
		follow(link -> link.getText().contains("勾选共有的"));
		workbench.await("the table has the keys", () -> workbench.all(NatTable.class).anyMatch(NatTable::isFocusControl));
		workbench.run(() -> workbench.model().clear());
		chooseTwoDistricts();
		workbench.view(ViewIds.COMPARISON);
		follow(link -> link.getText().contains("勾选") && !link.getText().contains("勾选共有的"));
		workbench.await("it has them again", () -> workbench.all(NatTable.class).anyMatch(NatTable::isFocusControl));
	}

	private void chooseTwoDistricts() {
		workbench.run(() -> workbench.model().chooseDistricts(workbench.model().catalogue().districts().stream()
				.filter(district -> List.of("崂山区", "江北区").contains(district.getName())).toList(), true));
	}

	private void follow(Predicate<Link> which) {
		Link link = workbench.find(Link.class, which);
		workbench.run(() -> {
			link.forceFocus();
			link.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void theKeyForTheNextViewGoesThereAtOnceAndBack() {
		workbench.compare();
		workbench.view(ViewIds.METRICS);
		workbench.start("org.eclipse.ui.window.nextView");
		workbench.await("the view below has the keys", () -> active().equals(ViewIds.DISTRICTS));
		workbench.start("org.eclipse.ui.window.nextView");
		workbench.await("then the one to the right", () -> active().equals(ViewIds.COMPARISON));
		workbench.start("org.eclipse.ui.window.previousView");
		workbench.await("and back", () -> active().equals(ViewIds.DISTRICTS));
	}

	private static String active() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart().getSite().getId();
	}

	@Test
	void whatIsTypedInAListNarrowsItAndTheArrowLeadsBack() {
		workbench.compare();
		workbench.view(ViewIds.METRICS);
		Tree tree = workbench.find(Tree.class, each -> (each.getStyle() & SWT.CHECK) != 0 && each.getColumnCount() == 0);
		workbench.key(tree, SWT.NONE, 'L');
		Text field = workbench.find(Text.class, text -> text.getText().equals("L"));
		assertThat(workbench.ask(field::isFocusControl)).isTrue();
		workbench.key(field, SWT.NONE, SWT.ARROW_DOWN);
		assertThat(workbench.ask(() -> tree.isFocusControl() && tree.getSelectionCount() > 0)).isTrue();
		workbench.start("fadu.ui.command.field");
		workbench.await("the field has the keys", field::isFocusControl);
		workbench.run(() -> field.setText(""));
	}

	@Test
	void whatMayBeDoneAboutANoticeHasALetterOfItsOwn() {
		workbench.run(() -> review.decisions().reject());
		workbench.view(ViewIds.COMPARISON);
		workbench.run(() -> workbench.model().chooseDistricts(workbench.model().catalogue().districts(), true));
		workbench.start("fadu.ui.command.clear");
		workbench.await("two notices are there", () -> choices().count() > 2);
		assertThat(workbench.ask(() -> choices().map(Button::getText).toList())).allMatch(name -> name.matches(".+\\(&\\d\\)"))
				.extracting(name -> name.substring(name.indexOf('&'))).doesNotHaveDuplicates();
	}

	private Stream<Button> choices() {
		return workbench.all(Button.class).filter(button -> button.getParent().getParent() instanceof NoticeBar);
	}

	@Test
	void whatHasTheKeysIsFramed() {
		afterTheSharedMetricsAreTickedTheTableHasTheKeys();
		NatTable table = workbench.find(NatTable.class, NatTable::isFocusControl);
		workbench.await("a frame is drawn", () -> framed(table) > 200);
		workbench.view(ViewIds.METRICS);
		workbench.await("it goes on", () -> framed(table) < 200);
	}

	/** How many points of a line at the upper edge have the colour of what leads. */
	private static int framed(Control control) {
		Image image = new Image(control.getDisplay(), control.getSize().x, 4);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return IntStream.range(0, data.height).map(row -> (int) IntStream.range(0, data.width)
				.filter(x -> data.palette.getRGB(data.getPixel(x, row)).equals(Palette.TEAL.getRGB())).count()).max().orElse(0);
	}

	@Test
	void choicesThatWereClearedComeBackByTheKeyOfAStepBack() {
		workbench.compare();
		workbench.view(ViewIds.COMPARISON);
		chooseTwoDistricts();
		workbench.view(ViewIds.REPORT);
		workbench.start("fadu.ui.command.clear");
		workbench.await("nothing is chosen", () -> workbench.model().selection().districts().isEmpty());
		assertThat(said()).anyMatch(line -> line.startsWith("已清除选择"));
		workbench.start("fadu.ui.command.undo");
		workbench.await("all is chosen again", () -> workbench.model().selection().districts().size() == 2);
		workbench.perspective("review");
		workbench.start("fadu.ui.command.clear");
		workbench.await("it is told where no table is", () -> foot().startsWith("已清除选择"));
		workbench.start("fadu.ui.command.undo");
		workbench.await("it is back", () -> workbench.model().selection().districts().size() == 2);
	}

	/** What the line at the foot of the window says, seen from whatever place of work. */
	private String foot() {
		return workbench.all(CLabel.class).map(CLabel::getText).filter(text -> text != null && text.contains("Ctrl+Z")).findFirst()
				.orElse("");
	}

	@Test
	void noButtonOfAPartHasALetterOfTheMenus() {
		Set<Character> menus = letters(workbench.ask(
				() -> Stream.of(workbench.shell().getMenuBar().getItems()).map(MenuItem::getText).toList()));
		assertThat(menus).contains('F', 'E', 'R');
		for (String part : List.of("made", "uses", "findings", "comparison")) {
			workbench.view("fadu.ui.view." + part);
			assertThat(letters(workbench.ask(() -> workbench.all(Button.class).map(Button::getText).toList()))).as(part)
					.doesNotContainAnyElementsOf(menus);
		}
	}

	private static Set<Character> letters(List<String> names) {
		return names.stream().filter(name -> name.contains("&"))
				.map(name -> Character.toUpperCase(name.charAt(name.indexOf('&') + 1))).collect(Collectors.toSet());
	}

	private Control figures() {
		return workbench.find(Table.class,
				table -> Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals("原文")));
	}

	private static boolean isOfFindings(Table table) {
		return Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals("内容"));
	}

}
