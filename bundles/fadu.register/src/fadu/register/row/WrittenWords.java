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
public final class WrittenWords {

	private static final Properties WORDS = load();
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}*]+");
	private static final char FIRST_HAN = '\u4e00';
	private static final char LAST_HAN = '\u9fff';

	/** In the key column of a row that sums others up. */
	public static final Set<String> TOTALS = words("totals");
	/** For yes. */
	public static final Set<String> YES = words("yes");
	/** For no. */
	public static final Set<String> NO = words("no");
	/** A full date: year, month and day parted (groups 1 to 3) or eight digits (1, 4, 5), a time of day behind it or not. */
	public static final Pattern DAY = Pattern.compile(WORDS.getProperty("day"));
	/** An amount in words and digits, as 400余万元, without spaces. */
	public static final Pattern AMOUNT = pattern("amount");
	/** A unit that may be put behind a number that has none. */
	public static final String ANY_UNIT = WORDS.getProperty("amount.unit");
	/** What parts units of one line. */
	public static final Pattern PARTED = pattern("parted");
	/** For nothing. */
	public static final Set<String> NOTHING = words("nothing");

	private WrittenWords() {
	}

	/** A pattern by its name in the file. */
	public static Pattern pattern(String name) {
		return Pattern.compile(Objects.requireNonNull(WORDS.getProperty(name)));
	}

	/** Words by their name in the file. */
	public static Set<String> set(String name) {
		return words(name);
	}

	/** How many base units a multiplier such as 万 stands for, by powers of ten; -1 for what is none. */
	public static int power(String multiplier) {
		return Integer.parseInt(WORDS.getProperty("power." + multiplier, "-1"));
	}

	/** A heading or word as it is compared: full-width signs as narrow ones, no spaces, no capitals. */
	public static String plain(String text) {
		return isPlain(text)
				? text
				: SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** Most words of a spreadsheet are small letters, digits and Chinese characters alone, of which nothing is to be changed. */
	private static boolean isPlain(String text) {
		return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= FIRST_HAN && c <= LAST_HAN);
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
