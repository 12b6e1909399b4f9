package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fadu.analysis.check.Checks;
import fadu.analysis.check.Evidence;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.Observations;
import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.wording.Wording;

/** What the checks say about the figures of the five districts: each known peculiarity of the reports is found by rule. */
class CheckFindingsTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);
	private static final Set<String> FIVE = Set.of("370212", "370200", "371002", "310116", "500105");
	private static List<Finding> findings;

	@BeforeAll
	static void check() {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			List<SourceDocument> documents = catalogue.documents().stream()
					.filter(document -> FIVE.contains(document.getDistrict())).toList();
			findings = Checks.run(
					new Evidence(catalogue.metrics(), catalogue.themes(), new DistrictTree(catalogue.districts()), documents));
		}
	}

	@AfterAll
	static void forget() {
		findings = null;
	}

	@Test
	void noTwoFiguresOfTheFiveDistrictsContradictEachOther() {
		assertThat(findings).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
	}

	@Test
	void percentagesGiveBackTheirCounts() {
		assertThat(WORDS.message(about("share", "002-024", "002-022"))).contains("28.13%", "32", "9");
		assertThat(WORDS.message(about("share", "002-025", "002-022"))).contains("43.75%", "14");
		assertThat(WORDS.message(about("share", "001-043", "001-042"))).contains("97.8%", "399");
		assertThat(WORDS.message(about("share", "000-043", "000-042"))).contains("58", "24.6%", "236");
	}

	@Test
	void growthGivesBackTheNumberOfTheYearBefore() {
		assertThat(WORDS.message(about("growth", "003-008", "003-007"))).contains("36.32%", "647");
		assertThat(WORDS.message(about("growth", "003-012", "003-011"))).contains("144.83%", "29");
		assertThat(WORDS.message(about("growth", "001-047", "001-046"))).contains("44.3%", "445");
		assertThat(WORDS.message(about("growth", "002-065", "002-064"))).contains("117%", "6");
	}

	@Test
	void thePartsOfLegalAidAddUp() {
		assertThat(about("sum-of-parts", "002-053", "002-054", "002-055", "002-056").isPassed()).isTrue();
	}

	@Test
	void casesOfUrbanRenewalAreHeldAgainstTheImpliedBase() {
		assertThat(WORDS.message(about("subset-of-base", "000-012", "000-013", "000-043", "000-042"))).contains("143", "236",
				"60.6%");
	}

	@Test
	void theZeroOfLostCasesStandsBesideCircularsAboutThem() {
		assertThat(about("contradictory-zero", "004-041", "004-046").severity()).isEqualTo(Severity.WARNING);
	}

	@Test
	void opinionsAreTheReviewsCountedAgain() {
		assertThat(WORDS.message(about("counted-again", "001-009", "001-006", "001-007", "001-008"))).contains("2,033");
	}

	@Test
	void theCityContainsOneOfTheDistricts() {
		assertThat(of("containment")).singleElement().satisfies(finding -> {
			assertThat(finding.figures()).extracting(Observations::district).containsOnly("370200", "370212");
			assertThat(ids(finding)).contains("000-073", "001-048");
		});
	}

	@Test
	void factsStatedTwiceAreOneFact() {
		assertThat(of("stated-twice")).extracting(CheckFindingsTest::ids).containsExactlyInAnyOrder(List.of("000-001", "000-076"),
				List.of("002-046", "002-047"), List.of("004-002", "004-052"), List.of("004-063", "004-064"));
	}

	@Test
	void moneyWithoutItsUnitIsSaid() {
		assertThat(firstIds("money-unit")).containsExactlyInAnyOrder("000-021", "000-083");
	}

	@Test
	void theChangeOfARateIsClearInPointsAndAmbiguousInPerCent() {
		assertThat(about("percent-or-points", "000-045").severity()).isEqualTo(Severity.WARNING);
		assertThat(about("percent-or-points", "004-048", "004-047").isPassed()).isTrue();
		assertThat(of("percent-or-points")).hasSize(2);
	}

	@Test
	void sixRatesAndThoseInWordsStandAtHundredPerCent() {
		assertThat(allIds("ceiling")).contains("000-024", "001-029", "001-045", "003-013", "004-040", "004-045",
				"001-w01", "002-w02", "004-w01", "004-w02", "004-w04");
	}

	@Test
	void growthOnASmallBaseShowsTheCounts() {
		assertThat(of("small-base")).hasSize(2);
		assertThat(WORDS.message(about("small-base", "002-065", "002-064"))).contains("6", "13");
		assertThat(WORDS.message(about("small-base", "003-012", "003-011"))).contains("29", "71");
	}

	@Test
	void noneAndAllStatedInWordsAreSaid() {
		assertThat(allIds("in-words")).contains("000-w01", "004-w03", "002-w02", "004-w01");
	}

	@Test
	void partiesServedAreNotVisits() {
		assertThat(firstIds("unit")).containsExactly("002-049");
	}

	private static List<Finding> of(String check) {
		return findings.stream().filter(finding -> finding.check().id().equals(check)).toList();
	}

	private static Finding about(String check, String... ids) {
		return of(check).stream().filter(finding -> ids(finding).equals(List.of(ids))).findFirst()
				.orElseThrow(() -> new AssertionError(check + " says nothing about " + List.of(ids)));
	}

	private static Set<String> firstIds(String check) {
		return of(check).stream().map(finding -> ids(finding).getFirst()).collect(Collectors.toSet());
	}

	/** Of notes that are told together, too. */
	private static Set<String> allIds(String check) {
		return of(check).stream().flatMap(finding -> ids(finding).stream()).collect(Collectors.toSet());
	}

	private static List<String> ids(Finding finding) {
		return finding.figures().stream().map(Observation::getId).toList();
	}

}
