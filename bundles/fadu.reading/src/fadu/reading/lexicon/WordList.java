package fadu.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One data file of the bundle's folder {@code lexicon}: UTF-8, one entry to a line, fields separated by tabs, {@code #} at
 * the start of a line for a comment. A new word is one line there.
 */
public final class WordList {

	private WordList() {
	}

	/**
	 * The entries of a file, in the order of the file.
	 *
	 * @param name without folder and ending, e.g. {@code units}
	 * @throws IllegalStateException where the bundle does not hold the file, which is a fault of the build
	 */
	public static List<String[]> entries(String name) {
		String path = "/lexicon/" + name + ".txt";
		try (InputStream stream = WordList.class.getResourceAsStream(path)) {
			if (stream == null) {
				throw new IllegalStateException("no such word list: " + path);
			}
			List<String[]> entries = new ArrayList<>();
			BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && line.charAt(0) != '#') {
					entries.add(fields(line));
				}
			}
			return entries;
		} catch (IOException e) {
			throw new UncheckedIOException(path, e);
		}
	}

	private static String[] fields(String line) {
		List<String> fields = new ArrayList<>(4);
		for (int start = 0; start <= line.length();) {
			int tab = line.indexOf('\t', start);
			int end = tab < 0 ? line.length() : tab;
			if (end > start) {
				fields.add(line.substring(start, end).strip());
			}
			start = end + 1;
		}
		return fields.toArray(new String[0]);
	}

}
