package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Programme;
import fadu.model.SourceDocument;
import fadu.model.xml.ModelWriter;
import fadu.model.xml.ModelFile;

/** The districts, their documents and what they run. */
class DistrictPlugInsTest extends ContentFixture {

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
	void aReportThatDoesNotSayToWhichDayItsFiguresRunSaysHowManyMonthsTheyCoverAtLeast() {
		assertThat(catalogue.documents()).allSatisfy(document -> {
			int least = document.getLeastMonths();
			assertThat(document.isCutOffStated() ? least == 0 : least >= 1 && least <= 12).as(document.getTitle()).isTrue();
		});
		assertThat(catalogue.documents()).filteredOn(document -> !document.isCutOffStated())
				.extracting(SourceDocument::getDistrict).containsExactlyInAnyOrder("370212", "370200", "500105");
	}

	@Test
	void aModelFileIsAsAnExportWritesIt() throws IOException {
		int files = 0;
		for (Bundle bundle : Content.bundles()) {
			for (URL file : Content.models(bundle)) {
				String content = new String(file.openStream().readAllBytes(), StandardCharsets.UTF_8);
				if (ModelFile.load(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), file.getPath(),
						DistrictModel.class) instanceof ModelFile.Loaded<DistrictModel> loaded) {
					assertThat(ModelWriter.write(loaded.root())).as(file.getPath()).isEqualTo(content);
					files++;
				}
			}
		}
		assertThat(files).isGreaterThanOrEqualTo(6);
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
