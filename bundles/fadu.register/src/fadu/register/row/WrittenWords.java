package fadu.register.row;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that spreadsheets write for values, as data: {@code words.properties}. */
final class WrittenWords {

	private static final Properties WORDS = load();

	/** In the key column of a row that sums others up. */
	static final Set<String> TOTALS = words("totals");
	/** For yes. */
	static final Set<String> YES = words("yes");
	/** For no. */
	static final Set<String> NO = words("no");
	/** A full date: year, month and day parted (groups 1 to 3) or eight digits (1, 4, 5), a time of day behind it or not. */
	static final Pattern DAY = Pattern.compile(WORDS.getProperty("day"));
	/** For nothing. */
	static final Set<String> NOTHING = words("nothing");

	private WrittenWords() {
	}

	/** How many base units a multiplier such as 万 stands for, by powers of ten; -1 for what is none. */
	static int power(String multiplier) {
		return Integer.parseInt(WORDS.getProperty("power." + multiplier, "-1"));
	}

	/** A heading or word as it is compared: full-width signs as narrow ones, no spaces, no capitals. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}*]+", "").toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String key) {
		return Arrays.stream(WORDS.getProperty(key).split(" ")).collect(Collectors.toUnmodifiableSet());
	}

	private static Properties load() {
		Properties words = new Properties();
		try (Reader in = new InputStreamReader(
				Objects.requireNonNull(WrittenWords.class.getResourceAsStream("words.properties")), StandardCharsets.UTF_8)) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

}
