package fadu.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The words of a line: parted by blanks, with single or double quotes around what has blanks in it and a backslash before a quote
 * or
 * backslash; or, for programs, a JSON array of texts.
 */
final class ShellWords {

	private static final JsonFactory JSON = new JsonFactory();
	private static final char NONE = 0;

	private ShellWords() {
	}

	/**
	 * The words.
	 *
	 * @throws IllegalArgumentException where a quote is not closed, or the array is none of texts
	 */
	static List<String> of(String line) {
		return line.startsWith("[") ? ofArray(line) : ofText(line);
	}

	private static List<String> ofText(String line) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean begun = false;
		char quote = NONE;
		for (int i = 0; i < line.length(); i++) {
			char sign = line.charAt(i);
			boolean escapes = sign == '\\' && quote != '\'' && i + 1 < line.length() && "\\\"' ".indexOf(line.charAt(i + 1)) >= 0;
			if (escapes) {
				word.append(line.charAt(++i));
				begun = true;
			} else if (sign == quote) {
				quote = NONE;
			} else if (quote == NONE && (sign == '"' || sign == '\'')) {
				quote = sign;
				begun = true;
			} else if (quote == NONE && Character.isWhitespace(sign)) {
				if (begun) {
					words.add(word.toString());
				}
				word.setLength(0);
				begun = false;
			} else {
				word.append(sign);
				begun = true;
			}
		}
		if (quote != NONE) {
			throw new IllegalArgumentException(line);
		}
		if (begun) {
			words.add(word.toString());
		}
		return words;
	}

	private static List<String> ofArray(String line) {
		List<String> words = new ArrayList<>();
		try (JsonParser json = JSON.createParser(line)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.VALUE_STRING) {
				words.add(json.getText());
			}
			if (json.currentToken() != JsonToken.END_ARRAY || json.nextToken() != null) {
				throw new IllegalArgumentException(line);
			}
			return words;
		} catch (IOException e) {
			throw new IllegalArgumentException(line, e);
		}
	}

}
