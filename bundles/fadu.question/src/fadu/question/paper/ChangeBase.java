package fadu.question.paper;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.value.Days;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.wording.Wording;
import fadu.workspace.SourceText;
import fadu.workspace.UserWording;

/**
 * With what a report compares a number whose change it states: 同比, 较年初, 比上年末. It is a part of the fact, so that the words are
 * those of the report.
 *
 * @param words those of the report; empty where it has none, nothing where its text is not at hand or is a table
 */
public record ChangeBase(Optional<String> words) {

	/** What the relation of the figures says where no words are known: the same time a year before. */
	static final ChangeBase OF_RELATION = new ChangeBase(Optional.empty());

	private static final ResourceBundle PATTERNS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern BASE = Pattern.compile(PATTERNS.getString("base"));
	private static final Pattern NUMBER = Pattern.compile(PATTERNS.getString("base.number"));
	private static final Pattern ON_YEAR = Pattern.compile(PATTERNS.getString("base.year"));
	private static final Pattern AT_YEAR_END = Pattern.compile(PATTERNS.getString("base.yearend"));
	private static final Pattern CHANGING = Pattern.compile(PATTERNS.getString("base.changing"));
	private static final Pattern BEFORE_NUMBER = Pattern.compile(PATTERNS.getString("base.before"));
	private static final Wording WORDS = UserWording.get();
	private static final int LAST_MONTH = 12;

	/** The base of the change that a sentence states: the last one named before it, or an earlier one of another thing alike. */
	static ChangeBase of(SourceText.Sentence sentence) {
		String before = sentence.text().substring(0, sentence.text().offsetByCodePoints(0, sentence.start()));
		Optional<MatchResult> last = BASE.matcher(before).results().reduce((one, other) -> other);
		if (last.isEmpty()) {
			return CHANGING.matcher(before).find() ? new ChangeBase(Optional.of("")) : OF_RELATION;
		}
		ChangeBase base = new ChangeBase(last.map(MatchResult::group));
		String between = before.substring(last.get().end());
		boolean own = between.chars().noneMatch(Character::isDigit) || NUMBER.matcher(between).matches();
		return own || base.isOnYear() ? base : new ChangeBase(Optional.of(""));
	}

	/** Whether the report does not say with what it compares, as one of a year that means the year before often does. */
	private boolean isUnsaid() {
		return words.filter(String::isEmpty).isPresent();
	}

	private boolean isOnYear() {
		return words.isEmpty() || ON_YEAR.matcher(words.get()).find();
	}

	private boolean isAtYearEnd() {
		return words.filter(said -> AT_YEAR_END.matcher(said).find()).isPresent();
	}

	/**
	 * Whether it is a change on the year before: on the same time of it or, of a state at the end of a year, on that at its end.
	 */
	public boolean isOnYearBefore(Observation base) {
		Period period = base.getPeriod();
		return isUnsaid() || isOnYear()
				|| isAtYearEnd() && !Days.isOpen(period) && Days.of(period).last().getMonthValue() == LAST_MONTH;
	}

	/** A change with what it is on: 较年初增加9人. */
	public String with(String change) {
		return isUnsaid() ? change : NLS.bind(Messages.ChangeBase_change, name(), change);
	}

	/** 较年初, 比上年末: the words behind which the earlier number can stand. */
	Optional<String> beforeNumber() {
		return WORDS.english() ? Optional.empty() : words.filter(said -> BEFORE_NUMBER.matcher(said).find());
	}

	private String name() {
		if (WORDS.english() || words.isEmpty()) {
			return isOnYear()
					? Messages.ChangeBase_year
					: isAtYearEnd() ? Messages.ChangeBase_yearEnd : NLS.bind(Messages.ChangeBase_other, words.get());
		}
		return words.get();
	}

}
