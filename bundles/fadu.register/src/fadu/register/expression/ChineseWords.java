package fadu.register.expression;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import fadu.register.expression.Token.Kind;
import fadu.register.field.RowField;

/** Conditions in Chinese, as data: {@code chinese.properties}. A person writes 受理日期 已填 且 类别 = '劳动'. */
final class ChineseWords {

	private static final List<String> WORDS = List.of("contains", "not contains", "in", "not in", "and", "or", "not", "days",
			"year");
	private static final Properties DATA = load();
	private static final Map<Character, Character> SIGNS = pairs("signs");
	private static final Map<Character, Character> QUOTES = pairs("quotes");
	/** By the Chinese word, the words of the language that it stands for. */
	private static final Map<String, List<String>> MEANT = meant();

	private ChineseWords() {
	}

	/** A text with the signs of the language in place of those of a Chinese keyboard; what stands between quotes is left alone. */
	static String narrow(String text) {
		StringBuilder narrow = new StringBuilder(text);
		char quote = 0;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			char plain = QUOTES.getOrDefault(sign, sign);
			boolean isQuote = plain == '\'' || plain == '"';
			if (quote == 0) {
				narrow.setCharAt(i, isQuote ? plain : SIGNS.getOrDefault(sign, sign));
				quote = isQuote ? plain : 0;
			} else if (plain == quote) {
				narrow.setCharAt(i, plain);
				quote = 0;
			}
		}
		return narrow.toString();
	}

	/** The words of the language in place of Chinese ones; what is called like a column is that column. */
	static List<Token> plain(List<Token> tokens, List<RowField> fields) {
		return tokens.stream().flatMap(token -> meant(token, fields).stream()).toList();
	}

	private static List<Token> meant(Token token, List<RowField> fields) {
		List<String> words = token.kind() == Kind.NAME ? MEANT.getOrDefault(token.text(), List.of()) : List.of();
		return words.isEmpty() || fields.stream().anyMatch(field -> field.label().equals(token.text()))
				? List.of(token)
				: words.stream().map(word -> new Token(Kind.NAME, word, token.at())).toList();
	}

	/** A word of the language in Chinese. */
	static String of(String word) {
		return DATA.getProperty(word).split(" ")[0];
	}

	/** Whether a label can stand for its column in a condition. */
	static boolean isName(String label) {
		return !label.isEmpty() && Character.isLetter(label.charAt(0)) && label.chars().allMatch(Character::isLetterOrDigit)
				&& !MEANT.containsKey(label) && !label.chars().allMatch(sign -> sign < 128);
	}

	private static Map<String, List<String>> meant() {
		Map<String, List<String>> meant = new HashMap<>();
		Stream.of("present", "missing").forEach(word -> put(meant, word, List.of("is", word)));
		WORDS.forEach(word -> put(meant, word, List.of(word.split(" "))));
		return meant;
	}

	private static void put(Map<String, List<String>> meant, String key, List<String> words) {
		Stream.of(DATA.getProperty(key).split(" ")).forEach(chinese -> meant.put(chinese, words));
	}

	private static Map<Character, Character> pairs(String key) {
		Map<Character, Character> pairs = new HashMap<>();
		String signs = DATA.getProperty(key);
		List<Character> all = new ArrayList<>(signs.chars().mapToObj(sign -> (char) sign).toList());
		for (int i = 0; i + 1 < all.size(); i += 2) {
			pairs.put(all.get(i), all.get(i + 1));
		}
		return Map.copyOf(pairs);
	}

	private static Properties load() {
		Properties data = new Properties();
		try (Reader in = new InputStreamReader(
				Objects.requireNonNull(ChineseWords.class.getResourceAsStream("chinese.properties")), StandardCharsets.UTF_8)) {
			data.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return data;
	}

}
