package fadu.analysis.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fadu.analysis.goal.Goal.Answer;
import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Units;
import fadu.analysis.value.PartsOfWholes;
import fadu.analysis.value.Wholes;
import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;

/**
 * Says how targets stand at a day, from the figures whose periods are over by then.
 *
 * @param at             the day, at its end
 * @param withUnreviewed whether figures that nobody has reviewed count
 */
public record JudgeTargets(LocalDate at, boolean withUnreviewed) {

	/** One of a report before one computed from a register, reviewed ones first, the newest document first. */
	private static final Comparator<Observation> PRINCIPAL = Comparator
			.<Observation>comparingInt(figure -> figure.getStatus() == ReviewStatus.COMPUTED ? 1 : 0)
			.thenComparingInt(figure -> figure.getStatus() == ReviewStatus.READ ? 1 : 0)
			.thenComparing(figure -> Optional.ofNullable(figure.getDocument().getPublished()).orElse(""), Comparator.reverseOrder())
			.thenComparing(figure -> figure.getDocument().getTitle()).thenComparing(Observation::getId);

	/**
	 * How one target stands.
	 *
	 * @param figures any figures; those of its metric and district are looked at
	 */
	public TargetStanding judge(Target target, Collection<Observation> figures) {
		List<Observation> own = figures.stream().filter(figure -> target.metric().getCode().equals(figure.getMetric()))
				.filter(figure -> target.district().equals(Observations.district(figure)))
				.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED && isKnown(figure)).sorted(PRINCIPAL).toList();
		List<Observation> counted = own.stream().filter(figure -> isOfKind(target, figure)).toList();
		List<Observation> whole = counted.stream().filter(JudgeTargets::isWhole).toList();
		List<Observation> usable = whole.stream().filter(figure -> withUnreviewed || figure.getStatus() != ReviewStatus.READ)
				.toList();
		return usable.stream().filter(figure -> isOfTime(target, figure)).findFirst().map(figure -> held(target, figure))
				.or(() -> onTheWay(target, usable)).orElseGet(() -> without(target, usable, whole, counted, own));
	}

	private boolean isKnown(Observation figure) {
		return Days.isOpen(figure.getPeriod()) || !Days.of(figure.getPeriod()).last().isAfter(at);
	}

	private static boolean isOfKind(Target target, Observation figure) {
		return figure.getKind() != FigureKind.TARGET && Units.same(target.metric().getUnit(), figure.getQuantity().unit());
	}

	private static boolean isWhole(Observation figure) {
		return !PartsOfWholes.isPart(figure) && !Wholes.isLimited(figure);
	}

	private static boolean isState(Target target) {
		return target.metric().getAggregation() == Aggregation.LAST;
	}

	/** The same days; of a state the same last day. */
	private static boolean isOfTime(Target target, Observation figure) {
		if (Days.isOpen(figure.getPeriod())) {
			return false;
		}
		Days days = Days.of(figure.getPeriod());
		return isState(target) ? days.last().equals(target.end()) : days.equals(Days.of(target.period()));
	}

	private TargetStanding held(Target target, Observation figure) {
		Interval actual = Interval.of(figure);
		return switch (target.goal().answer(actual)) {
		case REACHED -> new TargetStanding(TargetStatus.MET, StandingReason.GOAL, Optional.of(figure));
		case SHORT ->
			new TargetStanding(at.isBefore(target.deadline()) ? TargetStatus.BEHIND : TargetStatus.MISSED, StandingReason.GOAL,
					Optional.of(figure));
		case OPEN -> open(actual, figure);
		};
	}

	private static TargetStanding open(Interval actual, Observation figure) {
		return new TargetStanding(TargetStatus.CANNOT_TELL, actual.about() ? StandingReason.ABOUT : StandingReason.BOUNDS,
				Optional.of(figure));
	}

	/** A state of a day on the way is held against the straight line from where it started. */
	private Optional<TargetStanding> onTheWay(Target target, List<Observation> usable) {
		if (!isState(target) || at.isAfter(target.deadline())) {
			return Optional.empty();
		}
		LocalDate start = target.base().map(base -> Days.of(base.period()).last())
				.orElse(Days.of(target.period()).first().minusDays(1));
		return usable.stream().filter(figure -> !Days.isOpen(figure.getPeriod()))
				.filter(figure -> last(figure).isAfter(start) && last(figure).isBefore(target.end()))
				.max(Comparator.comparing(JudgeTargets::last).thenComparing(PRINCIPAL.reversed()))
				.map(figure -> onTheWay(target, figure));
	}

	private static TargetStanding onTheWay(Target target, Observation figure) {
		Interval actual = Interval.of(figure);
		if (target.base().isEmpty()) {
			boolean there = target.goal().answer(actual) == Answer.REACHED;
			return new TargetStanding(there ? TargetStatus.ON_TRACK : TargetStatus.CANNOT_TELL,
					there ? StandingReason.GOAL : StandingReason.NO_BASE, Optional.of(figure));
		}
		return switch (target.goal().answer(actual, line(target, last(figure)))) {
		case REACHED -> new TargetStanding(TargetStatus.ON_TRACK, StandingReason.LINE, Optional.of(figure));
		case SHORT -> new TargetStanding(TargetStatus.BEHIND, StandingReason.LINE, Optional.of(figure));
		case OPEN -> open(actual, figure);
		};
	}

	/** Where the straight line from the start to the goal is at a day. */
	private static Interval line(Target target, LocalDate day) {
		Target.Base base = target.base().orElseThrow();
		LocalDate start = Days.of(base.period()).last();
		BigDecimal part = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day))
				.divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, target.end())), MathContext.DECIMAL64);
		Interval gone = Interval.of(target.goal().value()).times(Interval.of(part));
		Interval left = base.value().times(Interval.of(BigDecimal.ONE.subtract(part)));
		return left.plus(gone);
	}

	private TargetStanding without(Target target, List<Observation> usable, List<Observation> whole, List<Observation> counted,
			List<Observation> own) {
		return first(usable, target, TargetStatus.NOT_COMPARABLE, StandingReason.OTHER_PERIOD)
				.or(() -> first(whole, target, TargetStatus.NOT_REVIEWED, StandingReason.NOTHING))
				.or(() -> first(counted, target, TargetStatus.NOT_COMPARABLE, StandingReason.PART))
				.or(() -> first(own, target, TargetStatus.NOT_COMPARABLE, StandingReason.OTHER_KIND))
				.orElseGet(
						() -> new TargetStanding(at.isBefore(target.deadline()) ? TargetStatus.NOT_DUE : TargetStatus.NOT_REPORTED,
								StandingReason.NOTHING, Optional.empty()));
	}

	/** The latest figure that has a day in common with the period. */
	private static Optional<TargetStanding> first(List<Observation> figures, Target target, TargetStatus status,
			StandingReason reason) {
		return figures.stream().filter(figure -> Days.of(figure.getPeriod()).overlap(Days.of(target.period())))
				.max(Comparator.comparing(JudgeTargets::last).thenComparing(PRINCIPAL.reversed()))
				.map(figure -> new TargetStanding(status, reason, Optional.of(figure)));
	}

	private static LocalDate last(Observation figure) {
		Period period = figure.getPeriod();
		return Days.isOpen(period) ? LocalDate.MIN : Days.of(period).last();
	}

}
