package fadu.report.tests;

import static fadu.report.tests.Answers.number;
import static fadu.report.tests.Answers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.testing.SampleReports;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Person;
import fadu.workspace.Selection;

/** What the questions of the data source answer about the five districts, in the words of their readers. */
class QuestionsTest extends BenchFixture {

	private Answers all;

	@BeforeEach
	void open() throws Exception {
		all = Answers.about(bench.workspace, Selection.ALL);
	}

	@Test
	void moreThanFourMillionStaysMoreThanFourMillion() throws Exception {
		Map<String, Object> loss = row(all.rows("comparison"), "LA.LOSS_RECOVERED", "500105");
		assertThat(loss).containsEntry("display", ">400万元").containsEntry("qualifier", "more_than")
				.containsEntry("value", number("4000000")).containsEntry("at_least", number("4000000"))
				.containsEntry("at_most", null);
	}

	@Test
	void fiveKindsOfNothingAreFiveStates() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		List<Map<String, Object>> rows = all.rows("comparison", "metrics", "CC.ESCAPES,LA.CASES_ACCEPTED,D.LA_RECOVERED_PER_CASE",
				"districts", "崂山,金山,青岛,临溪区");
		assertThat(row(rows, "CC.ESCAPES", "370212")).containsEntry("state", "ZERO").containsEntry("display", "0人");
		assertThat(row(rows, "CC.ESCAPES", "370200")).containsEntry("state", "NOT_REPORTED").containsEntry("empty_text", "未报告");
		assertThat(row(rows, "CC.ESCAPES", "310116")).containsEntry("state", "NOT_VISIBLE").containsEntry("empty_text", "原文残缺");
		assertThat(row(rows, "LA.CASES_ACCEPTED", "临溪区")).containsEntry("state", "NOT_REVIEWED").containsEntry("empty_text", "待核对");
		assertThat(row(rows, "D.LA_RECOVERED_PER_CASE", "370200")).containsEntry("state", "NOT_COMPUTABLE");
		assertThat(rows).filteredOn(row -> row.get("value") == null)
				.allSatisfy(row -> assertThat(row).containsEntry("display", null));
	}

	@Test
	void aQuestionAboutOneLineOfBusinessKeepsToIt() throws Exception {
		assertThat(all.rows("comparison", "domain", "法律援助")).isNotEmpty()
				.allSatisfy(row -> assertThat(row).containsEntry("domain_code", "LA"));
		assertThat(all.rows("figures", "domain", "LA", "district", "崂山")).isNotEmpty()
				.allSatisfy(row -> assertThat(row).containsEntry("domain_code", "LA").containsEntry("district_code", "370212"));
		assertThat(all.rows("domains")).extracting(row -> row.get("domain")).contains("LA", "RC").doesNotHaveDuplicates();
	}

	@Test
	void metricsPeriodAndThemeTurnAQuestionAwayFromTheRun() throws Exception {
		Answers narrow = Answers.about(bench.workspace,
				Selection.of(bench.workspace, List.of("LA.CASES_ACCEPTED"), List.of("崂山", "江北"), Optional.of("2024")));
		assertThat(narrow.rows("comparison")).hasSize(2);
		assertThat(narrow.rows("comparison", "districts", "环翠,青岛", "period", "2023-H1"))
				.extracting(row -> row.get("district_code") + " " + row.get("display"))
				.containsExactly("371002 485件", "370200 null");
		assertThat(narrow.rows("comparison", "theme", "TH.CONTRACTS")).extracting(row -> row.get("metric_code"))
				.containsOnly("DC.CONTRACTS_REVIEWED", "DC.CONTRACTS_FILED");
		assertThat(narrow.rows("comparison", "metrics", "RC.")).extracting(row -> (String) row.get("metric_code"))
				.allMatch(code -> code.startsWith("RC."));
	}

	@Test
	void theMonthlyNumberStandsBesideTheReportedOne() throws Exception {
		Map<String, Object> cases = row(all.rows("comparison", "per", "month"), "LA.CASES_ACCEPTED", "500105");
		assertThat(cases).containsEntry("display", "636件").containsEntry("per_display", "53件/月").containsEntry("per_unit", "件/月");
		assertThat(row(all.rows("comparison"), "LA.CASES_ACCEPTED", "500105")).containsEntry("per_display", null);
		assertThat(all.rows("matrix", "per", "month")).filteredOn(row -> row.get("metric_code").equals("LA.CASES_ACCEPTED"))
				.singleElement().satisfies(row -> assertThat(row).containsEntry("d5", "江北区").containsEntry("d5_per", "53件/月"));
	}

	@Test
	void aPeerGroupOfTheWorkspaceIsAskedAbout() throws Exception {
		new PeerDistricts(bench.workspace).keepChosen("沿海", bench.districts("崂山", "环翠").districts(), new Person("测试"));
		assertThat(all.rows("districts", "peers", "沿海")).extracting(row -> row.get("code")).containsExactly("370212", "371002");
		assertThat(all.rows("districts", "peers", "沿海", "district", "金山")).extracting(row -> row.get("code"))
				.containsExactly("310116", "370212", "371002");
		assertThat(all.rows("peers", "peers", "沿海")).extracting(row -> row.get("reason")).allSatisfy(
				reason -> assertThat((String) reason).contains("沿海", "逐个选定"));
		assertThatThrownBy(() -> all.rows("comparison", "peers", "沿海区")).isInstanceOf(OdaException.class)
				.hasMessage("没有同类组“沿海区”。您是否要找：沿海？");
	}

	@Test
	void withoutAGroupTheNearestDistrictsAreThePeers() throws Exception {
		assertThat(all.rows("peers", "district", "崂山")).isNotEmpty().allSatisfy(row -> {
			assertThat(row.get("district_code")).isNotEqualTo("370212");
			assertThat((String) row.get("reason")).contains("崂山区", "常住人口");
		});
	}

	@Test
	void whatNobodyKnowsIsAnsweredWithTheNearest() {
		assertThatThrownBy(() -> all.rows("comparison", "metrics", "LA.CASES_ACEPTED")).hasMessageContaining("LA.CASES_ACCEPTED");
		assertThatThrownBy(() -> all.rows("chart", "metric", "受理法律援助案件")).hasMessageContaining("受理法律援助案件数");
		assertThatThrownBy(() -> all.rows("figures", "district", "崂山县")).hasMessageContaining("崂山区");
		assertThatThrownBy(() -> all.rows("matrix", "domain", "法律援")).hasMessageContaining("法律援助");
		assertThatThrownBy(() -> all.rows("matrix", "period", "去年")).hasMessageContaining("2024-H1");
	}

	@Test
	void aFigureHasOneNumberInTheWholeReport() throws Exception {
		List<Map<String, Object>> rows = all.rows("comparison", "domain", "LA");
		Object source = row(rows, "LA.CASES_ACCEPTED", "370212").get("source");
		assertThat(row(all.rows("chart", "metric", "LA.CASES_ACCEPTED"), "LA.CASES_ACCEPTED", "370212")).containsEntry("source",
				source);
		assertThat(row(all.rows("provenance", "district", "崂山"), "LA.CASES_ACCEPTED", "370212")).containsEntry("number", source);
		assertThat(all.rows("sources")).filteredOn(row -> row.get("number").equals(source)).singleElement()
				.satisfies(row -> assertThat(row).containsEntry("display", "749件"));
	}

	@Test
	void barsThatMayNotStandTogetherAreSetApart() throws Exception {
		List<Map<String, Object>> bars = all.rows("chart", "metric", "LA.LOSS_RECOVERED");
		assertThat(row(bars, "LA.LOSS_RECOVERED", "370212")).containsEntry("value", number("9880000"))
				.containsEntry("exact", number("988")).containsEntry("axis_unit", "万元").containsEntry("apart", null)
				.satisfies(row -> assertThat(row.get("open")).as("more than has an open end").isNotNull());
		assertThat(row(bars, "LA.LOSS_RECOVERED", "371002")).containsEntry("exact", null).containsEntry("value", null)
				.containsEntry("apart_range", number("301.2"));
		assertThat((String) bars.getFirst().get("note")).contains("环翠区", "渐淡", "不可比");
		assertThat(all.rows("charts", "count", "2")).hasSize(2);
	}

	@Test
	void aComputedNumberSaysFromWhatAndWithWhatCaveat() throws Exception {
		Map<String, Object> loss = row(all.rows("derived", "metrics", "D.LA_RECOVERED_PER_CASE"), "D.LA_RECOVERED_PER_CASE",
				"370212");
		assertThat(loss).containsEntry("state", "COMPUTED").containsEntry("display", ">13,190元/件").containsEntry("qualifier",
				"more_than");
		assertThat((String) loss.get("formula")).isEqualTo("法律援助挽回损失金额 ÷ 受理法律援助案件数");
		assertThat((String) loss.get("inputs")).contains(">988万元 [", "749件 [");
		assertThat(all.rows("derived", "state", "COMPUTED")).isNotEmpty()
				.allSatisfy(row -> assertThat(row.get("display")).isNotNull());
	}

	@Test
	void findingsComeGravestFirstWithAdvice() throws Exception {
		List<Map<String, Object>> findings = all.rows("findings");
		assertThat(findings.getFirst()).containsEntry("severity_code", "WARNING").containsEntry("status", "待处理");
		assertThat(findings).extracting(row -> row.get("severity_code")).doesNotContain("PASSED");
		assertThat(all.rows("findings", "district", "金山")).isNotEmpty()
				.allSatisfy(row -> assertThat(row).containsEntry("district_code", "310116"));
	}

	@Test
	void theSentenceIsShownWhereTheWorkspaceHoldsTheText() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		Map<String, Object> own = row(all.rows("provenance", "district", "临溪区"), "LA.LOSS_RECOVERED", "临溪区");
		assertThat(own).containsEntry("sentence", "为受援人挽回经济损失400余万元。").containsEntry("sentence_state", "HELD")
				.containsEntry("bound", ">").containsEntry("status_code", "READ");
		Map<String, Object> ofPlugIn = row(all.rows("provenance", "district", "崂山"), "LA.LOSS_RECOVERED", "370212");
		assertThat(ofPlugIn).containsEntry("sentence", null).containsEntry("sentence_state", "NOT_HELD");
		assertThat((String) ofPlugIn.get("sentence_note")).contains("SHA-256");
	}

	@Test
	void figuresOfDifferentLengthsOfTimeAreNoTrend() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		bench.importReport(SampleReports.write(folder, "linxi-h1.txt",
				SampleReports.LINXI_2024.replace("2024年", "2025年上半年").replace("312", "170")));
		Answers unreviewed = Answers.withUnreviewed(bench.workspace);
		List<Map<String, Object>> trend = unreviewed.rows("trend", "metric", "LA.CASES_ACCEPTED", "district", "临溪区", "period",
				"2024");
		assertThat(trend).extracting(row -> row.get("display")).containsExactly("312件", "170件");
		assertThat(trend.getLast()).containsEntry("comparable_with_previous", false).containsEntry("start", "2025-01-01");
		assertThat((String) trend.getLast().get("note")).contains("期间长度不同");
	}

	@Test
	void qualityCountsWhatIsOpen() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		Map<String, Object> linxi = all.rows("quality", "district", "临溪区").getFirst();
		assertThat(linxi.get("figures")).isEqualTo(linxi.get("read_only")).isNotEqualTo(0);
		assertThat(linxi).containsEntry("with_bound", 1).containsEntry("confirmed", 0);
		assertThat(all.rows("quality", "district", "金山").getFirst()).containsEntry("read_only", 0)
				.containsEntry("truncated_documents", 1);
	}

	@Test
	void aProgrammeWithoutAFigureSaysSo() throws Exception {
		assertThat(all.rows("programmes", "district", "崂山")).extracting(row -> row.get("state")).contains("REPORTED", "NO_FIGURE");
		assertThat(all.rows("programmes", "district", "崂山")).filteredOn(row -> row.get("state").equals("NO_FIGURE")).isNotEmpty()
				.allSatisfy(row -> assertThat((String) row.get("yield")).contains("没有"));
	}

}
