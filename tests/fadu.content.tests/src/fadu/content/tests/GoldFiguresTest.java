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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.RelationType;

/** The plug-ins against the annotation of the five reports, where that lies beside the repository; otherwise skipped. */
class GoldFiguresTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Path gold;
	private Catalogue catalogue;

	@BeforeEach
	void open() {
		Optional<Path> folder = Content.folderAbove("shared/gold");
		assumeTrue(folder.isPresent(), "skipped: no folder shared/gold above " + Path.of("").toAbsolutePath());
		gold = folder.get();
		catalogue = Catalogue.ofPlatform();
	}

	@AfterEach
	void close() {
		if (catalogue != null) {
			catalogue.close();
		}
	}

	@Test
	void everyAnnotatedFigureIsInAPlugIn() throws IOException {
		Map<String, String> codes = new HashMap<>();
		for (JsonNode line : lines(gold.resolve("metric_map.jsonl"))) {
			codes.put(line.get("id").asText(), line.get("code").asText());
		}
		List<String> expected = new ArrayList<>();
		for (Path file : goldFiles()) {
			String document = file.getFileName().toString().replace(".jsonl", ".txt");
			for (JsonNode line : lines(file)) {
				expected.add(describe(document, codes.get(line.get("id").asText()), line));
			}
		}
		List<String> found = Content.observations(catalogue).stream().map(GoldFiguresTest::describe).toList();
		assertThat(expected).hasSize(283);
		assertThat(found).containsAll(expected);
	}

	@Test
	void aFigureThatIsLimitedToAPartHasAScope() throws IOException {
		List<String> limited = new ArrayList<>();
		for (Path file : goldFiles()) {
			lines(file).stream().filter(line -> line.get("note").asText().matches(".*(pilot towns only|first-claim[^;]*, scope).*"))
					.forEach(line -> limited.add(line.get("id").asText()));
		}
		assertThat(limited).isNotEmpty();
		assertThat(Content.observations(catalogue)).filteredOn(figure -> limited.contains(figure.getId())).hasSameSizeAs(limited)
				.allSatisfy(figure -> assertThat(figure.getScope()).as(Content.named(figure)).isNotBlank());
	}

	@Test
	void whatIsStatedInWordsIsInAPlugInWithinTheWordsThatSayIt() throws IOException {
		List<Observation> figures = Content.observations(catalogue);
		List<JsonNode> stated = lines(gold.resolve("implicit.jsonl")).stream().filter(line -> line.get("implied_value").isNumber())
				.toList();
		assertThat(stated).hasSize(10).allSatisfy(line -> assertThat(figures).anySatisfy(figure -> {
			assertThat(figure.getDocument().getFileName()).isEqualTo(line.get("file").asText());
			assertThat(figure.getStart()).isGreaterThanOrEqualTo(line.get("start").asInt());
			assertThat(figure.getEnd()).isLessThanOrEqualTo(line.get("end").asInt());
			assertThat(line.get("text").asText()).contains(figure.getText());
			assertThat(figure.getQuantity().value()).isEqualByComparingTo(line.get("implied_value").decimalValue());
			assertThat(figure.getQuantity().unit()).isEqualTo(line.get("unit").asText());
			assertThat(figure.getNote()).contains("原文无数字");
		}));
	}

	private List<Path> goldFiles() throws IOException {
		try (Stream<Path> files = Files.list(gold)) {
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
		JsonNode relation = line.get("relation");
		String related = relation.isNull()
				? "none"
				: relation.get("type").asText().replace("vs_2023", "yoy_change") + ' ' + relation.get("of").asText();
		return String.join(" ", document, line.get("id").asText(), code, line.get("start").asText(), line.get("end").asText(),
				line.get("text").asText(), line.get("value").decimalValue().stripTrailingZeros().toPlainString(),
				line.get("unit").asText(), line.get("qualifier").asText(), line.get("kind").asText(), line.get("period").asText(),
				related, line.get("domain").asText(), line.get("district").asText().equals("全国") ? "全国" : "");
	}

	private static String describe(Observation figure) {
		String related = figure.getRelation() == RelationType.NONE
				? "none"
				: figure.getRelation().getLiteral() + ' ' + figure.getRelatedTo();
		return String.join(" ", figure.getDocument().getFileName(), figure.getId(), String.valueOf(figure.getMetric()),
				Integer.toString(figure.getStart()), Integer.toString(figure.getEnd()), figure.getText(),
				figure.getQuantity().value().toPlainString(), figure.getQuantity().unit(),
				figure.getQuantity().bound().qualifier(), figure.getKind().getLiteral(), figure.getPeriod().toString(), related,
				figure.getDomain(), figure.getDistrict() == null ? "" : figure.getDistrict());
	}

}
