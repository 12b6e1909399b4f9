package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fadu.analysis.check.Finding;
import fadu.analysis.check.Fix;
import fadu.analysis.check.Severity;
import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Checks of sums, parts, percentages and growth: each with figures that do not fit and figures that do. */
class CountChecksTest extends CheckFixture {

	@Test
	void partsThatDoNotAddUpToTheirTotalAreFound() {
		parts("485 件", "121 件", "1 件", "360 件");
		found("sum-of-parts", Severity.ERROR, "485件", "482", "3");
		assertThat(WORDS.explanation(finding("sum-of-parts"))).first().asString().contains("121件 + 1件 + 360件 = 482");
	}

	@Test
	void partsThatAddUpPass() {
		parts("485 件", "121 件", "1 件", "363 件");
		passed("sum-of-parts");
	}

	@Test
	void aBoundOrRoundingExplainsADifference() {
		parts(">480 件", "121 件", "1 件", "363 件");
		passed("sum-of-parts");
		Observation rounded = documents.getFirst().getObservations().getFirst();
		rounded.setQuantity(Quantity.valueOf("500 件"));
		rounded.setText("0.05万件");
		passed("sum-of-parts");
		rounded.setText("500件");
		found("sum-of-parts", Severity.ERROR, "500件");
	}

	@Test
	void aRejectedPartIsNotCounted() {
		parts("485 件", "121 件", "364 件", "1 件");
		documents.getFirst().getObservations().getLast().setStatus(ReviewStatus.REJECTED);
		passed("sum-of-parts");
	}

	@Test
	void aTotalMayBeBrokenDownTwiceAndWhatIsLeftOverIsSaid() {
		parts("485 件", "121 件", "364 件", "400 件", "85 件");
		assertThat(findings("sum-of-parts")).hasSize(2).allMatch(Finding::isPassed);
		relate(count("LA.MORE", "30 件"), RelationType.PART_OF, report().getObservations().getFirst());
		assertThat(findings("sum-of-parts")).extracting(Finding::severity).containsExactly(Severity.NOTE, Severity.PASSED,
				Severity.PASSED);
		relate(count("LA.LOT", "484 件"), RelationType.PART_OF, report().getObservations().getFirst());
		assertThat(findings("sum-of-parts")).extracting(Finding::severity).contains(Severity.WARNING);
	}

	@Test
	void aPartOfAnotherYearIsNone() {
		parts("485 件", "121 件", "364 件", "66 件");
		report().getObservations().getLast().setPeriod(Period.valueOf("2023"));
		passed("sum-of-parts");
	}

	private void parts(String total, String... parts) {
		Observation whole = count("LA.CASES", total);
		for (String part : parts) {
			relate(count("LA.PART" + report().getObservations().size(), part), RelationType.PART_OF, whole);
		}
	}

	@Test
	void aShareThatFitsAnotherCountBesideItIsNoErrorOfTheReport() {
		Observation applications = count("RC.APPLICATIONS", "200 件");
		Observation heard = count("RC.HEARD", "32 件");
		Observation share = rate("RC.RATE", "28.5");
		relate(share, RelationType.SHARE_OF, heard);
		found("share", Severity.WARNING, "32件");
		assertThat(WORDS.explanation(finding("share"))).anyMatch(sentence -> sentence.contains("200件"));
		assertThat(finding("share").fix()).contains(new Fix.Relate(share, RelationType.SHARE_OF, applications));
		applications.setQuantity(Quantity.valueOf("199 件"));
		found("share", Severity.ERROR, "32件");
	}

	@Test
	void aRateThatNamesAThingOfItsOwnIsNotHeldAgainstACountOfAnother() {
		Observation files = count("EL.FILES", "150 件");
		Observation rate = rate("EL.RATE", "94.5");
		relate(rate, RelationType.SHARE_OF, files);
		files.setMetricName("评查案卷数");
		rate.setMetricName("亮码检查率");
		nothing("share");
		rate.setMetricName("合格率");
		found("share", Severity.ERROR, "150件");
	}

	@Test
	void aCountOfWhichAlmostAnyShareIsAWholeNumberTellsNothing() {
		count("RC.APPLICATIONS", "46000 件");
		relate(rate("RC.RATE", "28.5"), RelationType.SHARE_OF, count("RC.HEARD", "32 件"));
		found("share", Severity.ERROR, "32件");
	}

