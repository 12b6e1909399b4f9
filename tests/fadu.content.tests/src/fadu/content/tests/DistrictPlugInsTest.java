package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Programme;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/** The districts, their documents and the figures observed in them. */
class DistrictPlugInsTest {

	private Catalogue catalogue;

	@BeforeEach
	void open() {
		catalogue = Catalogue.ofPlatform();
	}

	@AfterEach
	void close() {
		catalogue.close();
	}

	@Test
	void theFiveDistrictsAndTheSampleAreThere() {
		assertThat(catalogue.districts()).extracting(District::getCode).contains("370212", "370200", "371002", "310116", "500105",
				"999901");
	}

	@Test
	void qingdaoIsACityThatContainsLaoshan() {
		assertThat(catalogue.district("青岛市").orElseThrow().getLevel()).isEqualTo(Level.CITY);
		assertThat(catalogue.district("崂山区").orElseThrow().getParent()).isEqualTo("370200");
	}

	@Test
	void thatJinshanIsInferredIsSaidInBothLanguages() {
		District jinshan = catalogue.district("310116").orElseThrow();
		assertThat(jinshan.getNote()).contains("推断");
		assertThat(jinshan.getNoteEn()).contains("inferred");
	}

	@Test
	void whatTheSourceOfJinshanHidesIsMarkedAsMissingText() {
		assertThat(catalogue.documents()).filteredOn(SourceDocument::isTruncated).singleElement()
				.satisfies(document -> assertThat(document.getDistrict()).isEqualTo("310116"));
	}

	@Test
	void aDenominatorNamesItsSource() {
		assertThat(catalogue.districts()).flatExtracting(District::getDenominators).isNotEmpty()
				.allSatisfy(denominator -> assertThat(denominator.getSource()).isNotBlank());
	}

	@Test
	void everyDocumentIsKnownByItsHashAndBelongsToItsDistrict() {
		Set<String> codes = catalogue.districts().stream().map(District::getCode).collect(Collectors.toSet());
		assertThat(catalogue.documents()).allSatisfy(document -> {
			assertThat(document.getSha256()).matches("[0-9a-f]{64}");
			assertThat(codes).contains(document.getDistrict());
			assertThat(document.getObservations()).extracting(Observation::getId).doesNotHaveDuplicates();
		});
	}

	@Test
	void everyFigureMeasuresAMetricOfTheCatalogueInItsLineOfBusiness() {
		Map<String, Metric> metrics = Content.metrics(catalogue);
		assertThat(Content.observations(catalogue)).isNotEmpty().allSatisfy(observation -> {
			assertThat(metrics).as(Content.named(observation)).containsKey(observation.getMetric());
			assertThat(metrics.get(observation.getMetric()).getDomain().getName()).isEqualTo(observation.getDomain());
		});
	}

	@Test
	void theTextOfAFigureIsAsLongAsItsSpan() {
		assertThat(Content.observations(catalogue)).allSatisfy(observation -> {
			String text = observation.getText();
			assertThat(observation.getEnd() - observation.getStart()).as(Content.named(observation))
					.isEqualTo(text.codePointCount(0, text.length()));
		});
	}

	@Test
	void whatAFigureRelatesToIsAFigureOfTheSameDocument() {
		assertThat(Content.observations(catalogue)).allSatisfy(observation -> {
			boolean related = observation.getRelation() != RelationType.NONE;
			assertThat(observation.getRelatedTo() != null).as(Content.named(observation)).isEqualTo(related);
			if (related) {
				List<Observation> siblings = observation.getDocument().getObservations();
				assertThat(siblings).extracting(Observation::getId).contains(observation.getRelatedTo());
			}
		});
	}

	@Test
	void everyFigureOfAPlugInIsConfirmed() {
		assertThat(Content.observations(catalogue)).extracting(Observation::getStatus).containsOnly(ReviewStatus.CONFIRMED);
	}

	@Test
	void theNamedSystemsOfTheFiveReportsAreProgrammesWithAPurposeInBothLanguages() {
		Map<String, Long> counts = catalogue.programmes().stream()
				.collect(Collectors.groupingBy(Programme::getDistrict, Collectors.counting()));
		assertThat(counts).containsEntry("370212", 44L).containsEntry("370200", 35L).containsEntry("371002", 32L)
				.containsEntry("310116", 35L).containsEntry("500105", 37L);
		assertThat(catalogue.programmes()).allSatisfy(programme -> assertThat(List.of(programme.getName(), programme.getNameEn(),
				String.valueOf(programme.getPurpose()), String.valueOf(programme.getPurposeEn()))).as(programme.getId())
				.noneMatch(text -> text.isBlank() || "null".equals(text)));
	}

	@Test
	void programmesBelongToADistrictAndAreMeasuredByKnownMetrics() {
		Map<String, Metric> metrics = Content.metrics(catalogue);
		assertThat(catalogue.programmes()).extracting(Programme::getId).doesNotHaveDuplicates();
		assertThat(catalogue.programmes()).isNotEmpty().allSatisfy(programme -> {
			assertThat(catalogue.district(programme.getDistrict())).as(programme.getId()).isPresent();
			assertThat(metrics.keySet()).as(programme.getId()).containsAll(programme.getMetrics());
		});
	}

}
