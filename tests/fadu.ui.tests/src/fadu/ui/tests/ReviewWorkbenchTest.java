package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.ViewIds;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewModel;
import fadu.ui.review.ReviewNotice;
import fadu.ui.tests.driver.Workbench;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserException;

/** The review of a report in the window, with its commands, as keys and menus start them. */
class ReviewWorkbenchTest {

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			2024年，全区共受理法律援助案件321件，调解纠纷1206件，接待群众8420人次。12348热线全年在线。
			""";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;
	private ReviewModel review;

	@BeforeEach
	void open() throws IOException, UserException {
		open(TEXT);
	}

	private void open(String text) throws IOException, UserException {
		review = workbench.open(folder, text);
	}

	@AfterEach
	void takeEverythingBack() {
		while (workbench.ask(() -> workbench.history().next().undo().isPresent())) {
			int entries = workbench.ask(() -> workbench.history().entries().size());
			workbench.start("fadu.ui.command.undo");
			workbench.await("a step is taken back", () -> workbench.history().entries().size() > entries);
		}
		workbench.compare();
	}

	@Test
	void textAndGridShowTheFiguresAndWhatIsNone() {
		assertThat(workbench.ask(() -> text().getText())).isEqualTo(TEXT);
		assertThat(workbench.ask(() -> range("321件").background)).isEqualTo(Palette.MARKER);
		assertThat(workbench.ask(() -> range("1206件").background)).isEqualTo(Palette.VIOLET_TINT);
		assertThat(workbench.ask(() -> range("12348").underline)).isTrue();
		assertThat(column("原文")).contains("321件", "1206件", "8420人次");
		assertThat(column("指标")).contains("受理法律援助案件数");
	}

	@Test
	void aFigureIsConfirmedAndTheStepTakenBackByName() {
		int waiting = column("原文").size();
		workbench.start("fadu.ui.command.review.confirm");
		workbench.await("one figure waits less", () -> review.count(FigureFilter.WAITING) == waiting - 1);
		assertThat(workbench.ask(() -> range("321件").background)).isEqualTo(Palette.GREEN_TINT);
		workbench.await("the step has a name", () -> workbench.history().next().undo()
				.filter(entry -> entry.what().contains("确认") && entry.what().contains("321件")).isPresent());
		workbench.start("fadu.ui.command.undo");
		workbench.await("all figures wait again", () -> review.count(FigureFilter.WAITING) == waiting);
	}

	@Test
	void whatIsSaidOfAStepMovesNothingUnderTheMouse() {
		String before = workbench.ask(this::places);
		workbench.start("fadu.ui.command.review.confirm");
		workbench.await("the step is told", () -> workbench.all(NoticeBar.class).anyMatch(bar -> bar.text().contains("已确认 1 个数字")));
		assertThat(workbench.ask(this::places)).isEqualTo(before);
		workbench.run(() -> review.decisions().say("\n".repeat(5), false));
		workbench.run(review.decisions()::dismiss);
		assertThat(workbench.ask(this::places)).isEqualTo(before);
	}

	@Test
	void whatCameInLeadsToTheComparisonWithItsDistrictChosen() {
		workbench.run(() -> review.decisions()
				.say(new ReviewNotice.Came("已导入", false, List.of(review.report().orElseThrow().document()))));
		Button compare = workbench.find(Button.class, button -> button.getText().startsWith("与其他区域对比"));
		workbench.run(() -> compare.notifyListeners(SWT.Selection, new Event()));
		assertThat(workbench.ask(() -> workbench.model().selection().districts()))
				.anyMatch(district -> district.getName().contains("玉泉"));
		assertThat(workbench.ask(() -> workbench.shell().getText())).contains("区域对比");
	}

	private String places() {
		return Stream.of(text(), grid()).map(control -> control.toDisplay(0, 0) + " " + control.getSize()).toList().toString();
	}

	@Test
	void everythingShownIsConfirmedAtOnceWhenAsked() {
		workbench.start("fadu.ui.command.review.confirmShown");
		workbench.await("it asks first",
				() -> review.decisions().notice().filter(ReviewNotice.Asked.class::isInstance).isPresent());
		workbench.run(review.decisions()::insist);
		workbench.await("nothing waits", () -> review.count(FigureFilter.WAITING) == 0);
		assertThat(column("原文")).isEmpty();
	}

	@Test
	void aFigureIsCorrectedInADialogBesideIt() {
		workbench.start("fadu.ui.command.review.correct");
		workbench.await("the dialog is open", () -> workbench.dialog("更正“321件”").isPresent());
		Shell dialog = workbench.ask(() -> workbench.dialog("更正“321件”").orElseThrow());
		workbench.run(() -> {
			Workbench.all(dialog, Text.class).filter(text -> text.getText().equals("321")).findFirst().orElseThrow().setText("312");
			Button correct = Workbench.all(dialog, Button.class).filter(button -> button.getText().equals("更正")).findFirst()
					.orElseThrow();
			correct.notifyListeners(SWT.Selection, new Event());
		});
		workbench.await("the figure is corrected", () -> review.figures().stream()
				.anyMatch(figure -> figure.getText().equals("321件") && figure.getQuantity().value().intValue() == 312));
		assertThat(workbench.ask(() -> range("321件").underline)).isTrue();
	}

	@Test
	void onlyTheFindingsOfTheReportAreListedWhereOneIsSeenAlsoAfterAVisitElsewhere() {
		workbench.view(ViewIds.FINDINGS);
		workbench.await("a report is seen", () -> workbench.ask(this::isReportOffered));
		workbench.perspective("compare");
		workbench.view(ViewIds.FINDINGS);
		workbench.await("none is seen", () -> !workbench.ask(this::isReportOffered));
		workbench.view(ViewIds.CHART);
		workbench.perspective("review");
		workbench.await("it is seen again", () -> workbench.ask(this::isReportOffered));
	}

	private boolean isReportOffered() {
		return workbench.all(Button.class).filter(button -> button.getText().equals("只看打开的报告")).anyMatch(Button::isEnabled);
	}

	@Test
	void theListOfReportsAndTheHistoryShowWhatIsThere() {
		workbench.view(ViewIds.REPORTS);
		workbench.await("the report is listed", () -> workbench.all(Tree.class)
				.anyMatch(tree -> tree.getColumnCount() == 4 && tree.getItemCount() == 1));
		workbench.view(ViewIds.HISTORY);
		workbench.await("the import is in the history", () -> workbench.all(Table.class)
				.anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText(1).contains("导入 report.txt")));
	}

	private StyledText text() {
		return workbench.all(StyledText.class).filter(text -> text.getText().startsWith("玉泉区")).findFirst().orElseThrow();
	}

	private StyleRange range(String words) {
		return text().getStyleRangeAtOffset(TEXT.indexOf(words));
	}

	private Table grid() {
		return workbench.all(Table.class).filter(each -> each.getColumnCount() > 1 && each.getColumn(1).getText().equals("原文"))
				.findFirst().orElseThrow();
	}

	private List<String> column(String title) {
		return workbench.ask(() -> {
			Table table = grid();
			int column = Stream.of(table.getColumns()).map(each -> each.getText()).toList().indexOf(title);
			return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
		});
	}

}
