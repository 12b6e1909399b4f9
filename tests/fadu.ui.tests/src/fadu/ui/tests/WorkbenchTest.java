package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.TemporaryPlugIn;
import fadu.ui.ViewIds;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.ui.grid.VerdictCount;
import fadu.ui.tests.driver.CheckTree;
import fadu.ui.tests.driver.Workbench;
import fadu.ui.views.ReportView;
import fadu.ui.widgets.EmptyState;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.InTurn;

/** The window, driven with the mouse. */
class WorkbenchTest {

	private static final String METRIC = "受理法律援助案件数";
	private static final String EXPORT = "导出报告";

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void startWithNothingChosen() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		workbench.run(() -> workbench.model().clear());
		workbench.view(ViewIds.COMPARISON);
	}

	@Test
	void theWindowHasAChineseTitle() {
		assertThat(workbench.ask(() -> workbench.shell().getText())).isEqualTo("法度 Fadu — 区域对比");
	}

	@Test
	void noTipOfTheToolBarSaysItsKeyTwice() {
		assertThat(workbench.ask(() -> workbench.all(ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
				.map(ToolItem::getToolTipText).filter(tip -> tip != null && tip.contains("Ctrl+")).toList())).isNotEmpty()
				.allSatisfy(tip -> assertThat(tip.split("Ctrl\\+")).hasSize(2));
	}

	@Test
	void aTipOfAListGoesWithAKeyAsADialogBeneathItWouldBeDeaf() {
		Shell tip = workbench.ask(() -> {
			Shell made = new Shell(workbench.shell(), SWT.NO_FOCUS | SWT.TOOL | SWT.ON_TOP);
			made.setVisible(true);
			Event key = new Event();
			key.keyCode = SWT.CTRL;
			workbench.shell().notifyListeners(SWT.KeyDown, key);
			return made;
		});
		assertThat(tip.isDisposed()).isTrue();
	}

	@Test
	void aPlaceOfWorkThatIsLeftBeforeItsViewsAreMadeHasThemWhenItIsSeenAgain() {
		workbench.run(() -> {
			IWorkbenchPage page = workbench.perspective("review");
			page.closePerspective(page.getPerspective(), false, false);
			workbench.perspective("review");
			workbench.perspective("compare");
		});
		workbench.await("what was asked for is done", () -> InTurn.isDone(workbench.shell().getDisplay()));
		workbench.perspective("review");
		assertThat(emptyTexts()).anyMatch(text -> text.contains("还没有导入报告"));
		boolean changed = workbench.ask(() -> !workbench.history().entries().isEmpty()); // by a test before, and taken back
		assertThat(changed || emptyTexts().stream().anyMatch(text -> text.contains("还没有改动"))).as("the history is made").isTrue();
		assertThat(workbench.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart()))
				.as("keys are heard").isNotNull();
		workbench.perspective("compare");
	}

	@Test
	void theTreeShowsTheLinesOfBusinessAndTheirMetrics() {
		assertThat(CheckTree.with(workbench, "法律援助").open("法律援助").texts())
				.anyMatch(text -> text.startsWith("人民调解"))
				.anyMatch(text -> text.startsWith("行政复议")).anyMatch(text -> text.startsWith(METRIC + "  件"));
	}

	@Test
	void theCityHasItsDistrictBeneath() {
		CheckTree districts = CheckTree.with(workbench, "青岛市");
		assertThat(districts.texts()).containsSubsequence("青岛市", "崂山区");
	}

	@Test
	void anEmptyComparisonSaysWhatToDo() {
		assertThat(emptyTexts()).anyMatch(text -> text.contains("请在左边勾选指标"));
	}

	@Test
	void checkingMetricAndDistrictsFillsTheTable() {
		compare("崂山区", "江北区");
		assertThat(workbench.ask(() -> content().columns().stream().map(GridText::heading).toList())).containsExactly("崂山区",
				"江北区");
		assertThat(cells(0)).startsWith(METRIC, "749件", "636件");
	}

	@Test
	void aCityAndItsDistrictAreNotComparableAndTheWindowSaysWhy() {
		compare("青岛市", "崂山区");
		assertThat(cells(0)).contains("可比 0，有说明 0，有保留 0，不可比 1；最要紧的：一方包含另一方");
		assertThat(source()).contains("不可比").contains("青岛市包含崂山区");
		assertThat(workbench.ask(() -> workbench.all(Canvas.class).map(Names::of).toList())).as("the chart")
				.anyMatch(text -> text.contains("不可与图中数字比较") && text.contains("青岛市包含崂山区"));
	}

	@Test
	void tabLeadsOutOfTheTable() {
		compare("崂山区", "江北区");
		NatTable table = workbench.find(NatTable.class, one -> true);
		assertThat(Stream.of(SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ARROW_NEXT)
				.map(key -> workbench.ask(() -> isTraversed(table, key)))).containsExactly(true, true, false);
	}

	/** Whether a key leads on from the table, which takes all keys itself where it is not said. */
	private static boolean isTraversed(NatTable table, int key) {
		Event event = new Event();
		event.detail = key;
		event.doit = false;
		table.notifyListeners(SWT.Traverse, event);
		return event.doit;
	}

	@Test
	void aViewThatOpensWithoutContentsHearsKeys() {
		Shell shell = workbench.shell();
		workbench.run(shell::forceActive);
		assumeThat(workbench.ask(() -> shell.getDisplay().getActiveShell())).as("without a window manager none is active")
				.isEqualTo(shell);
		workbench.view(ViewIds.SOURCE);
		assertThat(workbench.ask(() -> shell.getDisplay().getFocusControl())).isInstanceOf(EmptyState.class);
	}

	@Test
	void clickingACellShowsItsSource() {
		compare("崂山区", "江北区");
		NatTable table = workbench.find(NatTable.class, one -> true);
		workbench.await("the second district is laid out",
				() -> table.getColumnCount() > 2 && table.getBoundsByPosition(2, 1) != null);
		workbench.press(table, () -> table.getBoundsByPosition(2, 1));
		workbench.await("the source of the figure of 江北区",
				() -> workbench.model().focus().orElseThrow().district().equals("500105"));
		assertThat(source()).startsWith("636件").contains("江北区 · " + METRIC).contains("SHA-256")
				.contains("重庆市江北区").doesNotContain("fadu.district").contains("个字符");
	}

	@Test
	void aMetricThatADistrictDoesNotReportIsNotZero() {
		CheckTree.with(workbench, "法律援助").open("法律援助").check("民事法律援助案件数");
		CheckTree districts = CheckTree.with(workbench, "青岛市");
		districts.check("崂山区");
		districts.check("环翠区");
		awaitTable(2);
		assertThat(cells(0)).contains("未报告", "121件").doesNotContain("0件");
	}

	@Test
	void typingIntoTheFilterKeepsTheMetricsThatMatch() {
		Text filter = workbench.find(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
		workbench.run(() -> filter.setText("法律援助挽回损失"));
		assertThat(CheckTree.with(workbench, "法律援助").texts()).hasSize(2).anyMatch(text -> text.contains("挽回损失"));
		workbench.run(() -> filter.setText(""));
	}

	@Test
	void aBrokenPlugInIsALineAmongTheProblemsWhileItIsThere(@TempDir Path folder) {
		workbench.view(ViewIds.PROBLEMS);
		try (TemporaryPlugIn broken = TemporaryPlugIn.named("broken.metrics").metrics("<no model").install(folder)) {
			workbench.await("the problem is listed", () -> problems().anyMatch("broken.metrics"::equals));
			assertThat(workbench.ask(() -> workbench.model().catalogue().domains())).isNotEmpty();
		}
		workbench.await("the problem is gone", () -> problems().noneMatch("broken.metrics"::equals));
	}

	@Test
	void theReportIsShownInTheWindow() {
		compare("崂山区", "江北区");
		ReportView report = (ReportView) workbench.view(ViewIds.REPORT);
		workbench.run(report::makeReport);
		workbench.await("the report is there", () -> report.shownText().contains(METRIC));
		assertThat(workbench.ask(report::shownText)).contains("636件").contains("749件");
	}

	@Test
	void everyDesignOfThePlugInsCanBeChosenForAReport() {
		compare("崂山区", "江北区");
		workbench.start("fadu.ui.command.export");
		workbench.await("the dialog is open", () -> workbench.dialog(EXPORT).isPresent());
		Shell dialog = workbench.ask(() -> workbench.dialog(EXPORT).orElseThrow());
		try {
			Table designs = workbench.ask(() -> Workbench.all(dialog, Table.class).findFirst().orElseThrow());
			assertThat(workbench.ask(() -> Stream.of(designs.getItems()).map(TableItem::getText).toList())).contains("区域对比报告")
					.hasSizeGreaterThanOrEqualTo(workbench.ask(() -> workbench.model().catalogue().designs()).size());
			assertThat(workbench.ask(() -> Stream.of(designs.getItems()).allMatch(item -> item.getImage() != null)))
					.as("each has a picture").isTrue();
			assertThat(workbench.ask(() -> designs.getSelection()[0].getText())).isEqualTo("区域对比报告");
			assertThat(workbench.ask(() -> Workbench.all(dialog, Combo.class).map(Combo::getText).toList()))
					.contains("Word 文档 (*.docx)");
		} finally {
			workbench.run(dialog::close);
		}
	}

	private void compare(String... districts) {
		CheckTree.with(workbench, "法律援助").open("法律援助").check(METRIC + "  件");
		CheckTree tree = CheckTree.with(workbench, "青岛市");
		Stream.of(districts).forEach(tree::check);
		awaitTable(districts.length);
	}

	private void awaitTable(int districts) {
		workbench.await("the comparison is there", () -> workbench.model().comparison()
				.filter(comparison -> comparison.districts().size() == districts && workbench.model().isUpToDate()).isPresent());
	}

	private GridContent content() {
		return PlatformUI.getWorkbench().getService(GridModel.class).content();
	}

	/** What a row says: the metric, its figures, and how many pairs may be compared. */
	private List<String> cells(int row) {
		return workbench.ask(() -> {
			GridRow.Line line = content().lines().get(row);
			return Stream.of(Stream.of(line.metric().getName()), line.cells().stream().map(GridText::figure),
					Stream.of(VerdictCount.of(line.cells().getFirst().row(), content().codes()).text())).flatMap(part -> part)
					.toList();
		});
	}

	private String source() {
		return workbench.ask(() -> workbench.find(StyledText.class, text -> true).getText());
	}

	private List<String> emptyTexts() {
		return workbench.ask(() -> workbench.all(EmptyState.class).map(EmptyState::text).toList());
	}

	private Stream<String> problems() {
		return workbench.all(Table.class).filter(table -> table.getColumnCount() > 1)
				.filter(table -> table.getColumn(1).getText().equals("插件")).flatMap(table -> Stream.of(table.getItems()))
				.map(item -> item.getText(1));
	}

}
