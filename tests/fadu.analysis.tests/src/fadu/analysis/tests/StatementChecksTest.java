package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fadu.analysis.check.Fix;
import fadu.analysis.check.Severity;
import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Checks of what is said, where and of what: each with figures that are doubtful and figures that are not. */
class StatementChecksTest extends CheckFixture {

	@Test
	void aFactStatedTwiceInOneDocumentCountsOnce() {
		count("PL.SITES", "4 处");
		Observation again = count("PL.SITES", "4 处");
		found("stated-twice", Severity.NOTE, "4处", "2");
		assertThat(finding("stated-twice").fix()).containsInstanceOf(Fix.Remark.class).get().extracting(Fix::figure)
				.isSameAs(again);
		again.setScope("省级");
		nothing("stated-twice");
	}

	@Test
	void twoClaimsToBeTheFirstAreTwoFactsUnlessTheyHaveOneName() {
		metric("XX.FIRST", "个", Aggregation.SUM);
		Observation one = figure("XX.FIRST", FigureKind.RANK, "1 个", "首个");
		Observation other = figure("XX.FIRST", FigureKind.RANK, "1 个", "首个");
		nothing("stated-twice");
		one.setMetricName("法律服务亭全省首个");
		other.setMetricName("法律服务亭全省首个");
		other.setPeriod(Period.valueOf("since 2024-03"));
		found("stated-twice", Severity.NOTE, "法律服务亭");
	}

	@Test
	void oneOfSomethingIsAnotherOneEachTime() {
		count("PL.PERSONS", "1 名");
		count("PL.PERSONS", "1 名");
		nothing("stated-twice");
	}

	@Test
	void twoDocumentsThatStateOneFactCountOnce() {
		report(Facts.LINXI, "2024");
		count("LA.CASES", "20 件");
		report(Facts.LINXI, "2024");
		Observation other = count("LA.CASES", "20 件");
		found("stated-elsewhere", Severity.NOTE, "20件");
		nothing("disagreement");
		other.setPeriod(Period.valueOf("2023"));
		nothing("stated-elsewhere");
	}

	@Test
	void twoDocumentsThatStateDifferentNumbersDisagree() {
		report(Facts.LINXI, "2024");
		count("LA.CASES", "20 件");
		report(Facts.LINXI, "2024");
		Observation other = count("LA.CASES", "21 件");
		found("disagreement", Severity.ERROR, "20件", "21件");
		other.setQuantity(Quantity.valueOf(">19 件"));
		nothing("disagreement");
		other.setQuantity(Quantity.valueOf(">20 件"));
		found("disagreement", Severity.ERROR, ">20件");
	}

	@Test
	void oneDocumentWithDifferentNumbersOfOneThingIsSaid() {
		count("LA.CASES", "20 件");
		Observation other = count("LA.CASES", "31 件");
		found("several-numbers", Severity.WARNING, "20件", "31件");
		other.setRelation(RelationType.OF_WHICH);
		nothing("several-numbers");
		other.setRelation(RelationType.NONE);
		other.setScope("三个试点镇");
		nothing("several-numbers");
		other.setScope(null);
		other.setPeriod(Period.valueOf("cumulative"));
		nothing("several-numbers");
		other.setPeriod(Period.valueOf("2024"));
		other.setQuantity(Quantity.valueOf(">18 件"));
		nothing("several-numbers");
	}

	@Test
	void anotherDistrictIsNoDisagreement() {
		report(Facts.LINXI, "2024");
		count("LA.CASES", "20 件");
		report(Facts.YUANSHAN, "2024");
		count("LA.CASES", "21 件");
		nothing("disagreement");
		nothing("containment");
	}

	@Test
	void aZeroBesideCasesOfTheSameMatterIsContradicted() {
		Observation zero = rate("EL.LOSS_RATE", "0");
		unwelcome("EL.LOSS_RATE");
		count("RC.CIRCULARS", "2 次");
		nothing("contradictory-zero");
		theme("EL.LOSS_RATE", "RC.CIRCULARS");
		found("contradictory-zero", Severity.WARNING, "0%", "2次");
		assertThat(finding("contradictory-zero").fix()).isPresent();
		zero.setScope("综合执法队伍");
		assertThat(WORDS.explanation(finding("contradictory-zero"))).first().asString().contains("综合执法队伍");
	}

