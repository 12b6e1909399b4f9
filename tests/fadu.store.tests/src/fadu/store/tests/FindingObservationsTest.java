package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationQuery;

class FindingObservationsTest extends ReadingFixture {

	private static final Period YEAR = new Period.Year(2023);
	private static final Period HALF_YEAR = new Period.HalfYear(2023, 1);

	@BeforeEach
	void twoReports() {
		SourceDocument laoshan = Reports.report("laoshan", "370212", YEAR);
		Reports.figure(laoshan, "accepted", "LA.CASES_ACCEPTED", "1251 件");
		Reports.figure(laoshan, "mediated", "MED.CASES", "<3000 件");
		Observation share = Reports.figure(laoshan, "share", "LA.SHARE_CRIMINAL", "31.5 %");
		share.setRelatedTo("accepted");
		Observation ofTheCity = Reports.figure(laoshan, "city", "LA.CASES_ACCEPTED", "20000 件");
		ofTheCity.setDistrict("370200");
		Reports.figure(laoshan, "unknown", null, "7 个");
		office.add(laoshan, "text", "王芳");
		SourceDocument jinshan = Reports.report("jinshan", "310116", HALF_YEAR);
		Reports.figure(jinshan, "accepted", "LA.CASES_ACCEPTED", "800 件");
		office.add(jinshan, "text", "王芳");
	}

	@Test
	void aQueryWithoutConditionsFindsEverythingInTheOrderOfTheReports() {
		assertThat(names(ObservationQuery.all()))
				.containsExactly("laoshan/accepted", "laoshan/mediated", "laoshan/share", "laoshan/city", "laoshan/unknown",
						"jinshan/accepted");
	}

	@Test
	void metricsDistrictsAndPeriodHoldTogether() {
		assertThat(names(query(Set.of("LA.CASES_ACCEPTED"), Set.of(), null)))
				.containsExactly("laoshan/accepted", "laoshan/city", "jinshan/accepted");
		assertThat(names(query(Set.of("LA.CASES_ACCEPTED", "MED.CASES"), Set.of("370212", "310116"), null)))
				.containsExactly("laoshan/accepted", "laoshan/mediated", "jinshan/accepted");
		assertThat(names(query(Set.of("LA.CASES_ACCEPTED"), Set.of("370212", "310116"), HALF_YEAR)))
				.containsExactly("jinshan/accepted");
		assertThat(names(query(Set.of("LEGAL.UNKNOWN"), Set.of(), null))).isEmpty();
	}

	@Test
	void whatThereIsToAskForIsKnownWithoutReadingFigures() {
		assertThat(store().districts()).containsExactly("370212", "310116");
		assertThat(store().periods()).containsExactly(YEAR, HALF_YEAR);
		assertThat(store().metricsAbout("370212")).containsExactlyInAnyOrder("LA.CASES_ACCEPTED", "MED.CASES", "LA.SHARE_CRIMINAL");
		assertThat(store().metricsAbout("370200")).containsExactly("LA.CASES_ACCEPTED");
	}

	@Test
	void aTruncatedReportIsFoundWithoutItsFigures() {
		SourceDocument cutOff = Reports.report("cut off", "500105", YEAR);
		cutOff.setTruncated(true);
		Reports.figure(cutOff, "accepted", "LA.CASES_ACCEPTED", "5 件");
		office.add(cutOff, "text", "王芳");
		assertThat(store().truncatedDocuments()).singleElement().satisfies(document -> {
			assertThat(document.getDistrict()).isEqualTo("500105");
			assertThat(document.getObservations()).isEmpty();
		});
	}

	@Test
	void aReportThatWasTakenBackAndImportedAgainStandsLast() {
		SourceDocument later = Reports.report("later", "500105", YEAR);
		Reports.figure(later, "accepted", "LA.CASES_ACCEPTED", "5 件");
		office.history().undo("王芳");
		office.add(later, "text", "王芳");
		SourceDocument jinshan = Reports.report("jinshan", "310116", HALF_YEAR);
		Reports.figure(jinshan, "accepted", "LA.CASES_ACCEPTED", "800 件");
		office.add(jinshan, "text", "王芳");
		assertThat(names(query(Set.of("LA.CASES_ACCEPTED"), Set.of("500105", "310116"), null)))
				.containsExactly("later/accepted", "jinshan/accepted");
	}

	@Test
	void aFigureOfTheCityInADistrictsReportIsFoundUnderTheCityAlone() {
		assertThat(names(query(Set.of(), Set.of("370200"), null))).containsExactly("laoshan/city");
		assertThat(names(query(Set.of("LA.CASES_ACCEPTED"), Set.of("370212"), null))).containsExactly("laoshan/accepted");
	}

	@Test
	void aHalfYearIsNotFoundUnderItsYear() {
		assertThat(names(query(Set.of(), Set.of("310116"), YEAR))).isEmpty();
	}

	@Test
	void documentsAndReviewStatusNarrowAQuery() {
		office.reviews().confirm(office.observations(query(Set.of("MED.CASES"), Set.of(), null)), "王芳");
		assertThat(names(ObservationQuery.all().inDocuments(Set.of("jinshan")))).containsExactly("jinshan/accepted");
		assertThat(names(ObservationQuery.all().withStatus(ReviewStatus.CONFIRMED))).containsExactly("laoshan/mediated");
		assertThat(names(ObservationQuery.all().inDocuments(Set.of("laoshan")).withStatus(ReviewStatus.READ))).hasSize(4);
	}

	@Test
	void documentsAreListedWithoutTheirFigures() {
		assertThat(store().documentList()).extracting(SourceDocument::getSha256).containsExactly("laoshan", "jinshan");
		assertThat(store().documentList()).allSatisfy(document -> assertThat(document.getObservations()).isEmpty());
	}

	@Test
	void aShareBringsTheFigureItIsAShareOf() {
		assertThat(store().observations(query(Set.of("LA.SHARE_CRIMINAL"), Set.of(), null))).singleElement()
				.satisfies(share -> assertThat(share.getDocument().getObservations()).extracting(Observation::getId)
						.containsExactly("accepted", "share"));
	}

	private static ObservationQuery query(Set<String> metrics, Set<String> districts, Period period) {
		return ObservationQuery.of(metrics, districts, Optional.ofNullable(period));
	}

	private List<String> names(ObservationQuery query) {
		return store().observations(query).stream().map(found -> found.getDocument().getSha256() + '/' + found.getId()).toList();
	}

}
