package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.question.ReportData;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.workspace.Person;
import fadu.workspace.Registers;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * The two papers on processes, on three cases of reconsideration: five working days from the application to acceptance, the first
 * of
 * which is the day after. On Tuesday 2024-03-12 the case of Friday 03-01 was accepted in time, that of Monday 03-04 ran out on
 * Monday
 * 03-11, that of Friday 03-08 has until Friday 03-15.
 */
class ProcessPapersTest extends BenchFixture {

	private static final Map<String, String> AT = Map.of("process", "RC.CASES", "day", "2024-03-12");

	private static final String[] ASKED = {"process", "RC.CASES", "day", "2024-03-12"};

	@BeforeEach
	void open() throws Exception {
		keep("RC.CASES", "案号,收到申请日期,受理日期\n甲1,2024-03-01,2024-03-05\n甲2,2024-03-04,\n甲3,2024-03-08,\n");
	}

	@Test
	void whatRanOutStandsApartFromWhatIsStillRunningWithDaysArticleAndRow() throws Exception {
		Document page = print("due", AT);
		assertThat(page.text()).contains("未办结 3 件", "法定期限已超过 1 项", "7 日内到期 1 项");
		List<Map<String, Object>> over = Answers.withUnreviewed(bench.workspace).rows("due", "process", "RC.CASES", "day",
				"2024-03-12",
				"state", "overdue");
		assertThat(over).singleElement()
				.satisfies(row -> assertThat(row).containsEntry("matter", "甲2").containsEntry("due", "2024-03-11")
						.containsEntry("days_over", 1).containsEntry("days_left", null));
		assertThat((String) over.getFirst().get("law")).contains("行政复议法");
		assertThat((String) over.getFirst().get("place")).contains("RC.CASES.csv", "3");
		assertThat(
				Answers.withUnreviewed(bench.workspace).rows("due", "process", "RC.CASES", "day", "2024-03-12", "state", "running"))
				.anySatisfy(row -> assertThat(row).containsEntry("matter", "甲3").containsEntry("days_left", 3));
	}

	@Test
	void theMeasuresOnPaperAreThoseOfTheCommandLine() throws Exception {
		Map<String, Object> limit = Answers.withUnreviewed(bench.workspace)
				.rows("processlimits", ASKED).stream()
				.filter(row -> row.get("limit").toString().contains("5 个工作日")).findFirst().orElseThrow();
		// settled: 甲1 done in time, 甲2 run out; 1 of 2
		assertThat(limit).containsEntry("expired", 2).containsEntry("expired_in_time", 1).containsEntry("overdue", 1);
		assertThat(print("process", AT).text()).contains("50", "Kaplan–Meier", "收到申请日期", "未达到");
	}

	@Test
	void allPartsOfAPaperTellOfTheSameRowsWhateverComesMeanwhile() throws Exception {
		ReportData run = new ReportData(bench.workspace, Selection.ALL, true, ZonedDateTime.now());
		assertThat(Answers.of(run).rows("processes", ASKED)).singleElement()
				.satisfies(row -> assertThat(row).containsEntry("received", 3));
		keep("RC.CASES", "案号,收到申请日期,受理日期\n甲4,2024-03-11,\n");
		assertThat(Answers.of(run).rows("processmeasures", ASKED)).singleElement()
				.satisfies(row -> assertThat(row).containsEntry("received", 3));
		assertThat(Answers.withUnreviewed(bench.workspace).rows("processmeasures", ASKED)).singleElement()
				.satisfies(row -> assertThat(row).containsEntry("received", 4));
	}

	@Test
	void aPaperIsAboutTheDistrictThatItIsAskedAbout() throws Exception {
		assertThat(print("due", with("district", "崂山区")).text()).doesNotContain("甲2").contains("没有这样的事项");
		assertThat(print("due", with("district", "环翠区")).text()).contains("甲2");
	}

	@Test
	void noPersonalValueComesOnPaper() throws Exception {
		keep("CC.PERSONS", "矫正编号,姓名,矫正类别,司法所,裁判生效日期,报到日期\n甲矫1,赵某甲乙,缓刑,塔街,2024-05-20,\n");
		String page = print("due", Map.of("day", "2024-06-30")).html() + print("process", Map.of("day", "2024-06-30")).html();
		assertThat(page).contains("社区矫正对象名册", "2024-05-30").doesNotContain("赵某甲乙");
	}

	@Test
	void whatIsNoProcessAndNoDayIsToldInOneLine() {
		assertThatThrownBy(() -> print("due", with("process", "PM.ROSTER"))).isInstanceOf(UserException.class)
				.hasMessageContaining("PM.ROSTER");
		assertThatThrownBy(() -> print("due", with("day", "2024-02-30"))).isInstanceOf(UserException.class)
				.hasMessageContaining("2024-02-30");
	}

	private static Map<String, String> with(String name, String value) {
		Map<String, String> all = new HashMap<>(AT);
		all.put(name, value);
		return all;
	}

	private void keep(String code, String rows) throws Exception {
		Registers registers = new Registers(bench.workspace);
		registers.keep(registers.named(code), Files.writeString(folder.resolve(code + ".csv"), rows), Optional.of("环翠区"),
				Person.ofLogin());
	}

	private Document print(String paper, Map<String, String> parameters) throws Exception {
		Path file = new RunReport(bench.workspace).run(bench.design("fadu.report." + paper), bench.districts(), parameters,
				Layout.HTML,
				folder.resolve(paper + ".html"), new NullProgressMonitor());
		return Jsoup.parse(Files.readString(file));
	}

}
