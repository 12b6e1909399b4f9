package fadu.question.paper;

import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.Metric;

/**
 * What whoever leads an office looks at first: the lines of business in which it serves people and decides cases, and there what
 * changed; then changes of other lines, honours and firsts, what is left, and at last what it did among itself. Within each of
 * these the order of the catalogue stays.
 */
public enum Prominence {

	/** A number of the lines of business for people and cases, with its change. */
	CHANGE_OF_BUSINESS,
	/** Another number of those. */
	BUSINESS,
	/** A number of another line with its change. */
	CHANGE,
	/** An honour, or that something is the first of its kind. */
	HONOUR,
	/** What is neither. */
	OTHER,
	/** Meetings, classes and the like: what was done and not what came of it. */
	ACTIVITY;

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.prominence");
	private static final List<String> LINES = List.of(WORDS.getString("lines").split(" "));
	private static final String NO_LINE = WORDS.getString("line.none");
	private static final Pattern HONOURS = Pattern.compile(WORDS.getString("honour"));
	private static final Pattern ACTIVITIES = Pattern.compile(WORDS.getString("activity"));

	/** The most prominent first. */
	public static final Comparator<YearFact> ORDER = Comparator.comparing(Prominence::of);

	/** That of a number. */
	public static Prominence of(YearFact fact) {
		String name = fact.metric().getName();
		if (ACTIVITIES.matcher(name).find()) {
			return ACTIVITY;
		}
		if (isOfBusiness(fact)) {
			return fact.hasChange() ? CHANGE_OF_BUSINESS : BUSINESS;
		}
		return fact.hasChange() ? CHANGE : HONOURS.matcher(name).find() ? HONOUR : OTHER;
	}

	/** Whether it is of a line of business for people and cases. */
	public static boolean isOfBusiness(YearFact fact) {
		return isOfBusiness(fact.metric());
	}

	/** Whether it counts work of such a line. */
	static boolean isOfBusiness(Metric metric) {
		return isOfBusiness(metric.getDomain().getCode());
	}

	/** Whether the line of business, by its code, is one. */
	static boolean isOfBusiness(String line) {
		return LINES.contains(line);
	}

	/** Whether it is of no line of business. */
	static boolean isOfNoLine(Metric metric) {
		return metric.getDomain().getCode().equals(NO_LINE);
	}

	/** Whether it is a state of the area, such as its people or villages, by which the work of an office is measured. */
	static boolean isOfArea(Metric metric) {
		return isOfNoLine(metric) && metric.getAggregation() == Aggregation.LAST && metric.getDirection() == Direction.NEUTRAL;
	}

}
