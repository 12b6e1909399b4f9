package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.catalogue.Catalogue;
import fadu.model.Observation;

/** The plug-ins against the annotation of the five reports, where that lies beside the repository; otherwise skipped. */
class GoldFiguresTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Test
	void everyAnnotatedFigureOfTheLinesOfBusinessIsInAPlugIn() throws IOException {
		Optional<Path> folder = Content.folderAbove("shared/gold");
		assumeTrue(folder.isPresent(), "skipped: no folder shared/gold above " + Path.of("").toAbsolutePath());
		Map<String, String> codes = new HashMap<>();
		for (JsonNode line : lines(folder.get().resolve("metric_map.jsonl"))) {
			codes.put(line.get("id").asText(), line.get("code").asText());
		}
		List<String> expected = new ArrayList<>();
		for (Path file : goldFiles(folder.get())) {
			String document = file.getFileName().toString().replace(".jsonl", ".txt");
			for (JsonNode line : lines(file)) {
				String code = codes.get(line.get("id").asText());
				if (Content.LINES_OF_BUSINESS.contains(code.substring(0, code.indexOf('.')))) {
					expected.add(describe(document, code, line));
				}
			}
		}
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			List<String> found = Content.observations(catalogue).stream().map(GoldFiguresTest::describe).toList();
			assertThat(expected).isNotEmpty();
			assertThat(found).containsAll(expected);
		}
	}

	private static List<Path> goldFiles(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().matches("\\d{3}_.*\\.jsonl")).sorted().toList();
		}
	}

	private static List<JsonNode> lines(Path file) throws IOException {
		List<JsonNode> nodes = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				nodes.add(JSON.readTree(line));
			}
		}
		return nodes;
	}

	private static String describe(String document, String code, JsonNode line) {
		return String.join(" ", document, code, line.get("start").asText(), line.get("end").asText(), line.get("text").asText(),
				line.get("value").decimalValue().stripTrailingZeros().toPlainString(), line.get("unit").asText(),
				line.get("qualifier").asText(), line.get("kind").asText(), line.get("period").asText());
	}

	private static String describe(Observation observation) {
		return String.join(" ", observation.getDocument().getFileName(), observation.getMetric(),
				Integer.toString(observation.getStart()), Integer.toString(observation.getEnd()), observation.getText(),
				observation.getQuantity().value().toPlainString(), observation.getQuantity().unit(),
				observation.getQuantity().bound().qualifier(), observation.getKind().getLiteral(),
				observation.getPeriod().toString());
	}

}
