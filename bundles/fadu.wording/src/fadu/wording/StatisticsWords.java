package fadu.wording;

import java.util.List;
import java.util.stream.Collectors;

import fadu.analysis.compare.Reason;
import fadu.analysis.statistics.Absence;
import fadu.analysis.statistics.Outlying;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;

/** Words for what figures say together: why a district is left out, how a number stands to that of a year before. */
public final class StatisticsWords {

	private static final String PER_CENT = "%";

	private final Texts texts;
	private final Wording say;

	/** The words in the language of a wording. */
	public StatisticsWords(Wording say) {
		this.say = say;
		texts = new Texts("statistics", say.english());
	}

	/** Why a district is not among the numbers that were computed with. */
	public String absence(Absence absence) {
		return switch (absence) {
		case Absence.NoFigure(var district, var kind) -> say.display(kind);
		case Absence.NoNumber(var district, var derivation) -> joined(say.notes(derivation));
		case Absence.NotAlike(var district, var other, var reasons) -> texts.text("NotAlike", say.name(other), reasons(reasons));
		};
	}

	/** How a number stands to that of a year before: +3.2%, or why there is no change to tell. */
	public String change(YearChange change) {
		String key = "YearChange." + change.getClass().getSimpleName();
		return switch (change) {
		case YearChange.Grown grown -> growth(grown);
		case YearChange.First first -> texts.text(key);
		case YearChange.Gap(var latest) -> texts.text(key, say.display(latest));
		case YearChange.Forbidden(var before, var reasons) -> texts.text(key, say.display(before.period()), reasons(reasons));
		case YearChange.FromNought(var before) -> texts.text(key, say.display(before.period()));
		case YearChange.Unbounded(var before) -> texts.text(key, say.display(before));
		};
	}

	private String growth(YearChange.Grown grown) {
		Interval growth = grown.growth();
		String unit = !grown.difference()
				? PER_CENT
				: grown.before().unit().equals(PER_CENT) ? texts.text("points") : grown.before().unit();
		String sign = growth.isPoint() && growth.nominal().signum() > 0 && !growth.about() ? "+" : "";
		return sign + say.display(growth, unit);
	}

	/** Whether a number lies far from the others, in a word or two; empty where it does not. */
	public String outlying(Outlying outlying) {
		return outlying == Outlying.NO ? "" : texts.text("Outlying." + outlying.name());
	}

	/** Reasons of verdicts, one sentence after the other. */
	public String reasons(List<Reason> reasons) {
		return joined(reasons.stream().map(say::text).toList());
	}

	private String joined(List<String> sentences) {
		return sentences.stream().collect(Collectors.joining(say.english() ? " " : ""));
	}

}