	@Test
	void aPercentageThatNoCountGivesIsFoundWithTheNearestCounts() {
		relate(rate("RC.RATE", "28.5"), RelationType.SHARE_OF, count("RC.CLOSED", "32 件"));
		found("share", Severity.ERROR, "28.5%", "32件");
		assertThat(WORDS.explanation(finding("share")))
				.anyMatch(line -> line.contains("9/32 = 28.125%") && line.contains("10/32 = 31.25%"));
	}

	@Test
	void aPercentageThatACountGivesPassesAndNamesTheCount() {
		relate(rate("RC.RATE", "28.13"), RelationType.SHARE_OF, count("RC.CLOSED", "32 件"));
		passed("share");
		assertThat(WORDS.message(finding("share"))).contains("9");
	}

	@Test
	void aPercentageWhoseLastDigitWasCutOffIsNotedAsSuch() {
		relate(rate("RC.RATE", "49.66"), RelationType.SHARE_OF, count("RC.CLOSED", "151 件"));
		found("share", Severity.NOTE, "49.66%", "75");
		Observation grown = count("RC.CASES", "151 件");
		relate(growth("RC.CASES_YOY", "128.78"), RelationType.YOY_CHANGE, grown);
		found("growth", Severity.NOTE, "128.78%", "66");
	}

	@Test
	void aCountAndItsPercentageForceADenominatorThatIsNotReported() {
		relate(rate("RC.RATE", "24.6"), RelationType.SHARE_OF, count("RC.SETTLED", "58 件"));
		found("share", Severity.NOTE, "58件", "24.6%", "236");
	}

	@Test
	void aPercentageOfTwoStatedCountsIsDivided() {
		Observation total = count("RC.ALL", "40 件");
		Observation part = count("RC.SETTLED", "38 件");
		relate(part, RelationType.OF_WHICH, total);
		Observation rate = rate("RC.RATE", "95");
		relate(rate, RelationType.SHARE_OF, part);
		passed("share");
		formula("D.BASE", "100 * RC.SETTLED / RC.RATE");
		rate.setQuantity(Quantity.valueOf("93 %"));
		rate.setText("93%");
		found("share", Severity.ERROR, "93%", "38/40 = 95%");
	}

	@Test
	void aStatedRateIsHeldAgainstTheFormulaOfItsMetric() {
		count("PM.FOUND", "2144 件");
		count("PM.SOLVED", "2136 件");
		formula("D.PM_SUCCESS", "100 * PM.SOLVED / PM.FOUND");
		Observation rate = rate("PM.SUCCESS", "99.63");
		passed("share");
		rate.setQuantity(Quantity.valueOf("99.73 %"));
		rate.setText("99.73%");
		found("share", Severity.WARNING, "99.73%", "2136/2144");
	}

	@Test
	void aCountThatAFormulaTakesWithThePercentageNeedsNoRelationAndOneIsProposed() {
		Observation count = count("EL.ITEMS", "1026 项");
		Observation rate = rate("EL.RATE", "73");
		formula("D.ALL", "100 * EL.ITEMS / EL.RATE");
		found("share", Severity.NOTE, "1396–1415");
		assertThat(finding("share").fix()).contains(new Fix.Relate(rate, RelationType.SHARE_OF, count));
	}

	@Test
	void aGrowthThatNoNumberBeforeGivesIsFound() {
		Observation count = count("RC.CASES", "13 件");
		relate(growth("RC.CASES_YOY", "120.0"), RelationType.YOY_CHANGE, count);
		report().getObservations().getLast().setText("120.0%");
		found("growth", Severity.ERROR, "13件", "120%");
	}

	@Test
	void aGrowthNamesTheNumberBefore() {
		Observation count = count("RC.CASES", "882 件");
		relate(growth("RC.CASES_YOY", "36.32"), RelationType.YOY_CHANGE, count);
		passed("growth");
		assertThat(WORDS.message(finding("growth"))).contains("647");
		nothing("small-base");
	}

	@Test
	void aGrowthFromAFewIsFoundWithBothCounts() {
		Observation count = count("RC.CASES", "13 件");
		relate(growth("RC.CASES_YOY", "117"), RelationType.YOY_CHANGE, count);
		found("small-base", Severity.NOTE, "117%", "6", "13");
	}

