package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;

import fadu.analysis.check.Finding;
import fadu.analysis.derive.Caveat;
import fadu.analysis.value.MonthSpan;
import fadu.analysis.value.Stated;
import fadu.model.District;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.SeriesBreak;
import fadu.model.Theme;
import fadu.model.value.Period;

/** What a reason states, and of what. Two equal causes say the same. */
public sealed interface Cause {

	/** The fact of the model that it rests on. */
	ReasonKind kind();

	/** Whether it tells of no difference between the two numbers, only of what nobody has looked at or of how something is said. */
	default boolean isRemark() {
		return false;
	}

	/** The first area contains the second. */
	record Containment(District outer, District inner) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.CONTAINMENT;
		}
	}

	/** The areas are of different level. */
	record LevelsDiffer(District one, District other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.LEVEL;
		}
	}

	/** Of these areas nobody knows the level. */
	record LevelUnknown(List<District> districts) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.LEVEL_UNKNOWN;
		}
	}

	/** The first area bears a name that the other bears too, and nothing tells which place it is. */
	record PlaceUndecided(District undecided, District other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.PLACE_UNDECIDED;
		}
	}

	/** The units are different. */
	record UnitsDiffer(String one, String other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.UNIT;
		}
	}

	/** The units are different measure words of things, which reports use one for the other. */
	record MeasureWordsDiffer(String one, String other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.UNIT;
		}

		@Override
		public boolean isRemark() {
			return true;
		}
	}

	/** The units are different, and a person said that the figure counts in that of its metric all the same. */
	record UnitAccepted(String one, String other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.UNIT;
		}

		@Override
		public boolean isRemark() {
			return true;
		}
	}

	/** Places in different leagues. */
	record LeaguesDiffer() implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.KIND;
		}
	}

	/** A plan and a result. */
	record PlanAndResult() implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.KIND;
		}
	}

	/** A document has several numbers under one name, and which of them the other is to be held against is not told. */
	record SeveralNumbers(Period period) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.KIND;
		}
	}

	/** Numbers far apart of which no report tells whether they stand at a day or came in the time. */
	record StateOrFlow(Period one, Period other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.KIND;
		}
	}

	/** The document of at least one of the two does not tell its year. */
	record YearNotTold(Period one, Period other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.PERIOD_YEAR;
		}
	}

	/** A flow, a state, and what has been counted since a start. */
	record PeriodKindsDiffer(Period one, Period other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.PERIOD_KIND;
		}
	}

	/** Flows over times of different length. */
	record LengthsDiffer(Period one, Period other, MonthSpan months, MonthSpan otherMonths) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.PERIOD_LENGTH;
		}
	}

	/** Rates or states of times of different length, which the length only blurs. */
	record RateLengthsDiffer(Period one, Period other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.PERIOD_LENGTH;
		}
	}

	/**
	 * Different times.
	 *
	 * @param kind  how they differ: by the year, the time of the year, or the day of a state
	 * @param one   the one
	 * @param other the other
	 */
	record PeriodsDiffer(ReasonKind kind, Period one, Period other) implements Cause {
	}

	/** From a day on, something else is counted. */
	record SeriesBreaks(SeriesBreak change) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.SERIES_BREAK;
		}
	}

	/** A document leaves open to which day its figures run. */
	record CutOffOpen(MonthSpan months, MonthSpan otherMonths) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.CUT_OFF;
		}
	}

	/** Periods whose start or end is not stated. */
	record StartOrEndOpen(Period one, Period other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.CUT_OFF;
		}
	}

	/**
	 * Definitions that agree in idea or theme only.
	 *
	 * @param grade how far they agree
	 * @param left  the metric of the one figure
	 * @param right the metric of the other
	 * @param theme what sets two metrics side by side
	 */
	record DefinitionsDiffer(Grade grade, Metric left, Metric right, Optional<Theme> theme) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.GRADE;
		}
	}

	/** The definitions have not been held against each other. */
	record DefinitionsUnknown() implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.GRADE;
		}

		@Override
		public boolean isRemark() {
			return true;
		}
	}

	/** Limits as the reports state them; nothing for the whole. */
	record ScopesDiffer(Optional<String> one, Optional<String> other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.SCOPE;
		}
	}

	/** The clauses say of other levels of the honours that they count, or of new ones against all. */
	record StatedDiffer(Stated one, Stated other) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.STATED;
		}
	}

	/** At least one of the two numbers is, by its report, part of a total of its own metric. */
	record PartOfTotal() implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.SCOPE;
		}
	}

	/**
	 * At least one of the two numbers is bounded or about right only.
	 *
	 * @param ordered whether it is certain all the same which of them is the larger
	 */
	record Bounded(Value one, Value other, boolean ordered) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.BOUND;
		}
	}

	/** What has to be said of the terms of a computed number. */
	record OfTerms(District district, Caveat caveat) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.TERMS;
		}

		/** By how many people a number is divided is to be known; where they are of another year, it may turn an order. */
		@Override
		public boolean isRemark() {
			return caveat instanceof Caveat.Base base && base.counted().isEmpty();
		}
	}

	/** One number was computed from the rows of a register, the other is as a report states it. */
	record RegisterAgainstReport() implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.ORIGIN;
		}
	}

	/** One of the numbers is in a contradiction of the report of this district, which nobody has dismissed. */
	record Contradicted(Optional<District> district, Finding finding) implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.CONTRADICTION;
		}
	}

	/** At least one figure has not been reviewed. */
	record Unreviewed() implements Cause {
		@Override
		public ReasonKind kind() {
			return ReasonKind.UNREVIEWED;
		}

		@Override
		public boolean isRemark() {
			return true;
		}
	}

}
