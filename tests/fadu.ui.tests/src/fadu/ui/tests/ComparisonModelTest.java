package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Judged;
import fadu.model.District;
import fadu.model.Metric;
import fadu.testing.FigureLoads;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.SourceSheet;
import fadu.ui.comparison.SourceSheet.Style;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/** What is chosen and compared, without a window. */
class ComparisonModelTest extends WorkspaceFixture {

	private static final String ACCEPTED = "受理法律援助案件数";

	private final List<Change> told = new ArrayList<>();
	private ComparisonModel model;

	@BeforeEach
	void open() {
		model = new ComparisonModel(workspace, Runnable::run, Runnable::run);
		model.addListener(told::add);
		model.read();
	}

	@AfterEach
	void close() {
		model.close();
	}

	@Test
	void nothingIsComparedUntilMetricsAndDistrictsAreChosen() {
		model.chooseMetrics(List.of(metric(ACCEPTED)), true);
		assertThat(model.comparison()).isEmpty();
		model.chooseDistricts(List.of(district("崂山区")), true);
		assertThat(model.comparison()).isPresent();
	}

	@Test
	void whatTwoOfTheDistrictsReportIsOfferedUntilItIsChosen() {
		assertThat(model.offered()).isEmpty();
		model.chooseDistricts(List.of(district("崂山区"), district("江北区")), true);
		List<Metric> offered = model.offered();
		assertThat(offered).contains(metric(ACCEPTED)).hasSizeLessThan(200);
		model.chooseMetrics(offered, true);
		assertThat(model.offered()).isEmpty();
		assertThat(model.comparison().orElseThrow().rows()).hasSize(offered.size())
				.anyMatch(row -> row.cells().stream().allMatch(cell -> cell.value().isPresent()));
	}

	@Test
	void ofTwoAnswersOnlyTheOneToTheLastQuestionIsKept() {
		Queue<Runnable> work = new ArrayDeque<>();
		ComparisonModel slow = new ComparisonModel(workspace, work::add, Runnable::run);
		slow.read();
		work.remove().run();
		slow.chooseMetrics(List.of(metric(ACCEPTED)), true);
		slow.chooseDistricts(List.of(district("崂山区")), true);
		Runnable first = work.remove();
		slow.chooseDistricts(List.of(district("江北区")), true);
		work.remove().run();
		first.run();
		assertThat(slow.comparison().orElseThrow().districts()).hasSize(2);
		slow.close();
	}

	@Test
	void eachRefreshLoadsOneSetOfFigures() {
		choose("崂山区", "江北区");
		try (FigureLoads loads = new FigureLoads()) {
			model.read();
			assertThat(loads.count()).isEqualTo(1);
			model.compare();
			assertThat(loads.count()).isEqualTo(2);
		}
	}

	@Test
	void theCellLookedAtFirstIsOneThatMayBeComparedWithOthers() {
		choose("青岛市", "崂山区", "江北区");
		assertThat(model.focusedCell().orElseThrow().district().getName()).isNotEqualTo("青岛市");
	}

	@Test
	void theCellThatTheUserLooksAtStays() {
		choose("青岛市", "崂山区");
		model.look(row(), district("青岛市"));
		model.chooseDistricts(List.of(district("江北区")), true);
		assertThat(model.focusedCell().orElseThrow().district().getName()).isEqualTo("青岛市");
	}

	@Test
	void theListenersAreToldOfChoiceComparisonAndFocus() {
		told.clear();
		choose("崂山区");
		assertThat(told).contains(Change.SELECTION, Change.COMPARISON, Change.FOCUS);
	}

	@Test
	void theChartLeavesOutTheCityThatContainsTheDistrictAndSaysWhy() {
		choose("青岛市", "崂山区", "江北区");
		ComparableGroup group = ComparableGroup.of(row(), Optional.of(district("崂山区")));
		assertThat(group.figures()).extracting(figure -> figure.district().getName()).containsExactly("崂山区", "江北区");
		assertThat(group.leftOut()).singleElement().satisfies(leftOut -> {
			assertThat(leftOut.district().getName()).isEqualTo("青岛市");
			assertThat(leftOut.reason()).contains("青岛市包含崂山区");
		});
	}

	@Test
	void theChartNamesADistrictWithoutAFigure() {
		choose("崂山区", "金山区");
		assertThat(ComparableGroup.of(row(), Optional.empty()).leftOut()).singleElement()
				.satisfies(leftOut -> assertThat(leftOut.reason()).isEqualTo("原文残缺"));
	}

	@Test
	void aComputedNumberShowsItsFormulaAndTheFiguresBehindIt() {
		model.chooseMetrics(List.of(metric("D.LA_RECOVERED_PER_CASE")), true);
		model.chooseDistricts(List.of(district("崂山区"), district("青岛市")), true);
		Cell.Computed cell = (Cell.Computed) model.focusedCell().orElseThrow();
		assertThat(SourceSheet.of(new Judged(row(), Optional.empty()), cell).text()).contains(">13,190元/件",
				"LA.LOSS_RECOVERED / LA.CASES_ACCEPTED", "749件",
				">988万元");
		assertThat(ComparableGroup.of(row(), Optional.empty()).leftOut()).singleElement()
				.satisfies(leftOut -> assertThat(leftOut.reason()).contains("缺“法律援助挽回损失金额”"));
	}

	@Test
	void anImportedReportShowsTheSentenceWithTheFigureMarked() throws IOException, UserException {
		imported("report", "玉泉区司法局2024年工作总结\n2024年，全区共受理法律援助案件321件，同比增长5%。\n");
		model.read();
		choose("玉泉区");
		Cell.Reported cell = (Cell.Reported) model.focusedCell().orElseThrow();
		SourceSheet sheet = SourceSheet.of(new Judged(row(), Optional.empty()), cell,
				new SourceText(workspace).of(cell.principal()));
		assertThat(marked(sheet)).isEqualTo("321件");
		assertThat(sheet.text()).contains("全区共受理法律援助案件321件").contains("待核对").contains("导入到工作区");
	}

	@Test
	void aFigureThatNobodyReviewedIsHiddenOnRequest() throws IOException, UserException {
		imported("report", "玉泉区司法局2024年工作总结\n2024年，全区共受理法律援助案件321件。\n");
		model.read();
		choose("玉泉区");
		model.chooseUnreviewed(false);
		assertThat(row().cells()).singleElement().isInstanceOf(Cell.Empty.class);
	}

	private static String marked(SourceSheet sheet) {
		return sheet.spans().stream().filter(span -> span.style() == Style.MARKED)
				.map(span -> sheet.text().substring(span.start(), span.start() + span.length())).findFirst().orElse("");
	}

	private void choose(String... districts) {
		model.chooseMetrics(List.of(metric(ACCEPTED)), true);
		model.chooseDistricts(List.of(districts).stream().map(this::district).toList(), true);
	}

	private ComparisonRow row() {
		return model.comparison().orElseThrow().rows().getFirst();
	}

	private Metric metric(String name) {
		return catalogue.metric(name).orElseThrow();
	}

	private District district(String name) {
		return model.catalogue().districts().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
	}

}
