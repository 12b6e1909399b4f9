package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.derive.Normalisation;
import fadu.model.Denominator;
import fadu.model.FaduFactory;
import fadu.model.Grade;
import fadu.model.PerPeople;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.ui.comparison.Compared;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridCopy;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridSettings;
import fadu.ui.grid.GridSort;
import fadu.ui.grid.GridText;
import fadu.ui.grid.Grouping;
import fadu.ui.grid.VerdictCount;

/** What a grid shows of a comparison, without a window. */
class GridContentTest {

	private final GridFigures figures = new GridFigures().districts("东浦区", "西浦区", "南浦区").metric("调解", "调解件数")
			.metric("调解", "受理件数").metric("公证", "公证件数").figure("东浦区", "调解件数", "2024", "312 件")
			.figure("西浦区", "调解件数", "2024", ">400 件").figure("南浦区", "调解件数", "2024-01..2024-06", "150 件")
			.figure("东浦区", "公证件数", "2024", "20 件").figure("西浦区", "公证件数", "2024", "35 件");

	@Test
	void aRowWithoutAnyNumberIsLeftOutAndCounted() {
		GridContent content = content(GridSettings.DEFAULT);
		assertThat(metrics(content)).containsExactly("调解件数", "公证件数");
		assertThat(content.emptyRows()).isEqualTo(1);
		assertThat(GridText.empty(content)).hasValueSatisfying(text -> assertThat(text).contains("1"));
		assertThat(metrics(content(GridSettings.DEFAULT.hidingEmpty(false)))).contains("受理件数");
	}

	@Test
	void aRowMayBecomeEmptyByHidingTheOnlyDistrictsThatReportIt() {
		GridContent content = content(GridSettings.DEFAULT.hidingDistricts(List.of(code("东浦区"), code("西浦区"))));
		assertThat(metrics(content)).containsExactly("调解件数");
		assertThat(content.hiddenDistricts()).isEqualTo(2);
	}

	@Test
	void whatIsHiddenComesBack() {
		GridSettings hidden = GridSettings.DEFAULT.hidingMetrics(Set.of(figures.metric("公证件数").getCode()));
		assertThat(metrics(content(hidden))).containsExactly("调解件数");
		assertThat(content(hidden).hiddenRows()).isEqualTo(1);
		assertThat(metrics(content(hidden.showingAll()))).containsExactly("调解件数", "公证件数");
	}

	@Test
	void aDistrictThatIsNewComesAfterThoseInAChosenOrder() {
		GridContent content = content(GridSettings.DEFAULT.withDistricts(List.of(code("南浦区"), "999999")));
		assertThat(districts(content)).containsExactly("南浦区", "东浦区", "西浦区");
	}

	@Test
	void rowsOfOneLineOfBusinessStandTogetherAndMayBeClosed() {
		GridSettings grouped = GridSettings.DEFAULT.by(Grouping.DOMAIN);
		GridContent open = content(grouped);
		assertThat(open.rows()).hasSize(4);
		GridRow.Head head = (GridRow.Head) open.rows().getFirst();
		assertThat(head.title()).isEqualTo("调解");
		GridContent closed = content(grouped.open(head.key(), false));
		assertThat(closed.rows()).hasSize(3);
		assertThat(metrics(closed)).containsExactly("公证件数");
		assertThat(content(grouped.open(head.key(), false).open(head.key(), true))).isEqualTo(open);
	}

	@Test
	void aNumberThatNobodyHasReviewedBearsASign() {
		figures.unreviewed("西浦区", "受理件数", "2024", "90 件").figure("东浦区", "受理件数", "2024", "70 件");
		GridContent content = content(GridSettings.DEFAULT);
		GridRow.Line line = (GridRow.Line) content.rows().get(content.rowOf(figures.metric("受理件数").getCode()));
		assertThat(line.cells().stream().map(GridText::figure)).startsWith("70件", "90件△");
	}

