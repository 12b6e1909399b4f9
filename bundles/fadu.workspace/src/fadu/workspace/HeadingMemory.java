package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.WrittenWords;

/**
 * What people said of the headings of spreadsheets, for each register a file in the folder {@code headings} of the workspace: a
 * sheet
 * with
 * the same headings is read as the last one was.
 */
final class HeadingMemory {

	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final String FOLDER = "headings";
	private static final String HEADS = "heads";
	private static final String COLUMNS = "columns";
	private static final int MOST = 100;
	private static final long MOST_BYTES = 4L * 1024 * 1024;

	private final Path file;
	private final RegisterDefinition register;

	HeadingMemory(Workspace workspace, RegisterDefinition register) {
		this.register = register;
		file = workspace.folder().resolve(FOLDER).resolve(register.code() + ".json");
	}

	/** Headings of a spreadsheet, and the columns of the register that some of them are; an empty name for none. */
	private record Layout(Set<String> heads, Map<String, String> columns) {
	}

	/** What was said last of a spreadsheet with these headings: the column for a heading, an empty name for none. */
	Map<String, String> of(Collection<String> headings) {
		Set<String> heads = plain(headings);
		Map<String, String> columns = new LinkedHashMap<>();
		layouts().stream().filter(layout -> layout.heads().equals(heads)).findFirst().ifPresent(layout -> layout.columns()
				.forEach((heading, column) -> {
					if (column.isEmpty() || register.field(column).isPresent()) {
						columns.put(heading, column);
					}
				}));
		return columns;
	}

	/** Keeps what was said, in the place of what was said before of the same headings. */
	void keep(Collection<String> headings, Map<String, String> columns) throws UserException {
		Set<String> heads = plain(headings);
		List<Layout> layouts = new ArrayList<>(List.of(new Layout(heads, columns)));
		layouts().stream().filter(layout -> !layout.heads().equals(heads)).limit(MOST - 1L).forEach(layouts::add);
		ArrayNode all = MAPPER.createArrayNode();
		for (Layout layout : layouts) {
			ObjectNode node = all.addObject();
			layout.heads().forEach(node.putArray(HEADS)::add);
			layout.columns().forEach(node.putObject(COLUMNS)::put);
		}
		try {
			new NewFiles(file, true).writeFile(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + '\n');
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	private static Set<String> plain(Collection<String> headings) {
		Set<String> plain = new TreeSet<>();
		headings.forEach(heading -> plain.add(WrittenWords.plain(heading)));
		return plain;
	}

	/** A file that cannot be read remembers nothing. */
	private List<Layout> layouts() {
		List<Layout> layouts = new ArrayList<>();
		if (!Files.exists(file)) {
			return layouts;
		}
		try {
			for (JsonNode node : MAPPER.readTree(JsonLines.text(file, MOST_BYTES))) {
				Set<String> heads = new TreeSet<>();
				node.path(HEADS).forEach(head -> heads.add(head.asText()));
				Map<String, String> columns = new LinkedHashMap<>();
				node.path(COLUMNS).properties().forEach(column -> columns.put(column.getKey(), column.getValue().asText()));
				layouts.add(new Layout(heads, columns));
			}
		} catch (JsonProcessingException | UserException e) {
			return layouts;
		}
		return layouts;
	}

}
