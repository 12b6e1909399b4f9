package fadu.wording;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fadu.analysis.check.Assertion;
import fadu.analysis.check.Check;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Fix;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Chosen;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.derive.Obstacle;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.Theme;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/**
 * Puts words to results in one language. Has no state but its texts: may be used by many threads, and several languages side by
 * side. No number is rounded but one that was computed.
 */
public final class Wording {

	private static final Wording CHINESE = new Wording(Locale.SIMPLIFIED_CHINESE);
	private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

	private final Locale locale;
	private final Texts figures;
	private final NumberWords numbers;
	private final PeriodWords periods;
	private final ReasonWords reasons;
	private final FindingWords findings;

	private Wording(Locale locale) {
		this.locale = locale;
		figures = new Texts("figures", english());
		numbers = new NumberWords(figures, english());
		periods = new PeriodWords(figures, english());
		reasons = new ReasonWords(new Texts("reasons", english()), this);
		findings = new FindingWords(new Texts("findings", english()), this);
	}

	/** The wording for a locale: English for any English one, Chinese otherwise. */
	public static Wording of(Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
	}

	/** The language that is spoken. */
	public Locale locale() {
		return locale;
	}

	/** Whether English is spoken. */
	public boolean english() {
		return locale.equals(Locale.ENGLISH);
	}

	/** Chooses between two wordings of one thing; the other one where there is none in the language. Empty where there is none. */
	public String choose(String chinese, String english) {
		String wanted = english() ? english : chinese;
		String other = english() ? chinese : english;
		return wanted != null && !wanted.isBlank() ? wanted : other == null ? "" : other;
	}

	/** The name of a metric. */
	public String name(Metric metric) {
		return choose(metric.getName(), metric.getNameEn());
	}

	/** The name of a district. */
	public String name(District district) {
		return choose(district.getName(), district.getNameEn());
	}

	/** The name of a line of business. */
	public String name(Domain domain) {
		return choose(domain.getName(), domain.getNameEn());
	}

	/** The name of a theme. */
	public String name(Theme theme) {
		return choose(theme.getName(), theme.getNameEn());
	}

	/** The name of a programme. */
	public String name(Programme programme) {
		return choose(programme.getName(), programme.getNameEn());
	}

	/** What the residents of a district are called, where they are a variable or a base. */
	public String population() {
		return figures.text("population");
	}

	/** The name of a rule of the checks. */
	public String name(Check check) {
		return findings.check(check);
	}

	/** What the catalogue warns of where the metric is used; empty where it does not. */
	public String caveat(Metric metric) {
		return choose(metric.getCaveat(), metric.getCaveatEn());
	}

	/** What the catalogue warns of where the metrics of the theme are set side by side; empty where it does not. */
	public String caveat(Theme theme) {
		return choose(theme.getCaveat(), theme.getCaveatEn());
	}

	/** The quantity with its bound and unit: {@code >400万元}, {@code 749件}, {@code ≈+10个百分点}. */
	public String display(Quantity quantity) {
		return numbers.quantity(quantity);
	}

	/** The number alone, in thousands or, for money in Chinese, in 万 and 亿. */
	public String number(BigDecimal value, String unit) {
		return numbers.number(value, unit);
	}

	/** The unit of an axis on which numbers of a metric stand. */
	public AxisUnit axis(Metric metric, List<Value> values) {
		return numbers.axis(metric.getUnit(), values.stream().map(value -> value.interval().nominal()).toList());
	}

	/** A unit or measure word: 件, cases; 元/件, yuan/case. */
	public String unit(String unit) {
		return numbers.unit(unit);
	}

	/** The interval in the unit, rounded so that what is printed stays true. */
	public String display(Interval interval, String unit) {
		return numbers.interval(interval, unit);
	}

	/** A computed number in the unit of its metric. */
	public String display(Derivation.Derived derived) {
		return numbers.interval(derived.value(), derived.metric().getUnit());
	}

	/** A number that may be set beside another, with its bound and unit. */
	public String display(Value value) {
		return switch (value) {
		case Value.Reported(var observation) -> display(observation.getQuantity());
		case Value.Computed(var derived) -> display(derived);
		};
	}

	/** The period in words: 2023年上半年, 截至2020年7月31日. */
	public String display(Period period) {
		return periods.period(period);
	}