	@Test
	void severalPeriodsStandSideBySideInEachDistrict() {
		figures.figure("东浦区", "公证件数", "2023", "18 件");
		GridContent content = GridContent.of(figures.compared("2024", "2023"), GridSettings.DEFAULT);
		assertThat(content.columns()).hasSize(6);
		GridRow.Line row = (GridRow.Line) content.rows().get(content.rowOf(figures.metric("公证件数").getCode()));
		assertThat(GridText.figure(row.cells().get(0))).contains("20");
		assertThat(GridText.figure(row.cells().get(1))).contains("18");
	}

	@Test
	void aDistrictHasOneColumnUntilSomebodyAsksForOneForEachYear() {
		figures.figure("西浦区", "受理件数", "2022", "90 件").figure("西浦区", "受理件数", "2019", "70 件");
		GridContent content = content(GridSettings.DEFAULT);
		assertThat(content.columns().stream().map(column -> GridText.heading(column) + GridText.period(column)))
				.containsExactly("东浦区2024年", "西浦区2024年等", "南浦区2024年1月至6月");
		GridRow.Line line = (GridRow.Line) content.rows().get(content.rowOf(figures.metric("受理件数").getCode()));
		assertThat(line.cells().stream().map(GridText::figure)).containsExactly("未报告", "90件", "未报告");
		assertThat(GridText.period(line.cells().get(1))).as("the cell says its year").startsWith("2022年");
	}

	@Test
	void whereEachYearHasAColumnNoneMixesYears() {
		figures.figure("西浦区", "受理件数", "2022", "90 件").figure("西浦区", "受理件数", "2019", "70 件");
		GridContent content = content(GridSettings.DEFAULT.everyYear(true));
		assertThat(content.columns().stream().map(column -> GridText.heading(column) + GridText.period(column)))
				.containsExactly("东浦区2024年", "西浦区2024年", "西浦区2022年", "南浦区2024年1月至6月");
		int row = content.rowOf(figures.metric("受理件数").getCode());
		GridRow.Line line = (GridRow.Line) content.rows().get(row);
		assertThat(line.cells().stream().map(GridText::figure)).containsExactly("未报告", "见2022年列", "90件", "未报告");
		assertThat(content.columnOf(row, code("西浦区"), Optional.empty())).isEqualTo(2);
		assertThat(content.columnOf(content.rowOf(figures.metric("调解件数").getCode()), code("西浦区"), Optional.empty()))
				.isEqualTo(1);
		assertThat(GridCopy.of(content, Set.of(row), Set.of(1)).text()).contains("西浦区 2024年").contains("见2022年列");
		assertThat(content.districts()).isEqualTo(3);
	}

	@Test
	void theNewestFigureOfAReportIsInSightAlsoWhereTheRowComparesTheYearBefore() {
		figures.figure("西浦区", "受理件数", "2023", "86 件").figure("西浦区", "受理件数", "2024", "97 件");
		figures.figure("东浦区", "受理件数", "2023", "80 件");
		GridContent content = content(GridSettings.DEFAULT.everyYear(true));
		int row = content.rowOf(figures.metric("受理件数").getCode());
		GridRow.Line line = (GridRow.Line) content.rows().get(row);
		assertThat(content.columns().stream().map(column -> GridText.heading(column) + GridText.period(column)))
				.startsWith("东浦区2024年", "东浦区2023年", "西浦区2024年", "西浦区2023年");
		assertThat(line.cells().stream().limit(4).map(GridText::figure)).containsExactly("见2023年列", "80件", "97件（本行比2023年）",
				"86件");
		assertThat(content.columnOf(row, code("西浦区"), Optional.empty())).isEqualTo(3);
	}

