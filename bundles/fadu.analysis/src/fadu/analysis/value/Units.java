package fadu.analysis.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Which measure words count the same thing. The words, with their source, are in units.properties. */
public final class Units {

	private static final Properties WORDS = words();
	private static final List<Set<String>> SAME = Stream.of(WORDS.getProperty("same").split(";")).map(Units::set).toList();
	/** Measure words of things, for all of which the first is said as well. */
	private static final Set<String> THINGS = set(WORDS.getProperty("things"));
	private static final String ANY_THING = WORDS.getProperty("things").split(" ")[0];
	private static final String MONEY = WORDS.getProperty("money");
	private static final String PAPERS = WORDS.getProperty("papers");
	private static final String PERSONS = WORDS.getProperty("persons");

	private static final Set<String> SHARES = set(WORDS.getProperty("shares"));
	private static final Set<String> MULTIPLES = set(WORDS.getProperty("multiples"));
	private static final Set<String> ATTENDANCE = set(WORDS.getProperty("attendance"));
	private static final String ATTENDANCES = WORDS.getProperty("attendance").split(" ")[0];
	private static final Set<String> TIMES = set(WORDS.getProperty("times"));
	private static final String RESIDENTS = WORDS.getProperty("residents");

	/** Measure words of cases, persons, households and attendances, and money: of these there are more where more people live. */
	private static final Set<String> OF_PEOPLE = set(WORDS.getProperty("ofPeople"));

	private Units() {
	}

	private static Properties words() {
		Properties words = new Properties();
		try (InputStream stream = Units.class.getResourceAsStream("units.properties");
				Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			words.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	private static Set<String> set(String words) {
		return Set.of(words.strip().split("\\s+"));
	}

	/** Whether an amount of money is meant. */
	public static boolean isMoney(String unit) {
		return unit.equals(MONEY);
	}

	/** Whether an amount of money is meant, or one for each month or for each 100,000 residents. */
	public static boolean isMoneyOrShared(String unit) {
		return isMoney(unit) || unit.equals(per(MONEY, month())) || unit.equals(per(MONEY, hundredThousandPersons()));
	}

	/** Whether persons are counted. */
	public static boolean isPersons(String unit) {
		return same(unit, PERSONS);
	}

	/** The unit of residents. */
	public static String persons() {
		return PERSONS;
	}

	/**
	 * A word that stands for all units in which the same is counted: measure words of cases, bodies and other things are one, since
	 * reports change between them. Empty for per cent and for what has no unit.
	 */
	public static String kindOf(String unit) {
		if (SHARES.contains(unit)) {
			return "";
		}
		return THINGS.stream().anyMatch(thing -> same(unit, thing))
				? ANY_THING
				: SAME.stream().filter(set -> set.contains(unit)).map(set -> set.stream().sorted().findFirst().get()).findFirst()
						.orElse(unit);
	}

	/** Whether a share or a change is meant, which counts nothing. */
	public static boolean isShare(String unit) {
		return SHARES.contains(unit);
	}

	/** Whether the unit is that of a number that is not written in full. */
	public static boolean isMultiple(String unit) {
		return MULTIPLES.contains(unit);
	}

	/** Whether a denominator of this name counts residents. */
	public static boolean isOfResidents(String name) {
		return name.endsWith(RESIDENTS);
	}

	/** The unit without a multiple before it: 件 for 百件. */
	public static String single(String unit) {
		String rest = unit;
		while (rest.length() > 1 && TIMES.contains(rest.substring(0, 1))) {
			rest = rest.substring(1);
		}
		return rest;
	}

	/** Whether papers are counted, of which one case may have several. */
	public static boolean isPapers(String unit) {
		return unit.equals(PAPERS);
	}

	/** The unit of a quotient of like things. */
	public static String fold() {
		return WORDS.getProperty("fold");
	}

	/** The unit of a number in one unit for each of another. */
	public static String per(String unit, String each) {
		return unit + '/' + each;
	}

	/** The unit of a month. */
	public static String month() {
		return WORDS.getProperty("month");
	}

	/** The unit of 100,000 residents. */
	public static String hundredThousandPersons() {
		return WORDS.getProperty("hundredThousandPersons");
	}

	/** Whether there are more of it where more people live, unlike meetings, villages and documents. */
	public static boolean isOfPeople(String unit) {
		return OF_PEOPLE.contains(unit);
	}

	/** Whether figures in the two units may be added and compared. */
	public static boolean same(String one, String other) {
		return one.equals(other) || SAME.stream().anyMatch(set -> set.contains(one) && set.contains(other));
	}

	/** Whether both are measure words of things, so that a figure in one may count what a metric counts in the other. */
	public static boolean countThings(String one, String other) {
		return THINGS.contains(one) && THINGS.contains(other);
	}

	/** Whether one counts attendances and the other persons or times, which reports often do not keep apart. */
	public static boolean countAttendance(String one, String other) {
		boolean attended = one.equals(ATTENDANCES) || other.equals(ATTENDANCES);
		return attended && ATTENDANCE.contains(one) && ATTENDANCE.contains(other);
	}

	/** Whether a figure in one unit may stand in the row of a metric in the other, if only with a word on how it is written. */
	public static boolean counts(String one, String other) {
		return same(one, other) || countThings(one, other);
	}

	/** Whether a figure in one unit may be of a metric in the other: the two are the same, or one is said of any thing. */
	public static boolean fits(String one, String other) {
		boolean general = one.equals(ANY_THING) || other.equals(ANY_THING);
		return same(one, other) || general && countThings(one, other);
	}

}
