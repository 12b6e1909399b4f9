package fadu.reading.tests;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The annotated reports beside the tests: the marked source, and the two files made from it, NAME.txt and NAME.jsonl. */
final class Corpus {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Path folder;

	Corpus(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return folder;
	}

	/** The names of the reports, sorted. */
	List<String> names() throws IOException {
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder.resolve("marked"), "*.txt")) {
			sources.forEach(source -> names.add(source.getFileName().toString().replace(".txt", "")));
		}
		Collections.sort(names);
		return names;
	}

	MarkedReport marked(String name) throws IOException {
		try {
			return MarkedReport.parse(Files.readString(folder.resolve("marked").resolve(name + ".txt")));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
		}
	}

	Path text(String name) {
		return folder.resolve(name + ".txt");
	}

	Path gold(String name) {
		return folder.resolve(name + ".jsonl");
	}

	/** What the gold file of a report must hold. */
	String goldLines(String name) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (Map<String, Object> line : marked(name).gold(name)) {
			lines.append(MAPPER.writeValueAsString(line)).append('\n');
		}
		return lines.toString();
	}

	/** Makes the two files of each report anew. */
	void refresh() throws IOException {
		for (String name : names()) {
			Files.writeString(text(name), marked(name).text());
			Files.writeString(gold(name), goldLines(name));
		}
	}

}