	@Test
	void theNewestFigureIsInSightInOneColumnToo() {
		for (int i = 0; i < 8; i++) {
			figures.metric("律师", "指标" + i).figure("东浦区", "指标" + i, "2024", "5 件").figure("西浦区", "指标" + i, "2024", "6 件");
		}
		figures.figure("西浦区", "受理件数", "2023", "86 件").figure("西浦区", "受理件数", "2024", "97 件");
		figures.figure("东浦区", "受理件数", "2023", "80 件");
		GridContent content = content(GridSettings.DEFAULT);
		assertThat(content.columns().stream().map(column -> GridText.heading(column) + GridText.period(column)))
				.startsWith("东浦区2024年等", "西浦区2024年等");
		GridRow.Line line = (GridRow.Line) content.rows().get(content.rowOf(figures.metric("受理件数").getCode()));
		assertThat(line.cells().stream().limit(2).map(GridText::figure)).containsExactly("80件", "86件");
		assertThat(GridText.period(line.cells().getFirst())).isEqualTo("2023年");
		assertThat(GridText.period(line.cells().get(1))).as("the newest is in sight").contains("2023年", "2024年为97件");
		assertThat(content.hasMixedYears()).as("so a column for each can be asked for").isTrue();
		GridContent every = content(GridSettings.DEFAULT.everyYear(true));
		assertThat(every.columns().stream().map(column -> GridText.heading(column) + GridText.period(column)))
				.startsWith("东浦区2024年", "东浦区2023年", "西浦区2024年", "西浦区2023年");
		assertThat(every.hasMixedYears()).isFalse();
	}

	@Test
	void thoseThatHaveAPlaceAreSortedAndTheOthersStandBehindThemWithTheReason() {
		figures.figure("南浦区", "公证件数", "2023", "90 件");
		GridSort sort = GridSort.of(row("公证件数"));
		assertThat(sort.order()).containsExactly(code("西浦区"), code("东浦区"), code("南浦区"));
		assertThat(sort.said()).contains("其余不排先后", "南浦区（期间不同）");
	}

	@Test
	void aRowSaysWhatWeighsMostBetweenItsDistricts() {
		figures.figure("南浦区", "公证件数", "2023", "90 件");
		figures.metric("公证件数").setGrade(Grade.UNGRADED);
		VerdictCount count = VerdictCount.of(row("公证件数"), List.of(code("东浦区"), code("西浦区"), code("南浦区")));
		assertThat(count.remarked()).isEqualTo(1);
		assertThat(count.withCaveat()).isEqualTo(2);
		assertThat(count.text()).contains("有说明 1，有保留 2", "期间不同");
	}

	@Test
	void aHalfYearInTheColumnOfItsYearSaysSo() {
		figures.figure("东浦区", "受理件数", "2024-H1", "60 件");
		GridContent content = content(GridSettings.DEFAULT);
		assertThat(GridText.period(content.columns().getFirst())).isEqualTo("2024年");
		GridRow.Line line = (GridRow.Line) content.rows().get(content.rowOf(figures.metric("受理件数").getCode()));
		assertThat(GridText.period(line.cells().getFirst())).isEqualTo("2024年上半年");
	}

	@Test
	void districtsAreOrderedOnlyWhereTheVerdictsAllowIt() {
		GridSort sort = GridSort.of(row("公证件数"));
		assertThat(sort.order()).containsExactly(code("西浦区"), code("东浦区"));
		figures.figure("南浦区", "受理件数", "2024-01..2024-06", "150 件").figure("东浦区", "受理件数", "2024", "312 件");
		GridSort refused = GridSort.of(row("受理件数"));
		assertThat(refused.allowed()).isFalse();
		assertThat(refused.said()).contains("受理件数").contains("期间长度不同");
		assertThat(refused.perMonth()).isTrue();
	}

	@Test
	void dividedByTheMonthsAFigureStandsBesideTheReportedOne() {
		GridContent content = GridContent.of(figures.compared(Optional.of(new Normalisation.PerMonth())), GridSettings.DEFAULT);
		GridRow.Line row = content.lines().getFirst();
		assertThat(GridText.figure(row.cells().get(2))).contains("150");
		assertThat(GridText.divided(row.cells().get(2))).hasValueSatisfying(text -> assertThat(text).contains("25"));
	}

