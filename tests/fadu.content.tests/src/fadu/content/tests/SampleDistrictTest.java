package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/** The sample plug-in that developers copy. */
class SampleDistrictTest extends ContentFixture {

	@Test
	void theSampleSaysThatItIsFictitious() {
		assertThat(catalogue.district("999901").orElseThrow().getNote()).contains("虚构");
		assertThat(catalogue.district("999901").orElseThrow().getNoteEn()).contains("fictitious");
	}

	@Test
	void theSampleBringsMetricsOfItsOwnBesideTheCommonOnes() {
		assertThat(sample().getObservations()).extracting(Observation::getMetric).contains("YH.BOAT_TRIPS", "LA.CASES_ACCEPTED");
	}

	@Test
	void everyFigureOfTheSampleStandsWhereItsSpanSays() throws IOException, NoSuchAlgorithmException {
		Optional<Path> folder = Content.folderAbove("examples/reports");
		assumeTrue(folder.isPresent(), "skipped: no folder examples/reports above " + Path.of("").toAbsolutePath());
		byte[] bytes = Files.readAllBytes(folder.get().resolve(sample().getFileName()));
		assertThat(sample().getSha256())
				.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		int[] text = new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
		assertThat(sample().getObservations()).isNotEmpty().allSatisfy(observation -> assertThat(
				new String(text, observation.getStart(), observation.getEnd() - observation.getStart()))
				.isEqualTo(observation.getText()));
	}

	private SourceDocument sample() {
		return catalogue.documents().stream().filter(document -> "999901".equals(document.getDistrict())).findFirst()
				.orElseThrow();
	}

}