	@Test
	void theChangeOfARateInPerCentMayMeanPoints() {
		Observation rate = rate("LT.LOSS_RATE", "15");
		Observation change = growth("LT.LOSS_RATE_YOY", "-25");
		found("percent-or-points", Severity.WARNING, "-25%");
		assertThat(WORDS.explanation(finding("percent-or-points"))).first().asString().contains("20%").contains("40%");
		change.setQuantity(Quantity.valueOf("-25 百分点"));
		passed("percent-or-points");
		change.setQuantity(Quantity.valueOf("-25 %"));
		rate.setMetric("LT.CASES");
		relate(change, RelationType.YOY_CHANGE, count("LT.CASES", "15 件"));
		nothing("percent-or-points");
	}

	@Test
	void aRateOfHundredPerCentNamesTheCountToWatchInstead() {
		Observation rate = rate("RC.ON_TIME", "100");
		found("ceiling", Severity.NOTE, "100%");
		relate(rate, RelationType.SHARE_OF, count("RC.CLOSED", "32 件"));
		assertThat(WORDS.explanation(finding("ceiling"))).first().asString().contains("32件");
		rate.setQuantity(Quantity.valueOf("99 %"));
		nothing("ceiling");
	}

	@Test
	void aCityBesideItsDistrictIsSaidAndASumOfBothIsWrong() {
		report(Facts.CITY, "2020");
		count("LA.CASES", "4169 件");
		report(Facts.LINXI, "2024");
		count("LA.CASES", "749 件");
		found("containment", Severity.WARNING, "云河市", "临溪区", "1");
		documents.removeFirst();
		Observation total = count("LA.TOTAL", "20 件");
		Observation ofCity = count("LA.CITY", "15 件");
		ofCity.setDistrict(Facts.CITY.getCode());
		relate(ofCity, RelationType.PART_OF, total);
		relate(count("LA.DISTRICT", "5 件"), RelationType.PART_OF, total);
		found("containment", Severity.ERROR, "20件", "云河市", "临溪区");
	}

	@Test
	void aFigureWithoutTheUnitOfItsMetricCountsSomethingElse() {
		metric("NT.VISITS", "次", Aggregation.SUM);
		Observation figure = count("NT.VISITS", "9 名");
		found("unit", Severity.WARNING, "9名", "次");
		figure.setQuantity(Quantity.valueOf("9 人次"));
		found("unit", Severity.NOTE, "9人次", "次");
		figure.setQuantity(Quantity.valueOf("9 场次"));
		nothing("unit");
	}

	@Test
	void anyThingMayBeCountedByTheGeneralMeasureWord() {
		metric("LE.POINTS", "个", Aggregation.LAST);
		Observation figure = count("LE.POINTS", "77 家");
		nothing("unit");
		figure.setQuantity(Quantity.valueOf("77 人次"));
		found("unit", Severity.WARNING, "77人次");
		metric("LE.POINTS", "件", Aggregation.LAST).setUnit("件");
		figure.setQuantity(Quantity.valueOf("77 项"));
		found("unit", Severity.NOTE, "77项");
	}

	@Test
	void moneyPrintedWithoutItsUnitIsSaid() {
		metric("PM.AMOUNT", "元", Aggregation.SUM);
		Observation money = figure("PM.AMOUNT", FigureKind.MONEY, "380000000 元", "3.8亿");
		found("money-unit", Severity.NOTE, "3.8亿", "元");
		money.setText("3.8亿元");
		nothing("money-unit");
		money.setText("38000");
		nothing("money-unit");
	}

	@Test
	void noneOrAllStatedInWordsIsSaid() {
		Observation none = count("CC.ESCAPES", "0 人");
		nothing("in-words");
		none.setText("未发现脱管漏管");
		found("in-words", Severity.NOTE, "未发现脱管漏管");
	}

	@Test
	void aPeriodAfterThePublicationIsFound() {
		report(Facts.LINXI, "2024").setPublished("2024-06-30");
		count("LA.CASES", "20 件").setPeriod(Period.valueOf("2024-H1"));
		nothing("period");
		count("LA.CASES", "20 件").setPeriod(Period.valueOf("2025-H1"));
		found("period", Severity.ERROR, "2025年上半年", "2024-06-30");
	}

	@Test
	void theYearToDateIsNoPeriodAfterThePublication() {
		report(Facts.LINXI, "2024").setPublished("2024-10-01");
		count("LA.CASES", "20 件");
		found("period", Severity.WARNING, "2024年");
		documents.getLast().setCutOffStated(false);
		nothing("period");
	}

}