	@Test
	void aGrowthIsNotJudgedOnTheCountOfAnotherTime() {
		Observation before = count("RC.CASES", "13 件");
		relate(growth("RC.CASES_YOY", "117"), RelationType.YOY_CHANGE, before);
		before.setPeriod(new Period.HalfYear(2019, 2));
		nothing("small-base");
		nothing("growth");
	}

	@Test
	void aPartGreaterThanItsTotalIsFound() {
		Observation total = count("LA.CASES", "20 件");
		Observation part = count("LA.SOME", "21 件");
		relate(part, RelationType.OF_WHICH, total);
		found("part-beyond-total", Severity.ERROR, "21件", "20件");
		part.setQuantity(Quantity.valueOf("<21 件"));
		nothing("part-beyond-total");
	}

	@Test
	void whatTheCatalogueCallsAPartNeedsNoRelation() {
		count("LA.CASES", "20 件");
		Observation part = count("LA.SOME", "21 件");
		metric("LA.SOME", "件", Aggregation.SUM).setPartOf("LA.CASES");
		found("part-beyond-total", Severity.ERROR, "21件");
		part.setScope("三个镇街");
		nothing("part-beyond-total");
	}

	@Test
	void countsThatTogetherMakeAnotherCountAreTheSameWorkCountedAgain() {
		count("DC.DECISIONS", "268 件").setScope("41个镇街");
		count("DC.CONTRACTS", "1677 件").setScope("41个镇街");
		count("NF.DOCUMENTS", "88 件").setScope("41个镇街");
		Observation opinions = count("DC.OPINIONS", ">2000 份");
		opinions.setScope("41个镇街");
		found("counted-again", Severity.WARNING, "268 + 1,677 + 88 = 2,033");
		assertThat(finding("counted-again").fix()).containsInstanceOf(Fix.Remark.class);
		opinions.setScope(null);
		nothing("counted-again");
	}

	@Test
	void countsThatAFormulaAddsNeedNotStandTogether() {
		count("DC.DECISIONS", "268 件");
		count("LA.CASES", "5 件");
		count("NF.DOCUMENTS", "88 件");
		count("LA.OTHER", "7 人");
		Observation opinions = count("DC.OPINIONS", "356 份");
		nothing("counted-again");
		formula("D.PER_TOWN", "(DC.DECISIONS + NF.DOCUMENTS) / DC.TOWNS");
		found("counted-again", Severity.WARNING, "356");
		opinions.setQuantity(Quantity.valueOf("357 份"));
		nothing("counted-again");
	}

	@Test
	void casesOfOneMatterAreHeldAgainstTheImpliedTotal() {
		relate(rate("RC.SHARE", "24.6"), RelationType.SHARE_OF, count("RC.SETTLED", "58 件"));
		count("RC.RENEWAL", "68 件");
		Observation suits = count("LT.RENEWAL", "75 件");
		formula("D.RENEWAL", "(RC.RENEWAL + LT.RENEWAL) * RC.SHARE / RC.SETTLED");
		found("subset-of-base", Severity.NOTE, "143", "236", "60.6%");
		suits.setQuantity(Quantity.valueOf("175 件"));
		suits.setText("175件");
		found("subset-of-base", Severity.WARNING, "243", "236");
	}

	@Test
	void aShareAboveAllOfItsCountIsFoundAndAPlanMayBeMoreThanFulfilled() {
		Observation rate = rate("PM.SUCCESS_RATE", "105");
		nothing("above-all");
		Observation cases = count("PM.CASES", "40 件");
		relate(rate, RelationType.SHARE_OF, cases);
		found("above-all", Severity.WARNING, "105%", "40件");
		rate.setQuantity(Quantity.valueOf(">100 %"));
		found("above-all", Severity.WARNING, ">100%");
		rate.setQuantity(Quantity.valueOf("100 %"));
		nothing("above-all");
		rate.setQuantity(Quantity.valueOf("<105 %"));
		nothing("above-all");
		rate.setQuantity(Quantity.valueOf("105 %"));
		cases.setKind(FigureKind.TARGET);
		nothing("above-all");
	}

	@Test
	void aCountBelowNoughtIsFoundAndADeclineIsNone() {
		growth("RC.CASES_YOY", "-20");
		nothing("negative");
		figure("LA.CASES", FigureKind.COUNT, "-3 件", "-3件");
		found("negative", Severity.ERROR, "-3件");
	}

}
