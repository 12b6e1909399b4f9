package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.model.Aggregation;
import fadu.model.FaduFactory;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.wording.Wording;

class DeriveTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	private final List<Metric> catalogue = new ArrayList<>();
	private final SourceDocument document = Facts.figure(Facts.LINXI, "749 件", "2024").getDocument();

	@Test
	void aBoundReachesTheResult() {
		say("LA.LOSS", ">9880000 元");
		assertThat(result("LA.LOSS / LA.CASES", "元/件")).isEqualTo(">13,190元/件");
	}

	@Test
	void monthsThatTheDocumentLeavesOpenGiveARangeAndACaveat() {
		document.setCutOffStated(false);
		document.setLeastMonths(9);
		Derivation.Derived derived = (Derivation.Derived) derive("LA.CASES / MONTHS", "件/月");
		assertThat(text(derived)).isEqualTo("62.41–83.23件/月");
		assertThat(WORDS.notes(derived)).anyMatch(caveat -> caveat.contains("9–12"));
	}

	@Test
	void whatIsMissingIsNamed() {
		metric("LA.LOSS", "元");
		assertThat(reasons("LA.LOSS / LA.CASES")).containsExactly("缺“LA.LOSS”：未报告。");
	}

	@Test
	void aTruncatedSourceDoesNotSayThatNothingWasReported() {
		metric("LA.LOSS", "元");
		document.setTruncated(true);
		assertThat(reasons("LA.LOSS / LA.CASES")).containsExactly("缺“LA.LOSS”：原文残缺。");
	}

	@Test
	void aFigureThatNobodyReviewedIsNotComputedWith() {
		say("LA.LOSS", "100 元").setStatus(ReviewStatus.READ);
		assertThat(reasons("LA.LOSS / LA.CASES")).containsExactly("缺“LA.LOSS”：待核对。");
	}

	@Test
	void partsAreAddedOnlyWhereTheFormulaSaysSo() {
		say("NF.CLEANED", "13 件");
		say("NF.CLEANED", "18 件");
		say("NF.CLEANED", "5 件");
		assertThat(result("SUM(NF.CLEANED)", "件")).isEqualTo("36件");
		assertThat(result("COUNT(NF.CLEANED)", "件")).isEqualTo("3件");
		assertThat(reasons("NF.CLEANED / LA.CASES")).singleElement().asString().contains("3个不同的数");
	}

	@Test
	void aTotalStandsForItsPartsAndAFactStatedTwiceIsOne() {
		say("NF.CLEANED", "36 件");
		say("NF.CLEANED", "36 件");
		say("NF.CLEANED", "13 件").setRelation(RelationType.PART_OF);
		assertThat(result("NF.CLEANED + 0", "件")).isEqualTo("36件");
	}

	@Test
	void aFactThatIsStatedForTwoTimesThatMayBeTheSameCountsOnce() {
		say("XX.FIRST", "1 家").setScope("全省");
		say("XX.FIRST", "1 家").setScope("全省");
		say("XX.FIRST", "1 家").setScope("全市");
		document.getObservations().get(2).setPeriod(Period.valueOf("since 2024-03"));
		assertThat(result("COUNT(XX.FIRST)", "项")).isEqualTo("2项");
	}

	@Test
	void aPartOfSomethingElseStandsForItself() {
		say("XX.FIRST", "1 家").setRelation(RelationType.PART_OF);
		document.getObservations().get(1).setRelatedTo("another figure");
		say("XX.FIRST", "2 家");
		assertThat(result("COUNT(XX.FIRST)", "项")).isEqualTo("2项");
	}

	@Test
	void ofSeveralFiguresTheOneOfTheSameScopeAsTheOtherTermIsMeant() {
		say("BE.FUNDS", "20000000 元").setScope("一家企业");
		say("BE.FUNDS", "4560000 元").setScope("某区");
		say("BE.AIDED", "228 家").setScope("某区");
		assertThat(result("BE.FUNDS / BE.AIDED", "元/家")).isEqualTo("20,000元/家");
	}

	@Test
	void whatIsCountedBackFromARoundedPercentageIsAWholeNumber() {
		say("BE.RATE", "97.8 %");
		say("BE.ISSUES", "408 个");
		Metric handled = count("BE.ISSUES * BE.RATE / 100", "个");
		assertThat(text((Derivation.Derived) derive(handled))).isEqualTo("399个");
	}

	@Test
	void whereSeveralWholeNumbersAgreeWithAPercentageAllAreGiven() {
		say("EL.RATE", "73 %");
		say("EL.POWERS", "1026 项");
		Derivation.Derived total = (Derivation.Derived) derive(count("100 * EL.POWERS / EL.RATE", "项"));
		assertThat(text(total)).isEqualTo("1,396–1,415项");
		assertThat(WORDS.notes(total)).anyMatch(caveat -> caveat.contains("整数不止一个"));
	}

	@Test
	void aStockOfADayWithinThePeriodOfTheFlowNeedsNoWordAndAnotherDoes() {
		Observation firms = say("LW.FIRMS", "12 家");
		firms.setPeriod(Period.valueOf("as of 2024-12-31"));
		assertThat(WORDS.notes(derive("LA.CASES / LW.FIRMS", "件/家"))).isEmpty();
		firms.setPeriod(Period.valueOf("as of 2025-03-31"));
		assertThat(WORDS.notes(derive("LA.CASES / LW.FIRMS", "件/家"))).singleElement().asString()
				.startsWith("存量的时点不在流量的期间之内");
	}

	@Test
	void aQuotientThatIsWholeIsPrintedWhole() {
		document.setCutOffStated(false);
		document.setLeastMonths(6);
		document.getObservations().get(0).setQuantity(Quantity.valueOf("13464 件"));
		document.setPublished("2024-10-01");
		assertThat(result("LA.CASES / MONTHS", "件/月")).isEqualTo("1,496–2,244件/月");
	}

	@Test
	void aFormulaMayUseAnother() {
		metric("D.MONTHLY", "件/月").setFormula("LA.CASES / MONTHS");
		assertThat(result("12 * D.MONTHLY", "件")).isEqualTo("749件");
	}

	@Test
	void formulasInACircleAreNotComputable() {
		metric("D.ONE", "件").setFormula("D.TWO");
		metric("D.TWO", "件").setFormula("D.ONE");
		assertThat(reasons("D.ONE")).singleElement().asString().contains("循环");
	}

	@Test
	void aDivisionByNoughtIsNotComputable() {
		say("LA.NONE", "0 件");
		assertThat(reasons("LA.CASES / LA.NONE")).containsExactly("分母为零或可能为零。");
	}

	@Test
	void noFormulaMixesTwoDocuments() {
		Observation other = Facts.figure(Facts.LINXI, "500 元", "2023");
		other.setMetric("LA.LOSS");
		metric("LA.LOSS", "元");
		Metric ratio = ratio("LA.LOSS / LA.CASES", "元/件");
		List<Derivation> derivations = new Derive(catalogue, List.of(document, other.getDocument()), false).derive(ratio,
				Facts.LINXI,
				Optional.empty());
		assertThat(derivations).singleElement().isInstanceOf(Derivation.NotComputable.class);
	}

	@Test
	void theTermsOfAFormulaAreThoseOfTheFormulasInIt() {
		metric("LA.LOSS", "元");
		Metric each = ratio("LA.LOSS / LA.CASES", "元/件");
		catalogue.add(each);
		Metric monthly = FaduFactory.eINSTANCE.createMetric();
		monthly.setCode("LA.MONTHLY");
		monthly.setFormula(each.getCode() + " / MONTHS + LA.CASES");
		assertThat(Derive.terms(catalogue, List.of(monthly))).containsExactlyInAnyOrder("LA.LOSS", "LA.CASES");
		assertThat(Derive.terms(catalogue, List.of(metric("LA.OTHER", "件")))).isEmpty();
	}

	@Test
	void aDistrictWhoseOnlyDocumentBreaksOffMayHaveTheTermWhereNobodySeesIt() {
		SourceDocument cutOff = FaduFactory.eINSTANCE.createSourceDocument();
		cutOff.setDistrict(Facts.LINXI.getCode());
		cutOff.setTruncated(true);
		Metric monthly = ratio("LA.CASES / MONTHS", "件/月");
		Derivation derivation = new Derive(catalogue, List.of(cutOff), false).derive(monthly, Facts.LINXI, Optional.empty())
				.getFirst();
		assertThat(derivation).isInstanceOfSatisfying(Derivation.NotComputable.class,
				none -> assertThat(WORDS.notes(none).getFirst()).contains("原文残缺"));
	}

	@Test
	void aDenominatorComesWithItsYearAndSource() {
		var district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(Facts.LINXI.getCode());
		district.setName("临溪区");
		var residents = FaduFactory.eINSTANCE.createDenominator();
		residents.setName("常住人口");
		residents.setQuantity(Quantity.of("500000", "人"));
		residents.setPeriod(Period.valueOf("2020"));
		residents.setSource("普查");
		district.getDenominators().add(residents);
		Metric rate = ratio("100000 * LA.CASES / POPULATION", "件/十万人");
		Derivation derivation = new Derive(catalogue, List.of(document), false).derive(rate, district, Optional.empty()).get(0);
		assertThat(derivation).isInstanceOfSatisfying(Derivation.Derived.class, derived -> {
			assertThat(text(derived)).isEqualTo("149.8件/十万人");
			assertThat(WORDS.notes(derived)).anyMatch(caveat -> caveat.contains("2020") && caveat.contains("普查"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"''.class", "new('java.lang.Object')", "LA.CASES.getClass()", "while(true){}", "x = 1", "1 /", "[1,2]",
			"LA.CASES > 3", "LA.CASES ? 1 : 2", "UNKNOWN.METRIC", "SUM('x')", "System.exit(1)", "#0", "()->1"})
	void aFormulaIsArithmeticOnMetricsAndNothingElse(String formula) {
		assertThat(reasons(formula)).hasSize(1);
	}

	private Metric metric(String code, String unit) {
		Metric metric = Facts.metric(code, unit, Aggregation.SUM);
		catalogue.add(metric);
		return metric;
	}

	private Observation say(String code, String quantity) {
		if (catalogue.stream().noneMatch(metric -> metric.getCode().equals(code))) {
			metric(code, Quantity.valueOf(quantity).unit());
		}
		Observation figure = Facts.figure(Facts.LINXI, quantity, "2024");
		figure.setMetric(code);
		document.getObservations().add(figure);
		return figure;
	}

	private Metric ratio(String formula, String unit) {
		if (catalogue.stream().noneMatch(metric -> metric.getCode().equals("LA.CASES"))) {
			catalogue.add(Facts.cases());
		}
		Metric ratio = Facts.metric("D.RATIO", unit, Aggregation.RATIO);
		ratio.setFormula(formula);
		return ratio;
	}

	private Metric count(String formula, String unit) {
		Metric count = ratio(formula, unit);
		count.setAggregation(Aggregation.NONE);
		return count;
	}

	private Derivation derive(String formula, String unit) {
		return derive(ratio(formula, unit));
	}

	private Derivation derive(Metric ratio) {
		return new Derive(catalogue, List.of(document), false).derive(ratio, Facts.LINXI, Optional.empty()).get(0);
	}

	private String result(String formula, String unit) {
		return text((Derivation.Derived) derive(formula, unit));
	}

	private static String text(Derivation.Derived derived) {
		return WORDS.display(derived.value(), derived.metric().getUnit());
	}

	private List<String> reasons(String formula) {
		return WORDS.notes(derive(formula, "件"));
	}

}
