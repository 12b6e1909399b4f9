package fadu.analysis.tests;

import static fadu.analysis.compare.Comparability.COMPARABLE;
import static fadu.analysis.compare.Comparability.NOT_COMPARABLE;
import static fadu.analysis.compare.Comparability.WITH_CAVEAT;
import static fadu.analysis.tests.Facts.CITY;
import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.TOWN;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static fadu.analysis.tests.Facts.kinds;
import static fadu.analysis.tests.Facts.metric;
import static fadu.analysis.tests.Facts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Judge;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.DistrictTree;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.Theme;
import fadu.wording.Wording;

/** Which two figures may be set side by side: one rule after another. */
class JudgeTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@Test
	void twoDistrictsWithOneDefinitionAndOnePeriodAreComparable() {
		Verdict verdict = verdict(cases(), figure(LINXI, "312 件", "2024"), figure(YUANSHAN, "749 件", "2024"));
		assertThat(verdict.comparability()).isEqualTo(COMPARABLE);
		assertThat(verdict.reasons()).isEmpty();
	}

	@Test
	void aCityIsNotADistrictOfAnotherCity() {
		assertOnly(verdict(cases(), figure(CITY, "5000 件", "2024"), figure(YUANSHAN, "749 件", "2024")), ReasonKind.LEVEL,
				NOT_COMPARABLE, "云河市", "远山区");
	}

	@Test
	void aRateOfACityStandsBesideThatOfADistrictWithACaveat() {
		for (Aggregation relative : List.of(Aggregation.RATIO, Aggregation.GROWTH)) {
			assertOnly(verdict(metric("LA.RATE", "%", relative), figure(CITY, "98 %", "2024"), figure(YUANSHAN, "97.33 %", "2024")),
					ReasonKind.LEVEL, WITH_CAVEAT, "云河市");
		}
	}

	@Test
	void aCityIsNotItsOwnDistrict() {
		Metric rate = metric("LA.RATE", "%", Aggregation.RATIO);
		for (District inner : List.of(LINXI, TOWN)) {
			assertOnly(verdict(cases(), figure(CITY, "5000 件", "2024"), figure(inner, "312 件", "2024")), ReasonKind.CONTAINMENT,
					NOT_COMPARABLE, "云河市包含" + inner.getName());
			assertOnly(verdict(rate, figure(inner, "98 %", "2024"), figure(CITY, "97 %", "2024")), ReasonKind.CONTAINMENT,
					NOT_COMPARABLE, "云河市包含" + inner.getName());
		}
	}

	@Test
	void aFigureBelongsToTheAreaThatItSpeaksOfNotToThatOfItsReport() {
		Observation ofTheCity = figure(LINXI, "5000 件", "2024");
		ofTheCity.setDistrict(CITY.getCode());
		assertOnly(verdict(cases(), ofTheCity, figure(LINXI, "312 件", "2024")), ReasonKind.CONTAINMENT, NOT_COMPARABLE, "包含");
	}

	@Test
	void oneDefinitionIsFreeAnotherBaseIsACaveatACommonThemeIsNotEnough() {
		Metric metric = cases();
		metric.setCaveat("含咨询");
		metric.setGrade(Grade.SAME);
		assertThat(judgeTwo(metric).reasons()).isEmpty();
		metric.setGrade(Grade.BASE);
		assertOnly(judgeTwo(metric), ReasonKind.GRADE, WITH_CAVEAT, "含咨询");
		metric.setGrade(Grade.THEME);
		assertOnly(judgeTwo(metric), ReasonKind.GRADE, NOT_COMPARABLE, "含咨询");
		metric.setGrade(Grade.UNGRADED);
		assertOnly(judgeTwo(metric), ReasonKind.GRADE, WITH_CAVEAT, "尚未核对");
	}

	@ParameterizedTest
	@CsvSource({"件, 起", "件, 宗", "件, 卷", "人, 名", "次, 场次", "份, 件"})
	void measureWordsThatCountTheSameThingAreOneUnit(String one, String other) {
		assertThat(verdict(cases(), figure(LINXI, "312 " + one, "2024"), figure(YUANSHAN, "749 " + other, "2024")).reasons())
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"人, 人次", "件, 人", "元, 件", "%, 百分点", "起, 份", "次, 人次"})
	void unitsThatCountDifferentThingsAreNotComparable(String one, String other) {
		assertOnly(verdict(cases(), figure(LINXI, "312 " + one, "2024"), figure(YUANSHAN, "749 " + other, "2024")), ReasonKind.UNIT,
				NOT_COMPARABLE, one, other);
	}

	@Test
	void moreThanFourMillionIsComparedWithACaveat() {
		assertOnly(verdict(cases(), figure(LINXI, ">4000000 元", "2024"), figure(YUANSHAN, "3588000 元", "2024")), ReasonKind.BOUND,
				WITH_CAVEAT, ">400万元", "358.8万元");
	}

	@Test
	void aPartOfTheAreaIsNotTheWholeOfIt() {
		Observation pilot = figure(LINXI, "312 件", "2024");
		pilot.setScope("41个试点镇街");
		assertOnly(verdict(cases(), pilot, figure(YUANSHAN, "749 件", "2024")), ReasonKind.SCOPE, WITH_CAVEAT, "41个试点镇街", "全部");
	}

	@Test
	void twoFiguresOfTheSameScopeNeedNoCaveat() {
		Observation left = figure(LINXI, "312 件", "2024");
		Observation right = figure(YUANSHAN, "749 件", "2024");
		left.setScope("涉企案件");
		right.setScope("涉企案件");
		assertThat(verdict(cases(), left, right).reasons()).isEmpty();
	}

	@Test
	void aTargetIsNotAResult() {
		Observation target = figure(LINXI, "500 件", "2024");
		target.setKind(FigureKind.TARGET);
		assertOnly(verdict(cases(), target, figure(YUANSHAN, "749 件", "2024")), ReasonKind.KIND, NOT_COMPARABLE, "计划目标");
	}

	@Test
	void ranksOfDifferentLeaguesAreNotComparable() {
		Observation left = figure(LINXI, "1 名次", "2024");
		Observation right = figure(YUANSHAN, "2 名次", "2024");
		left.setKind(FigureKind.RANK);
		right.setKind(FigureKind.RANK);
		assertOnly(verdict(metric("LA.RANK", "名次", Aggregation.RANK), left, right), ReasonKind.KIND, NOT_COMPARABLE, "位次");
	}

	@Test
	void aFigureThatNobodyReviewedIsComparedWithACaveat() {
		Observation read = figure(LINXI, "312 件", "2024");
		read.setStatus(ReviewStatus.READ);
		assertOnly(verdict(cases(), read, figure(YUANSHAN, "749 件", "2024")), ReasonKind.UNREVIEWED, WITH_CAVEAT, "核对");
		read.setStatus(ReviewStatus.CORRECTED);
		assertThat(verdict(cases(), read, figure(YUANSHAN, "749 件", "2024")).reasons()).isEmpty();
	}

	@Test
	void theGravestReasonComesFirstAndDecides() {
		Verdict verdict = verdict(cases(), figure(LINXI, ">300 件", "2024"), figure(YUANSHAN, "749 人", "2023-H1"));
		assertThat(verdict.comparability()).isEqualTo(NOT_COMPARABLE);
		assertThat(kinds(verdict)).containsExactly(ReasonKind.UNIT, ReasonKind.PERIOD_LENGTH, ReasonKind.PERIOD_YEAR,
				ReasonKind.BOUND);
	}

	private static Verdict judgeTwo(Metric metric) {
		return verdict(metric, figure(LINXI, "312 件", "2024"), figure(YUANSHAN, "749 件", "2024"));
	}

	static void assertOnly(Verdict verdict, ReasonKind kind, Comparability comparability, String... words) {
		assertThat(verdict.reasons()).singleElement().satisfies(reason -> assertReason(reason, kind, comparability, words));
		assertThat(verdict.comparability()).isEqualTo(comparability);
	}

	private static void assertReason(Reason reason, ReasonKind kind, Comparability comparability, String... words) {
		assertThat(reason.kind()).isEqualTo(kind);
		assertThat(reason.comparability()).isEqualTo(comparability);
		assertThat(WORDS.text(reason)).contains(words).isNotBlank().doesNotContain("{");
	}

	@Test
	void whatOnlyAThemeJoinsIsNeverComparable() {
		Theme theme = FaduFactory.eINSTANCE.createTheme();
		theme.setGrade(Grade.THEME);
		theme.setCaveat("备案不是审查。");
		Verdict verdict = new Judge(new DistrictTree(Facts.ALL)).judge(theme, Facts.metric("DC.REVIEWED", "件", Aggregation.SUM),
				Facts.figure(Facts.LINXI, "190 件", "2024"), Facts.metric("DC.FILED", "件", Aggregation.SUM),
				Facts.figure(Facts.YUANSHAN, "942 件", "2024"));
		assertThat(verdict.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
		assertThat(verdict.grade()).isEqualTo(Grade.THEME);
		assertThat(WORDS.text(verdict.reasons().get(0))).contains("备案不是审查");
	}

}
