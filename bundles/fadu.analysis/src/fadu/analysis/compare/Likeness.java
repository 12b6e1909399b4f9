package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;

import fadu.analysis.check.Finding;
import fadu.analysis.derive.Caveat;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Days;
import fadu.analysis.value.MonthSpan;
import fadu.analysis.value.Stated;
import fadu.model.FigureKind;
import fadu.model.Level;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;

/**
 * All that the verdict on a number rests on, but for its metric. A new rule of {@link Judge} that looks at something else must have
 * it here.
 *
 * @param area     the code of an area that contains another of its row or lies in one; nothing for others
 * @param level    the administrative level of the area, where the area is known
 * @param unit     the unit
 * @param rank     whether it is a place in a league
 * @param target   whether it is a plan
 * @param period   the period that stands for it
 * @param reported the period of its document, which a figure that was counted up to now takes its end from
 * @param months   the months that it covers, where that is known
 * @param scope    what it is limited to
 * @param part     whether it is part of a total
 * @param exact    whether it is without bound
 * @param register whether a figure behind it was computed from a register
 * @param reviewed whether a person has reviewed all figures behind it
 * @param caveats  what has to be said of the terms of a computed number
 * @param stated   what its clause says of the honours that it counts
 * @param doubt    the contradiction that it is in
 */
record Likeness(Optional<String> area, Optional<Level> level, String unit, boolean rank, boolean target, Optional<Period> period,
		Optional<Period> reported, Optional<MonthSpan> months, Optional<String> scope, boolean part, boolean exact,
		boolean register,
		boolean reviewed,
		List<Caveat> caveats, Optional<Stated> stated, Optional<Finding> doubt) {

	static Likeness of(Value value, Optional<Level> level, boolean related, FigureChoices choices) {
		Optional<Observation> first = value.figures().stream().findFirst();
		return new Likeness(related ? Optional.of(value.district()) : Optional.empty(), level, value.unit(),
				is(value, FigureKind.RANK), is(value, FigureKind.TARGET), first.map(Observation::getPeriod),
				first.filter(figure -> Days.isOpen(figure.getPeriod())).map(figure -> figure.getDocument().getPeriod()),
				first.flatMap(MonthSpan::of),
				value.scope(), value.part(), value.exact(), Observations.ofRegister(value.figures()),
				value.figures().stream().noneMatch(figure -> figure.getStatus() == ReviewStatus.READ),
				value instanceof Value.Computed computed ? computed.derived().caveats() : List.of(), choices.stated(value),
				choices.doubt(value));
	}

	private static boolean is(Value value, FigureKind kind) {
		return value instanceof Value.Reported reported && reported.observation().getKind() == kind;
	}

}
