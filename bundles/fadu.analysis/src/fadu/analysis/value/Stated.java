package fadu.analysis.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.model.Metric;

/**
 * What the clause of a figure says of the honours that it counts: who confers them, and whether those of the period or all there
 * are. The words are in stated.properties.
 *
 * @param rank    who confers them; nothing where that is not said
 * @param orAbove whether those of higher ranks are counted with them
 * @param share   which of them are counted; nothing where that is not said
 */
public record Stated(Optional<Rank> rank, boolean orAbove, Optional<Share> share) {

	private static final Properties WORDS = words();
	private static final Pattern HONOUR = pattern("honour");
	private static final Pattern ABOVE = pattern("above");

	/** Who confers an honour. */
	public enum Rank {
		/** The nation. */
		NATION,
		/** A province. */
		PROVINCE,
		/** A city. */
		CITY,
		/** A county or district. */
		COUNTY
	}

	/** Which of the honours are counted. */
	public enum Share {
		/** Those that came in the period. */
		NEW,
		/** All there are. */
		TOTAL
	}

	/** Whether the metric counts honours. */
	public static boolean concerns(Metric metric) {
		return metric.getName() != null && HONOUR.matcher(metric.getName()).find();
	}

	/** What a clause says. */
	public static Stated of(String clause) {
		record Found(Rank rank, int start, int end) {
		}
		Optional<Found> last = Stream.of(Rank.values()).flatMap(rank -> pattern(rank.name().toLowerCase(Locale.ROOT))
				.matcher(clause).results().map(found -> new Found(rank, found.start(), found.end())))
				.max(Comparator.comparingInt(Found::start));
		boolean above = last.filter(found -> ABOVE.matcher(clause).region(found.end(), clause.length()).lookingAt()).isPresent();
		Optional<Share> share = pattern("total").matcher(clause).find()
				? Optional.of(Share.TOTAL)
				: pattern("new").matcher(clause).find() ? Optional.of(Share.NEW) : Optional.empty();
		return new Stated(last.map(Found::rank), above, share);
	}

	private static Pattern pattern(String name) {
		return Pattern.compile(WORDS.getProperty(name));
	}

	private static Properties words() {
		Properties words = new Properties();
		try (InputStream stream = Stated.class.getResourceAsStream("stated.properties");
				InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			words.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

}
