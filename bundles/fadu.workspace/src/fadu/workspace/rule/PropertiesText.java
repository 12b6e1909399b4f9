package fadu.workspace.rule;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A file of translations: its keys with their lines, which {@link Properties} does not keep. */
final class PropertiesText {

	/**
	 * An entry.
	 *
	 * @param key   its key
	 * @param value its text
	 * @param line  its first line, from 1
	 */
	record Entry(String key, String value, int line) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private int brokenLine;

	PropertiesText(byte[] bytes) {
		List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			int first = i;
			StringBuilder logical = new StringBuilder(lines.get(i)).append('\n');
			while (isContinued(lines.get(i)) && i + 1 < lines.size()) {
				logical.append(lines.get(++i)).append('\n');
			}
			add(logical.toString(), first + 1);
		}
	}

	private static boolean isContinued(String line) {
		int slashes = 0;
		while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
			slashes++;
		}
		return slashes % 2 == 1 && !line.stripLeading().startsWith("#");
	}

	private void add(String logical, int line) {
		try {
			Properties one = new Properties();
			one.load(new StringReader(logical));
			one.forEach((key, value) -> entries.add(new Entry(key.toString(), value.toString(), line)));
		} catch (IOException | IllegalArgumentException e) {
			brokenLine = brokenLine == 0 ? line : brokenLine;
		}
	}

	/** The entries in the order of the file. */
	List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** The first entry of each key. */
	Map<String, Entry> byKey() {
		Map<String, Entry> byKey = new LinkedHashMap<>();
		entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
		return byKey;
	}

	Optional<String> value(String key) {
		return Optional.ofNullable(byKey().get(key)).map(Entry::value);
	}

	/** The first line with a broken {@code \\uXXXX}, or 0; one is enough to lose the whole file. */
	int brokenLine() {
		return brokenLine;
	}

}
