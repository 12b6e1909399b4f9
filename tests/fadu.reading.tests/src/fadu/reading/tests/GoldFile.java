package fadu.reading.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.model.value.Span;
import fadu.reading.score.GoldFigure;
import fadu.reading.score.Link;
import fadu.reading.score.Meaning;
import fadu.reading.score.ToldCode;

/** Annotated figures from a file, one JSON object on each line. */
final class GoldFile {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private GoldFile() {
	}

	/** The figures of a file, with the codes that its lines hold. */
	static List<GoldFigure> read(Path file) throws IOException {
		return read(file, Map.of());
	}

	/** The figures of a file; a code of the map, by the id of the figure, goes before that of the line. */
	static List<GoldFigure> read(Path file, Map<String, String> codes) throws IOException {
		List<GoldFigure> figures = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode node = MAPPER.readTree(line);
			JsonNode relation = node.path("relation");
			Optional<Link<String>> link = relation.isObject()
					? Optional.of(new Link<>(relation.get("type").asText(), relation.get("of").asText()))
					: Optional.empty();
			figures.add(new GoldFigure(node.get("id").asText(), new Span(node.get("start").asInt(), node.get("end").asInt()),
					node.get("text").asText(), Optional.of(node.get("value").decimalValue()), meaning(node, codes), link,
					node.has("code") ? Optional.of(new ToldCode(meaning(node, codes).metric())) : Optional.empty()));
		}
		return figures;
	}

	private static Meaning meaning(JsonNode node, Map<String, String> codes) {
		Optional<String> ofLine = Optional.of(node.path("code")).filter(JsonNode::isTextual).map(JsonNode::asText);
		return new Meaning(node.get("unit").asText(), node.get("qualifier").asText(), node.get("kind").asText(),
				node.get("period").asText(""), node.get("domain").asText(), node.get("district").asText(),
				Optional.ofNullable(codes.get(node.get("id").asText())).or(() -> ofLine), node.get("metric").asText());
	}

	/** Codes by the id of the figure, from a file with an id and a code on each line. */
	static Map<String, String> codes(Path file) throws IOException {
		Map<String, String> codes = new HashMap<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode node = MAPPER.readTree(line);
			codes.put(node.get("id").asText(), node.get("code").asText());
		}
		return codes;
	}

}
