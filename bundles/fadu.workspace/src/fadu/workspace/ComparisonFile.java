package fadu.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The file of a comparison that was kept: JSON, as docs/formats.md tells. */
final class ComparisonFile {

	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final String KIND = "fadu-comparison";
	private static final int VERSION = 1;
	private static final long MOST_BYTES = 4L * 1024 * 1024;

	private ComparisonFile() {
	}

	/** Writes the file whole or not at all. */
	static void write(SavedComparison comparison, Path file) throws UserException {
		ObjectNode node = MAPPER.createObjectNode();
		node.put("kind", KIND);
		node.put("version", VERSION);
		node.put("name", comparison.name());
		put(node, "metrics", comparison.metrics());
		put(node, "districts", comparison.districts());
		put(node, "periods", comparison.periods());
		comparison.per().ifPresent(per -> node.put("per", per));
		node.put("unreviewed", comparison.unreviewed());
		put(node, "hidden_metrics", comparison.hiddenMetrics());
		put(node, "hidden_districts", comparison.hiddenDistricts());
		node.put("hide_empty", comparison.hideEmpty());
		node.put("grouping", comparison.grouping());
		comparison.sortedBy().ifPresent(metric -> node.put("sorted_by", metric));
		node.put("every_year", comparison.everyYear());
		try {
			new NewFiles(file, true).writeFile(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + '\n');
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	private static void put(ObjectNode node, String field, List<String> values) {
		ArrayNode array = node.putArray(field);
		values.forEach(array::add);
	}

	/** Reads a file that says that it is one. */
	static SavedComparison read(Path file) throws UserException {
		try {
			return of(MAPPER.readTree(JsonLines.text(file, MOST_BYTES)), file);
		} catch (JsonProcessingException e) {
			throw new UserException(NLS.bind(Messages.SavedComparisons_noComparison, file), e);
		}
	}

	private static SavedComparison of(JsonNode node, Path file) throws UserException {
		if (!KIND.equals(node.path("kind").asText())) {
			throw new UserException(NLS.bind(Messages.SavedComparisons_noComparison, file));
		}
		if (node.path("version").asInt() > VERSION) {
			throw new UserException(NLS.bind(Messages.SavedComparisons_newer, file));
		}
		return new SavedComparison(node.path("name").asText(), texts(node, "metrics"), texts(node, "districts"),
				texts(node, "periods"), text(node, "per"), node.path("unreviewed").asBoolean(true), texts(node, "hidden_metrics"),
				texts(node, "hidden_districts"), node.path("hide_empty").asBoolean(true), node.path("grouping").asText(),
				text(node, "sorted_by"), node.path("every_year").asBoolean(false));
	}

	private static Optional<String> text(JsonNode node, String field) {
		return node.path(field).isTextual() ? Optional.of(node.path(field).asText()) : Optional.empty();
	}

	private static List<String> texts(JsonNode node, String field) {
		List<String> texts = new ArrayList<>();
		node.path(field).forEach(one -> texts.add(one.asText()));
		return texts.stream().distinct().toList();
	}

}
