package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** In brief and draft a number bears the words of its report: what is counted, whose it is, and with what its change compares. */
class WordsOfTheReportTest extends BenchFixture {

	private void report(String title, String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve("report.txt"), title + "\n" + text + "\n"));
	}

	@Test
	void aChangeIsToldWithWhatTheReportComparesItWith() throws Exception {
		report("临江县司法局2031年工作总结", """
				全县共有人民调解员1263人，较年初增加45人。办理公证2675件，同比增长6.2%。
				执业律师412人，比上年末增加31人。受理法律援助案件396件，与去年同期相比增长8.4%。""");
		assertThat(draft("2031")).contains("人民调解员1263人，较年初增加45人", "公证2675件，同比增长6.2%", "执业律师412人，比上年末增加31人",
				"法律援助案件396件，与去年同期相比增长8.4%");
	}

	@Test
	void ofHalfAYearAChangeSinceItsBeginningIsNoneOnTheYearBefore() throws Exception {
		report("临江县司法局2032年上半年工作总结", """
				上半年，受理法律援助案件396件，同比增长8.4%。现有社区矫正对象203人，较年初增加90人。办理公证812件，同比下降7.4%。""");
		List<String> brief = brief("2032-H1");
		assertThat(brief.getFirst()).contains("增长8.4%", "下降7.4%").doesNotContain("社区矫正");
		assertThat(brief).anySatisfy(line -> assertThat(line).contains("现有社区矫正对象203人，较年初增加90人"));
	}

	@Test
	void aNumberOfTheFirstMonthsOfTheYearSaysItsTime() throws Exception {
		report("临江县司法局2038年工作总结", """
				1至11月，调解矛盾纠纷2486件，比去年同期增长8%。
				全年办理公证2675件，同比增长6.2%。受理法律援助案件396件。年末在册社区矫正对象203人。""");
		assertThat(draft("2038")).contains("2038年1月至11月调解矛盾纠纷2486件", "办理公证2675件，同比增长6.2%");
	}

	@Test
	void aBareHeadingOfPlansEndsTheShortcomings() throws Exception {
		report("临江县司法局2039年工作总结", """
				办理公证2675件。
				存在的问题和不足
				基层力量依然不足。空编6名。
				下一步工作安排
				2040年，新建司法所2个。""");
		assertThat(brief("2039")).filteredOn(line -> line.contains("存在问题")).singleElement().asString()
				.doesNotContain("下一步", "新建司法所");
	}

	@Test
	void aPartOfASpeechEndsTheShortcomings() throws Exception {
		report("临江县司法局2041年度工作报告", """
				第一部分 2041年工作回顾
				办理公证2675件。
				第二部分 问题要找准
				一是基层力量依然不足，空编6名。
				第三部分 2042年任务要干实
				1. 新建司法所2个。""");
		assertThat(brief("2041")).filteredOn(line -> line.contains("存在问题")).singleElement().asString().contains("空编6名")
				.doesNotContain("任务要干实", "新建司法所");
	}

	@Test
	void ofAYearThatIsNotOverTheTimeIsSaidOnceAndOnlyOtherTimesAgain() throws Exception {
		report("临江县司法局2028年工作总结", """
				（业务数据均截至11月底）
				调解矛盾纠纷2486件，同比增长8%。办理公证2675件，同比下降2%。审查合同61件。现有社区矫正对象203人。
				截至12月20日，受理法律援助案件396件。""");
		assertThat(brief("2028").getFirst()).contains("2028年1月至11月：").doesNotContain("2028年1月至11月办理");
		assertThat(draft("2028")).contains("社区矫正对象203人").doesNotContain("2028年1月至11月调解", "2028年1月至11月办理公证");
	}

	@Test
	void whatDifferentLevelsHaveNamedStandsUnderEachOfThem() throws Exception {
		report("临江县司法局2033年工作总结", """
				全县现有全国民主法治示范村3个、省级民主法治示范村21个、市级民主法治示范村47个。办理公证2675件。""");
		assertThat(draft("2033")).contains("全国民主法治示范村3个；省级民主法治示范村21个；市级民主法治示范村47个");
		assertThat(brief("2033")).noneSatisfy(line -> assertThat(line).contains("存疑"));
	}

	@Test
	void theWorkOfOneBodyIsItsOwnInTheDraftAndNotInTheBrief() throws Exception {
		report("临江市司法局2034年工作总结", """
				全市共办理行政处罚案件31205件。市城管执法支队办理行政处罚案件4120件，罚没金额386万元。办理公证2675件。""");
		assertThat(draft("2034")).contains("办理行政处罚案件31205件", "市城管执法支队办理行政处罚案件4120件", "罚没金额386万元（市城管执法支队）");
		assertThat(brief("2034")).anySatisfy(line -> assertThat(line).contains("31205件"))
				.noneSatisfy(line -> assertThat(line).containsAnyOf("4120", "386", "存疑"));
	}

	@Test
	void aNumberOfWhichTheReportSaysAnotherActIsNotCalledByThatOfItsMetric() throws Exception {
		report("临江县司法局2035年工作总结", """
				全县104个乡镇（街道）和村（社区）调委会调解矛盾纠纷6842件。审查各类材料、协议和决策事项182件。
				对行政规范性文件进行清理，废止17件、修改9件、宣布失效4件。""");
		assertThat(draft("2035")).doesNotContain("村（社区）调委会4件", "文件废止4件", "协议和决策事项182件；")
				.contains("乡镇（街道）和村（社区）调委会104个");
	}

	@Test
	void aBriefSaysWhatTheReportCallsAProblemAndPlansAndComputesNothing() throws Exception {
		report("临江县司法局2036年工作总结及2037年工作计划", """
				一、工作情况
				受理法律援助案件396件，其中刑事84件、民事312件，挽回经济损失895万元。办理公证812件。调解矛盾纠纷6842件。
				二、存在的问题
				（一）基层司法所力量薄弱。全县14个司法所中有5个为“一人所”。
				（二）监督手段单一，质效有待提升。
				三、下步打算
				一是加强司法所建设，新建司法所2个；二是办理法律援助案件420件以上。""");
		List<String> brief = brief("2036");
		assertThat(brief).contains("存在问题：基层司法所力量薄弱：全县14个司法所中有5个为“一人所”；监督手段单一，质效有待提升。")
				.anySatisfy(line -> assertThat(line).startsWith("下一步（2037年）：加强司法所建设，新建司法所2个；办理法律援助案件420件以上"))
				.noneSatisfy(line -> assertThat(line).contains("推算"));
		assertThat(rows("2036", "plans")).extracting(row -> (String) row.get("text"))
				.anySatisfy(text -> assertThat(text).startsWith("2037年，"));
	}

	@Test
	void pointsAreWhatIsNumberedAndNeitherTheWordsBeforeThemNorWhatStandsOutsideTheSections() throws Exception {
		report("临江县司法局关于2037年工作总结", """
				和2038年工作计划的报告
				今年以来，临江县司法局在县委的正确领导下，做了一些工作。
				一、主要工作
				受理法律援助案件396件。办理公证812件。
				二、存在的困难和问题
				看到成绩的同时，我们也清醒认识到：其一，司法所人手紧。14个所里“一人所”有5个；其二，调解员年龄偏大，且多为兼职，补充困难，外语能力几乎没有；其三，经费保障不足。
				三、2038年工作计划
				明年，我们打算围绕“一条主线”往下抓：
				1.抓规划。编好普法规划，培育省级示范村2个。
				①办理法律援助案件420件以上；
				以上工作，请予审示。
				临江县司法局""");
		assertThat(brief("2037")).contains("存在问题：司法所人手紧：14个所里“一人所”有5个；调解员年龄偏大，且多为兼职，补充困难，外语能力几乎没有；经费保障不足。")
				.anySatisfy(line -> assertThat(line)
						.matches("下一步（2038年）：抓规划：编好普法规划，培育省级示范村2个；办理法律援助案件420件以上。"));
	}

	@Test
	void withoutASectionPlansAreOnlyWhatStandsBehindWordsOfIntent() throws Exception {
		report("临江县司法局2039年工作总结", """
				今年，我局加强司法所建设，受理法律援助案件396件。办理公证812件。
				工作中还存在一些问题：队伍力量薄弱；案卷质量有待提高。下一步，我局将新建司法所2个；办理法律援助案件420件以上。""");
		assertThat(brief("2039")).anySatisfy(line -> assertThat(line).startsWith("下一步").contains("新建司法所2个"))
				.noneSatisfy(line -> assertThat(line).startsWith("下一步").contains("今年"));
	}

	@Test
	void aRoughChangeIsToldAsTheReportSaysItAndOnlyWhatNoReportStatesIsComputed() throws Exception {
		report("临江县司法局2040年工作总结", """
				全县涉企行政检查1420次，较上年同期2130次下降逾三成。办理公证812件，比去年同期的790件增长2.8%。
				年末在册社区矫正对象412人，较2039年末的397人增加15人。""");
		assertThat(draft("2040")).contains("下降逾三成", "增长2.8%", "较2039年末增加15人").doesNotContain("33.3%");
		assertThat(rows("2040", "annual")).noneSatisfy(row -> assertThat((String) row.get("caveat")).contains("两年数字计算"));
	}

	@Test
	void aNumberBeforeWhatItCountsStandsBeforeTheRestOfItsClause() throws Exception {
		report("临江县司法局2041年工作总结", """
				189个村（社区）法律顾问实现全覆盖。117个行政村培养“法律明白人”702名，每村6名。
				按全县户籍人口约36.5万人计，人均普法经费1.7元。办理公证812件。""");
		assertThat(draft("2041")).contains("189个村（社区）法律顾问实现全覆盖", "117个行政村培养“法律明白人”702名").doesNotContain("户籍人口");
	}

	@Test
	void whatAnOfficeDoesForPeopleLeadsAndItsMeetingsStandLast() throws Exception {
		report("临江县司法局2042年工作总结", """
				开展警示教育4场。召开依法治县委员会会议2次。评查执法案卷120宗。
				受理法律援助案件396件，同比增长8.4%。办理公证812件，同比下降3.3%。调解矛盾纠纷6842件。""");
		String all = String.join("\n", brief("2042"));
		assertThat(all.indexOf("法律援助")).isLessThan(all.indexOf("矛盾纠纷"));
		assertThat(all.indexOf("矛盾纠纷")).isLessThan(all.indexOf("案卷"));
		assertThat(all.indexOf("案卷")).isLessThan(all.indexOf("警示教育"));
	}

	@Test
	void ofSeveralNumbersOfOneThingThatOfWhichTheReportStatesTheChangeIsTold() throws Exception {
		report("临江县司法局2043年工作总结", """
				“老王调解工作室”一个团队全年化解道路交通事故纠纷214件。办理公证812件。
				全县调解道路交通事故纠纷687件，同比增长10.1%。""");
		assertThat(draft("2043")).contains("687件，同比增长10.1%").doesNotContain("214件");
	}

	private String draft(String period) throws Exception {
		return printed(period).draft();
	}

	private List<String> brief(String period) throws Exception {
		return printed(period).brief();
	}

	private List<Map<String, Object>> rows(String period, String question) throws Exception {
		return printed(period).rows(question);
	}

	private Answers printed(String period) throws Exception {
		return Answers.of(bench.printed(period, period.startsWith("2034") ? "临江市" : "临江县"));
	}

}
