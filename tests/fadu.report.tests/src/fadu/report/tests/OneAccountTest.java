package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.testing.Models;
import fadu.testing.SampleReports;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** All parts of a report say the same of the same figures, and none tells of what was not asked for. */
class OneAccountTest extends BenchFixture {

	@Test
	void noPartTellsOfAMetricThatIsHidden() throws Exception {
		String whole = Models.metric("ZZ.WHOLE", "测试总数");
		String part = Models.metric("ZZ.PART", "测试分项").replace("/>", " partOf=\"ZZ.WHOLE\"/>");
		try (TemporaryPlugIn metrics = TemporaryPlugIn.named("test.whole")
				.metrics(Models.catalogue(Models.domain("ZZ", "测试领域", whole, part))).install(folder);
				TemporaryPlugIn district = district("900011", "甲区", Models.observation("o1", "ZZ.WHOLE", "100 件", 0, 4, "100件"),
						Models.observation("o2", "ZZ.PART", "120 件", 5, 9, "120件"))) {
			Answers both = Answers.about(bench.workspace, selection(List.of("ZZ.WHOLE", "ZZ.PART"), "甲区"));
			assertThat(both.rows("findings").toString()).contains("测试分项", "120件");
			Answers one = Answers.about(bench.workspace, selection(List.of("ZZ.WHOLE"), "甲区"));
			for (String question : List.of("findings", "statements", "charts", "verdicts", "sources", "provenance", "figures")) {
				assertThat(one.rows(question).toString()).as(question).doesNotContain("测试分项", "120件");
			}
			assertThat(one.rows("quality").getFirst()).containsEntry("findings_open", 0);
		}
	}

	@Test
	void onlyPlugInsWhoseFiguresStandInTheReportAreNamed() throws Exception {
		try (TemporaryPlugIn metrics = TemporaryPlugIn.named("test.whole")
				.metrics(Models.catalogue(Models.domain("ZZ", "测试领域", Models.metric("ZZ.WHOLE", "测试总数")))).install(folder);
				TemporaryPlugIn district = district("900011", "甲区", Models.observation("o1", "ZZ.WHOLE", "100 件", 0, 4, "100件"))) {
			assertThat((String) Answers.about(bench.workspace, selection(List.of("ZZ.WHOLE"), "甲区")).rows("about").getFirst()
					.get("plug_ins")).contains("900011").doesNotContain("laoshan", "崂山", "metrics", "qualifier");
			assertThat(Answers.about(bench.workspace, selection(List.of("ZZ.WHOLE"), "环翠")).rows("about").getFirst()
					.get("plug_ins")).isNull();
		}
	}

	@Test
	void aBarIsHollowOnlyWhereTheTableSaysNotComparable() throws Exception {
		try (TemporaryPlugIn metrics = TemporaryPlugIn.named("test.rates").metrics(Models.catalogue(Models.domain("ZZ", "测试领域",
				"<metrics code=\"ZZ.RATE\" name=\"测试满意率\" nameEn=\"Rate\" unit=\"%\" aggregation=\"ratio\" direction=\"up\""
						+ " grade=\"A\"/>")))
				.install(folder);
				TemporaryPlugIn first = rate("900011", "甲区", "80 %");
				TemporaryPlugIn second = rate("900012", "乙区", "90 %");
				TemporaryPlugIn third = rate("900013", "丙区", "&gt;95 %")) {
			Answers all = Answers.about(bench.workspace, selection(List.of("ZZ.RATE"), "甲区", "乙区", "丙区"));
			assertThat(all.rows("verdicts")).extracting(row -> row.get("mark")).contains("◎").doesNotContain("○");
			List<Map<String, Object>> bars = all.rows("chart", "metric", "ZZ.RATE");
			assertThat(bars).hasSize(3).allSatisfy(bar -> assertThat(bar).containsEntry("apart", null).containsEntry("apart_about",
					null));
			assertThat((String) bars.getFirst().get("note")).contains("有保留").doesNotContain("空心柱", "不可比");
			assertThat(all.rows("statements")).filteredOn(row -> row.get("kind").equals("COMPARISON")).singleElement()
					.satisfies(row -> assertThat((String) row.get("caveat")).contains("有保留，未列入：丙区").doesNotContain("不可比"));
		}
	}

	@Test
	void theNoteCountsWhatTheListCounts() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		String[] scope = {"metrics", "D.LA_RECOVERED_PER_CASE,LA.CASES_ACCEPTED", "districts", "临溪区,崂山"};
		List<Map<String, Object>> sources = Answers.withUnreviewed(bench.workspace).rows("sources", scope);
		long waiting = sources.stream().filter(row -> row.get("status").equals("待核对")).count();
		assertThat(waiting).isPositive();
		assertThat(Answers.withUnreviewed(bench.workspace).rows("statements", scope))
				.filteredOn(row -> row.get("kind").equals("GAPS")).singleElement()
				.satisfies(row -> assertThat((String) row.get("caveat"))
						.contains(sources.size() + " 个数字中有 " + waiting + " 个待核对"));
	}

	private TemporaryPlugIn rate(String code, String name, String quantity) throws Exception {
		return district(code, name,
				Models.observation("o1", "ZZ.RATE", quantity, 0, 3, "80%").replace("kind=\"count\"", "kind=\"rate\""));
	}

	private TemporaryPlugIn district(String code, String name, String... figures) throws Exception {
		return TemporaryPlugIn.named("test.district" + code)
				.district(Models.district(code, name, "District " + code, Models.document(code.repeat(10), code, figures)))
				.install(folder);
	}

	private Selection selection(List<String> metrics, String... districts) throws Exception {
		return Selection.of(bench.workspace, metrics, List.of(districts), Optional.empty());
	}

}
