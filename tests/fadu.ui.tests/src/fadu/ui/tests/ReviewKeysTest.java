package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.ViewIds;
import fadu.ui.review.ReviewModel;
import fadu.ui.tests.driver.Workbench;
import fadu.ui.widgets.NoticeBar;
import fadu.workspace.UserException;

/** Who reviews with keys alone sees what is to be known of the next figure, and is led to what a step back changed. */
class ReviewKeysTest {

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			2024年，全区共受理法律援助案件321件，其中民事案件900件。开展趣味接龙活动77场。调解纠纷1206件。
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
		workbench.run(() -> Stream.of(workbench.shell().getShells()).forEach(Shell::close));
		workbench.run(() -> workbench.perspective("review").resetPerspective());
		workbench.takeEverythingBack();
	}

	@Test
	void whatWasDoneDoesNotHideWhyTheNextFigureWantsALook() {
		workbench.run(() -> review.decisions().tick());
		workbench.await("it is told", () -> said().stream().anyMatch(line -> line.startsWith("已确认")));
		workbench.run(() -> review.nextDoubtful());
		String reason = workbench.ask(() -> review.doubts().of(review.current().orElseThrow(), review.report()));
		assertThat(reason).isNotBlank();
		assertThat(said()).anyMatch(line -> line.startsWith("已确认") && line.contains(reason));
	}

	@Test
	void aStepBackLeadsToTheFigureThatItChanged() {
		String first = workbench.ask(() -> review.current().orElseThrow().getText());
		workbench.run(() -> review.decisions().tick());
		workbench.await("the next is chosen", () -> !review.current().orElseThrow().getText().equals(first)
				&& workbench.history().nextBack().filter(step -> step.contains("确认")).isPresent());
		workbench.run(review::next);
		workbench.key(figures(), SWT.CTRL, 'z');
		workbench.await("it is chosen again", () -> review.current().orElseThrow().getText().equals(first));
	}

	@Test
	void aReportWithoutPagesSaysSoAndOpensNoEmptyHalf() {
		workbench.start("fadu.ui.command.review.page");
		workbench.await("it is told", () -> said().stream().anyMatch(line -> line.contains("不是 PDF")));
		assertThat(workbench.ask(() -> workbench.all(Label.class)
				.filter(label -> label.getText().contains("不是 PDF") && label.getParent().getSize().x > 0)
				.map(label -> label.getParent().getClass().getSimpleName()).distinct().toList()))
				.containsExactly(NoticeBar.class.getSimpleName());
	}

	@Test
	void wordsThatNoFigureHoldsAreSaidNotToBeFound() {
		Text find = workbench.find(Text.class, text -> text.getMessage().startsWith("查找：指标"));
		workbench.run(() -> find.setText("不存在的词"));
		workbench.await("it is told",
				() -> workbench.all(Label.class).anyMatch(label -> label.getText().startsWith("没有找到“不存在的词”")));
		workbench.run(() -> find.setText(""));
	}

	@Test
	void theArrowGoesFromTheWordsToTheFirstMetricFoundAlsoForAFigureWithoutOne() {
		workbench.run(() -> review.choose(review.figures().stream().filter(figure -> figure.getMetric() == null).findFirst()
				.orElseThrow()));
		workbench.start("fadu.ui.command.review.correct");
		workbench.await("the dialog is open", () -> dialog().isPresent());
		Text typed = workbench.ask(() -> Workbench.all(dialog().orElseThrow(), Text.class)
				.filter(text -> text.getMessage().startsWith("按名称")).findFirst().orElseThrow());
		workbench.run(() -> typed.setText("法律援助"));
		workbench.key(typed, SWT.NONE, SWT.ARROW_DOWN);
		assertThat(workbench.ask(() -> Workbench.all(dialog().orElseThrow(), org.eclipse.swt.widgets.List.class).findFirst()
				.orElseThrow().getSelectionIndex())).isEqualTo(1);
		workbench.run(() -> dialog().orElseThrow().close());
	}

	private Optional<Shell> dialog() {
		return Stream.of(workbench.shell().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().startsWith("更正“")).findFirst();
	}

	@Test
	void theMenuOfTheReportsOpensOneAndComparesIt() {
		workbench.view(ViewIds.REPORTS);
		workbench.await("reports are listed", () -> workbench.all(Tree.class).anyMatch(ReviewKeysTest::isOfReports));
		Tree reports = workbench.find(Tree.class, ReviewKeysTest::isOfReports);
		assertThat(workbench.ask(() -> {
			reports.getMenu().notifyListeners(SWT.Show, new Event());
			return Stream.of(reports.getMenu().getItems()).map(MenuItem::getText).toList();
		})).anyMatch(name -> name.startsWith("打开核对")).contains("与其他区域对比");
	}

	private static boolean isOfReports(Tree tree) {
		return Stream.of(tree.getColumns()).anyMatch(column -> column.getText().equals("待核对"));
	}

	private List<String> said() {
		return workbench.ask(() -> workbench.all(NoticeBar.class).map(NoticeBar::text).filter(text -> !text.isEmpty()).toList());
	}

	private Control figures() {
		return workbench.find(Table.class,
				table -> Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals("原文")));
	}

}