	@Test
	void aFigureOfAnotherPeriodThanTheOneAskedForIsNotDividedEither() {
		figures.metric("公证", "查询件数").figure("东浦区", "查询件数", "2023", "120 件").figure("西浦区", "查询件数", "2023", "240 件")
				.figure("南浦区", "查询件数", "2022", "360 件");
		GridRow.Line row = GridContent.of(figures.compared(Optional.of(new Normalisation.PerMonth()), "2023"), GridSettings.DEFAULT)
				.lines().getLast();
		assertThat(GridText.divided(row.cells().get(2))).isEmpty();
		ComparisonRow divided = row.cells().getFirst().judged();
		assertThat(divided.cells()).extracting(cell -> cell.value().isPresent()).containsExactly(true, true, false);
		assertThat(divided.verdict(figures.district("东浦区"), figures.district("南浦区"))).isEmpty();
	}

	@Test
	void aFigureDividedByThePeopleOfAnotherYearSaysSo() {
		figures.metric("公证", "查询件数").figure("东浦区", "查询件数", "2022", "120 件");
		figures.metric("查询件数").setPerPeople(PerPeople.MEANINGFUL);
		Denominator people = FaduFactory.eINSTANCE.createDenominator();
		people.setName("常住人口");
		people.setQuantity(Quantity.valueOf("200000 人"));
		people.setPeriod(Period.valueOf("2023"));
		people.setSource("统计公报");
		figures.district("东浦区").getDenominators().add(people);
		GridCell cell = GridContent
				.of(figures.compared(Optional.of(new Normalisation.PerHundredThousand()), "2022"), GridSettings.DEFAULT).lines()
				.getLast().cells().getFirst();
		assertThat(GridText.divided(cell)).hasValueSatisfying(text -> assertThat(text).contains("60").contains("2023年常住人口"));
		assertThat(GridText.otherYear(cell)).hasValueSatisfying(text -> assertThat(text).contains("不是2022年的"));
	}

	@Test
	void aCopyHasUnitsBoundsPeriodsAndSources() {
		GridContent content = content(GridSettings.DEFAULT);
		GridCopy copy = GridCopy.of(content, Set.of(0), Set.of(0, 1));
		List<String> lines = copy.text().lines().toList();
		assertThat(lines).hasSize(2);
		assertThat(lines.get(0).split("\t")).startsWith("指标", "单位", "东浦区 2024年");
		assertThat(lines.get(1).split("\t")).containsExactly("调解件数", "件", "312", "2024年", "《东浦区总结2024》第0至4字", ">400件",
				"2024年", "《西浦区总结2024》第0至4字");
		assertThat(copy.html()).contains("<td>312</td>").contains("<td>&gt;400件</td>");
	}

	@Test
	void anEmptyCellSaysInTheCopyWhyItIsEmpty() {
		GridCopy copy = GridCopy.of(content(GridSettings.DEFAULT), Set.of(1), Set.of(2));
		assertThat(copy.text().lines().toList().get(1)).contains("未报告");
	}

	private GridContent content(GridSettings settings) {
		return GridContent.of(figures.compared(), settings);
	}

	private ComparisonRow row(String metric) {
		Compared compared = figures.compared();
		return compared.comparison().rows().stream().filter(row -> row.metric().getName().equals(metric)).findFirst()
				.orElseThrow();
	}

	private String code(String district) {
		return figures.district(district).getCode();
	}

	private static Stream<String> metrics(GridContent content) {
		return content.lines().stream().map(line -> line.metric().getName());
	}

	private static Stream<String> districts(GridContent content) {
		return content.columns().stream().map(column -> column.district().getName());
	}

}
