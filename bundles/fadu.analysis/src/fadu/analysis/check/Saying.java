package fadu.analysis.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * What a text says around one of its figures, so far as it tells whether two numbers are of one thing. The words are in
 * said.properties.
 *
 * @param clause the words before the figure in its clause
 * @param before the words before the figure in its line
 * @param line   the whole line
 * @param start  where the line begins in the text
 */
record Saying(String clause, String before, String line, int start) {

	private static final Properties WORDS = words();
	private static final Pattern MARK = pattern("mark");
	private static final Pattern MATTER = pattern("matter");
	private static final Pattern TOTAL = pattern("total");
	private static final Pattern SUBTOTAL = pattern("subtotal");
	private static final Pattern CARRIED = pattern("carried");
	/** How the name of a rate ends. */
	static final String RATE = WORDS.getProperty("rate");
	private static final Pattern ASIDE = pattern("aside");
	private static final Pattern YEAR = pattern("year");
	private static final Pattern PLAN = pattern("plan");
	private static final Pattern MEAN = pattern("mean");
	private static final Pattern REST = pattern("rest");
	private static final Pattern SOME = pattern("some");
	private static final Pattern AND_OTHERS = pattern("others");
	private static final String CLAUSE_ENDS = "。！？；;，,、：:（）()\n\t";
	/** How the texts of files part the cells of a row. */
	private static final Pattern CELL_END = Pattern.compile("\t| \\| ");
	private static final String SENTENCE_ENDS = "。！？；;";
	private static final char LINE_END = '\n';

	/**
	 * @param points   the text
	 * @param figure   one of its figures
	 * @param previous where the figure before it ends
	 */
	static Saying of(int[] points, Observation figure, int previous) {
		int line = figure.getStart();
		while (line > 0 && points[line - 1] != LINE_END) {
			line--;
		}
		int end = figure.getEnd();
		while (end < points.length && points[end] != LINE_END) {
			end++;
		}
		int clause = figure.getStart();
		while (clause > Math.max(line, previous) && CLAUSE_ENDS.indexOf(points[clause - 1]) < 0) {
			clause--;
		}
		return new Saying(new String(points, clause, figure.getStart() - clause),
				new String(points, line, figure.getStart() - line),
				new String(points, line, end - line), line);
	}

	/** Whether the figure stands in a cell of a table. */
	boolean isCell() {
		return CELL_END.matcher(line).find();
	}

	/** Whether the figure stands in the row of a total. */
	boolean isOfTotal() {
		return isCell() && TOTAL.matcher(label()).find();
	}

	private String label() {
		return CELL_END.split(line, 2)[0].strip();
	}

	/** Whether the row adds up other rows, or is part of one. */
	boolean isOfSubtotal() {
		return isCell() && SUBTOTAL.matcher(label()).find();
	}

	/** The number of the column. */
	int column() {
		return (int) CELL_END.matcher(before).results().count();
	}

	/** Where the next line begins. */
	int next() {
		return start + line.codePointCount(0, line.length()) + 1;
	}

	/** Whether two figures stand in one sentence. */
	boolean isInSentenceOf(Saying other) {
		boolean first = before.length() <= other.before.length();
		Saying earlier = first ? this : other;
		Saying later = first ? other : this;
		return start == other.start && !isCell()
				&& later.before.substring(earlier.before.length()).chars().noneMatch(sign -> SENTENCE_ENDS.indexOf(sign) >= 0);
	}

	/** Whether a rate of this name is taken of cases of the time before, too. */
	static boolean carriesOver(String rate) {
		return CARRIED.matcher(rate).find();
	}

	/** Whether the row has a cell with the number of the other figure. */
	boolean hasCell(Observation other) {
		String digits = digits(other.getText());
		return isCell() && !digits.isEmpty()
				&& CELL_END.splitAsStream(line).map(Saying::digits).anyMatch(digits::equals);
	}

	/**
	 * Whether nothing in the words tells two numbers apart. What the head of a cell says is known by the metric alone.
	 *
	 * @param subject what both are said to count
	 */
	boolean mayBeOfOneThing(Saying other, String subject) {
		if (isCell() || other.isCell()) {
			return Stream.of(this, other).filter(said -> !said.isCell()).flatMap(said -> said.marks().stream())
					.allMatch(subject::contains);
		}
		boolean sameMatter = matter().isEmpty() || other.matter().isEmpty() || matter().equals(other.matter());
		return sameMatter && marks().equals(other.marks()) && aside().equals(other.aside());
	}

	/** Whether the sentence names another year than that of the figure last, so that its time is in doubt. */
	boolean isOfAnotherYear(Period period) {
		return !isCell() && YEAR.matcher(sentence()).results().map(MatchResult::group).reduce((first, later) -> later)
				.filter(year -> !period.toString().contains(year)).isPresent();
	}

	/** Whether the name is that of a plan or of how far it was fulfilled. */
	static boolean isOfPlan(Observation figure) {
		return PLAN.matcher(String.valueOf(figure.getMetricName())).find();
	}

	/** Whether the name is that of a mean or a rate, which no rows add up to. */
	static boolean isMean(Observation figure) {
		return MEAN.matcher(String.valueOf(figure.getMetricName())).find();
	}

	private String sentence() {
		int begin = before.length();
		while (begin > 0 && SENTENCE_ENDS.indexOf(before.charAt(begin - 1)) < 0) {
			begin--;
		}
		return before.substring(begin);
	}

	private Set<String> aside() {
		return ASIDE.matcher(sentence()).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether the name says that it is what is left of a list, so that the list is complete. */
	static boolean isOfRest(Observation figure) {
		return REST.matcher(String.valueOf(figure.getMetricName())).find();
	}

	/** Whether the words before a list say that it names only some. */
	boolean isOfSome() {
		return SOME.matcher(sentence()).find();
	}

	/** Whether the list goes on behind its last figure with what it does not name. */
	boolean goesOn(Observation figure) {
		int length = figure.getEnd() - figure.getStart();
		int behind = before.length() + (line.length() - before.length() >= length
				? line.offsetByCodePoints(before.length(), length) - before.length()
				: 0);
		return AND_OTHERS.matcher(line).region(behind, line.length()).lookingAt();
	}

	private Set<String> marks() {
		return MARK.matcher(clause).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private Optional<String> matter() {
		return MATTER.matcher(before).results().map(MatchResult::group).reduce((first, later) -> later);
	}

	private static String digits(String text) {
		return text == null ? "" : text.replaceAll("[^0-9.]", "");
	}

	private static Pattern pattern(String name) {
		return Pattern.compile(WORDS.getProperty(name));
	}

	private static Properties words() {
		Properties words = new Properties();
		try (InputStream stream = Saying.class.getResourceAsStream("said.properties");
				InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			words.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

}
