package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.wording.Wording;

/** Every number that the formulas of the catalogue give for the five districts, with its bounds. */
class ComputedValuesTest extends ContentFixture {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	private FiveDistricts five;

	@BeforeEach
	void open() {
		five = new FiveDistricts(catalogue);
	}

	@Test
	void everyFormulaGivesItsNumberWithItsBounds() {
		List<List<String>> expected = FiveDistricts.table("computed-values.tsv");
		List<List<String>> actual = catalogue.metrics().stream().filter(Derive::isDerived).map(this::row).toList();
		assertThat(actual).hasSizeGreaterThanOrEqualTo(60).containsExactlyInAnyOrderElementsOf(expected);
	}

	private List<String> row(Metric metric) {
		return Stream.concat(Stream.of(metric.getCode(), five.grade(metric.getCode())),
				five.districts().stream().map(district -> five.cells(metric.getCode(), district))).toList();
	}

	@Test
	void ratesForEachHundredThousandPeopleNameTheYearAndSourceOfTheirDenominator() {
		List<List<String>> expected = FiveDistricts.table("per-head.tsv");
		List<List<String>> actual = expected.stream().map(row -> perHead(row.get(0))).toList();
		assertThat(actual).containsExactlyElementsOf(expected);
		Derivation.Derived cases = (Derivation.Derived) perHead("LA.CASES_ACCEPTED", "崂山区");
		assertThat(WORDS.notes(cases)).anyMatch(caveat -> caveat.contains("2020年的常住人口") && caveat.contains("普查"));
	}

	private List<String> perHead(String metric) {
		return Stream.concat(Stream.of(metric), Stream.of("崂山区", "青岛市", "江北区").map(name -> perHead(metric, name))
				.map(derivation -> derivation instanceof Derivation.Derived derived ? FiveDistricts.number(derived) : "")).toList();
	}

	private Derivation perHead(String metric, String district) {
		return derive(new Normalisation.PerHundredThousand().of(five.metric(metric)), district);
	}

	@Test
	void whereNoPopulationIsConfirmedThereIsNoRate() {
		assertThat(perHead("LA.CASES_ACCEPTED", "环翠区")).isInstanceOfSatisfying(Derivation.NotComputable.class,
				none -> assertThat(WORDS.notes(none)).containsExactly("没有环翠区的人口数。"));
	}

	@Test
	void whatCannotBeFormedSaysWhichTermIsMissing() {
		assertThat(missing("D.PM_SUCCESS_RATE", "青岛市")).containsExactly("缺“发现纠纷件数”：未报告。");
		assertThat(missing("D.RC_ACCEPT_RATE", "金山区")).containsExactly("缺“行政复议受理数”：原文残缺。");
		assertThat(missing("D.LW_LAWYERS_PER_FIRM", "环翠区")).containsExactly("缺“执业律师人数”：未报告。");
	}

	@Test
	void termsOfDifferentScopeAndAStockOfAnotherTimeAreSaid() {
		Derivation.Derived load = (Derivation.Derived) derive(five.metric("D.LA_CASES_PER_LAWYER"), "青岛市");
		assertThat(WORDS.notes(load)).anyMatch(caveat -> caveat.startsWith("存量的时点不在流量的期间之内"))
				.anyMatch(caveat -> caveat.startsWith("各项范围不一") && caveat.contains("市级律师团"));
	}

	private List<String> missing(String metric, String district) {
		return WORDS.notes(derive(five.metric(metric), district));
	}

	private Derivation derive(Metric metric, String name) {
		District district = catalogue.district(name).orElseThrow();
		return five.derive().derive(metric, district, Optional.empty()).get(0);
	}

}
