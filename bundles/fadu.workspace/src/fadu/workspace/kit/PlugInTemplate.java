package fadu.workspace.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a new plug-in, in one text: {@code === path} stands before each file, {@code {{word}}} for what is
 * filled in, with an exclamation mark what is part of the XML itself.
 */
final class PlugInTemplate {

	private static final String MARK = "=== ";

	private PlugInTemplate() {
	}

	/** The files by path, with the words filled in; values of XML attributes are escaped, texts of properties written in ASCII. */
	static Map<String, String> files(PlugInKind kind, Map<String, String> words) {
		Map<String, String> files = new LinkedHashMap<>();
		for (String template : new String[]{"plugin", kind.name()}) {
			String path = "";
			StringBuilder content = new StringBuilder();
			for (String line : text(template).split("\n")) {
				if (line.startsWith(MARK)) {
					put(files, path, content, words);
					path = line.substring(MARK.length());
					content = new StringBuilder();
				} else {
					content.append(line).append('\n');
				}
			}
			put(files, path, content, words);
		}
		return files;
	}

	private static void put(Map<String, String> files, String path, StringBuilder content, Map<String, String> words) {
		if (path.isEmpty()) {
			return;
		}
		boolean xml = path.matches(".*\\.(fadu|xml|ecore|rptdesign)");
		String filled = filled(content.toString(), words, xml);
		files.merge(filled(path, words, false), path.endsWith(".properties") ? ascii(filled) : filled, String::concat);
	}

	private static String filled(String text, Map<String, String> words, boolean xml) {
		String filled = text;
		for (Map.Entry<String, String> word : words.entrySet()) {
			String value = xml
					? word.getValue().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
					: word.getValue();
			filled = filled.replace("{{" + word.getKey() + "}}", value).replace("{{" + word.getKey() + "!}}", word.getValue());
		}
		return filled;
	}

	private static String ascii(String text) {
		StringBuilder ascii = new StringBuilder();
		text.chars().forEach(unit -> ascii.append(unit <= '~' ? String.valueOf((char) unit) : String.format("\\u%04x", unit)));
		return ascii.toString();
	}

	private static String text(String name) {
		try (InputStream in = PlugInTemplate.class.getResourceAsStream(name + ".template.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