	/** Several periods in words. */
	public String periods(Collection<Period> several) {
		return periods.periods(several);
	}

	/** What a number is limited to, in the words of its report; the whole where it says nothing. */
	public String scope(Optional<String> scope) {
		return reasons.scope(scope);
	}

	/** What a cell says: its number with bound and unit, or in two or three words why there is none. */
	public String display(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> display(reported.principal().getQuantity());
		case Cell.Computed computed -> display(computed.principal());
		case Cell.Empty empty -> display(empty.kind());
		case Cell.NotComputable none -> figures.text("cell.notComputable");
		};
	}

	/** That a number does not speak of the whole district, in a few words; nothing where it does. */
	public Optional<String> limits(Value value) {
		return reasons.limits(value);
	}

	/** That the numbers of a cell contradict each other, which one it is judged on and why; nothing where they do not. */
	public Optional<String> disputed(Cell.Reported cell) {
		return new DisputeWords(figures, this).of(cell);
	}

	/** Whether a person has looked at a figure, and what came of it: one set of words for the window, commands and reports. */
	public String display(ReviewStatus status) {
		return figures.text("ReviewStatus." + status.name());
	}

	/** How a figure depends on another one, in a word or two. */
	public String display(RelationType relation) {
		return figures.text("RelationType." + relation.name());
	}

	/** Why a number of a text is no figure, by the key that the reader gives. */
	public String unused(String reason) {
		String known = figures.textOr("Unused." + reason, "");
		return known.isEmpty() ? figures.text("Unused.other", reason) : known;
	}

	/** Why one of several figures stands for a cell. */
	public String display(Chosen.Because because) {
		return figures.text("Because." + because.name());
	}

	/** In which period the districts of a row are compared, and how that was found, in a sentence; nothing for a district alone. */
	public Optional<String> display(RowPeriod row) {
		return period("RowPeriod.", row);
	}

	/** The same in a few words, for a line under the metric. */
	public Optional<String> brief(RowPeriod row) {
		return period("RowPeriod.brief.", row);
	}

	private Optional<String> period(String key, RowPeriod row) {
		return Optional.of(row.choice()).filter(choice -> choice != RowPeriod.PeriodChoice.ALONE).map(choice -> figures
				.text(key + choice.name(), row.period().map(this::display).orElse(""), row.sharing(), row.reporting()));
	}

	/** Why a row was not divided, in a sentence. */
	public String display(Normalisation.Refusal refusal) {
		return figures.text("Refusal." + refusal.name());
	}

	/** Why a cell is empty, in two or three words. */
	public String display(EmptyCell kind) {
		return figures.text("EmptyCell." + kind.name());
	}

	/** The kind of a figure in one word. */
	public String display(FigureKind kind) {
		return figures.text("FigureKind." + kind.name());
	}

	/** The verdict in two or three words. */
	public String display(Comparability comparability) {
		return figures.text("Comparability." + comparability.name());
	}

	/** A reason of a verdict, in sentences. */
	public String text(Reason reason) {
		return reasons.cause(reason.cause());
	}

	/** What to know before using a computed number, in sentences. */
	public String text(Caveat caveat) {
		return reasons.caveat(caveat);
	}

	/** Why there is no number, in sentences. */
	public String text(Obstacle obstacle) {
		return reasons.obstacle(obstacle);
	}

	/** What is to be said of a computed metric: its caveats, or why there is no number. */
	public List<String> notes(Derivation derivation) {
		return switch (derivation) {
		case Derivation.Derived derived -> derived.caveats().stream().map(this::text).toList();
		case Derivation.NotComputable none -> none.reasons().stream().map(this::text).toList();
		};
	}

	/** One thing that a finding says, in a sentence. */
	public String text(Assertion assertion) {
		return findings.assertion(assertion);
	}

	/** What a fix would do. */
	public String text(Fix fix) {
		return findings.fix(fix);
	}

	/** What a finding says, in one sentence. */
	public String message(Finding finding) {
		return findings.assertion(finding.message());
	}

	/** How a finding was computed, what may be the cause, what to do; each one sentence. */
	public List<String> explanation(Finding finding) {
		return finding.explanation().stream().map(this::text).toList();
	}

}
