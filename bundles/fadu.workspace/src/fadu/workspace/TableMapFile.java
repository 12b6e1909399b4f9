package fadu.workspace;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import fadu.register.table.ColumnRole;
import fadu.workspace.TableMap.Word;

/** The file of a map: JSON, as docs/tables.md tells. */
final class TableMapFile {

	private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	private static final String KIND = "fadu-table-map";
	private static final int VERSION = 1;
	private static final long MOST_BYTES = 4L * 1024 * 1024;
	/** In place of a meaning: leave out. */
	private static final String SKIP = "-";

	private TableMapFile() {
	}

	/** Reads a file that says that it is one. */
	static TableMap read(Path file) throws UserException {
		JsonNode node = node(file);
		if (!KIND.equals(node.path("kind").asText())) {
			throw new UserException(NLS.bind(Messages.TableMapFile_none, file));
		}
		if (node.path("version").asInt() > VERSION) {
			throw new UserException(NLS.bind(Messages.TableMapFile_newer, file));
		}
		Map<String, ColumnRole> columns = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> column : node.path("columns").properties()) {
			columns.put(column.getKey(), ColumnRole.ofLabel(column.getValue().asText()).orElseThrow(() -> new UserException(
					NLS.bind(Messages.TableMapFile_role, new Object[]{file, column.getKey(), column.getValue().asText()}))));
		}
		Map<String, Word> words = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> word : node.path("words").properties()) {
			word(word.getValue()).ifPresent(meaning -> words.put(word.getKey(), meaning));
		}
		List<String> sheets = new ArrayList<>();
		node.path("sheets").forEach(sheet -> sheets.add(sheet.asText()));
		Set<String> seen = new HashSet<>();
		node.path("seen").forEach(word -> seen.add(word.asText()));
		return new TableMap(node.path("name").asText().strip(), text(node, "district"),
				word(node.path("otherwise")).orElse(Word.NOTHING),
				List.copyOf(sheets), columns, words, Set.copyOf(seen));
	}

	private static JsonNode node(Path file) throws UserException {
		try {
			return MAPPER.readTree(JsonLines.text(file, MOST_BYTES));
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
			throw new UserException(NLS.bind(Messages.TableMapFile_json, file, line), e);
		}
	}

	/** An empty text is not filled in yet; a text alone is a name, a code or a time of whichever kind it is. */
	private static Optional<Word> word(JsonNode node) {
		if (node.isTextual() || node.isNumber()) {
			String text = node.asText().strip();
			return text.isEmpty()
					? Optional.empty()
					: Optional.of(text.equals(SKIP)
							? Word.SKIP
							: Word.of(text));
		}
		if (!node.isObject()) {
			return Optional.empty();
		}
		Optional<BigDecimal> factor = node.path("factor").isNumber()
				? Optional.of(node.path("factor").decimalValue())
				: Optional.empty();
		return Optional.of(new Word(text(node, "district"), text(node, "metric"), text(node, "period"), text(node, "unit"), factor,
				node.path("skip").asBoolean()));
	}

	private static Optional<String> text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
				? Optional.of(value.asText().strip())
				: Optional.empty();
	}

	/** A map as it is kept. */
	static String text(TableMap map) {
		ObjectNode node = MAPPER.createObjectNode();
		node.put("kind", KIND);
		node.put("version", VERSION);
		node.put("name", map.name());
		map.district().ifPresent(district -> node.put("district", district));
		if (!map.otherwise().equals(Word.NOTHING)) {
			node.set("otherwise", node(map.otherwise()));
		}
		if (!map.sheets().isEmpty()) {
			ArrayNode sheets = node.putArray("sheets");
			map.sheets().forEach(sheets::add);
		}
		ObjectNode columns = node.putObject("columns");
		map.columns().forEach((heading, role) -> columns.put(heading, role.label()));
		ObjectNode words = node.putObject("words");
		map.words().forEach((word, meaning) -> words.set(word, node(meaning)));
		ArrayNode seen = node.putArray("seen");
		map.seen().stream().sorted().forEach(seen::add);
		try {
			return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + '\n';
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}

	private static JsonNode node(Word word) {
		if (word.skip()) {
			return TextNode.valueOf(SKIP);
		}
		boolean any = word.metric().isPresent() && word.equals(Word.of(word.metric().get()));
		if (any) {
			return TextNode.valueOf(word.metric().get());
		}
		ObjectNode node = MAPPER.createObjectNode();
		word.district().ifPresent(district -> node.put("district", district));
		word.metric().ifPresent(metric -> node.put("metric", metric));
		word.period().ifPresent(period -> node.put("period", period));
		word.unit().ifPresent(unit -> node.put("unit", unit));
		word.factor().ifPresent(factor -> node.put("factor", factor));
		return node;
	}

	/** Writes a map to be filled in. @param words the words that mean nothing yet, with what they may mean */
	static void write(String name, Map<String, String> words, Path file) throws UserException {
		ObjectNode node = MAPPER.createObjectNode();
		node.put("kind", KIND);
		node.put("version", VERSION);
		node.put("name", name);
		ObjectNode meanings = node.putObject("words");
		words.forEach(meanings::put);
		try {
			new NewFiles(file, false).writeFile(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + '\n');
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

}
