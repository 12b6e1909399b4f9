package fadu.analysis.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.value.Days;
import fadu.model.Aggregation;

/** Lets a target that is not due stand as the latest of its milestones: targets of the same series that are over. */
public final class Milestones {

	private Milestones() {
	}

	/**
	 * How the target stands among those of its series.
	 *
	 * @param alone  how it stands by itself
	 * @param series the targets of the same series, it among them, with how they stand by themselves
	 * @param at     the day
	 */
	public static TargetStanding of(Target target, TargetStanding alone, Map<Target, TargetStanding> series, LocalDate at) {
		boolean undecided = alone.status() == TargetStatus.NOT_DUE || alone.status() == TargetStatus.NOT_COMPARABLE;
		if (!undecided || !at.isBefore(target.deadline())) {
			return alone;
		}
		Optional<Map.Entry<Target, TargetStanding>> latest = series.entrySet().stream()
				.filter(other -> leads(other.getKey(), target))
				.filter(other -> !at.isBefore(other.getKey().end())).max(Comparator.comparing(other -> other.getKey().end()));
		return latest.flatMap(other -> as(other.getValue())).orElse(alone);
	}

	/** What is to be reached within the period leads to the target; of a state, whatever is to be reached before. */
	private static boolean leads(Target other, Target target) {
		boolean state = target.metric().getAggregation() == Aggregation.LAST;
		return other.metric().getCode().equals(target.metric().getCode()) && other.district().equals(target.district())
				&& other.end().isBefore(target.end()) && (state || Days.of(target.period()).contain(Days.of(other.period())));
	}

	private static Optional<TargetStanding> as(TargetStanding milestone) {
		return switch (milestone.status()) {
		case MET -> Optional.of(new TargetStanding(TargetStatus.ON_TRACK, StandingReason.MILESTONE, milestone.actual()));
		case MISSED, BEHIND -> Optional.of(new TargetStanding(TargetStatus.BEHIND, StandingReason.MILESTONE, milestone.actual()));
		default -> Optional.empty();
		};
	}

}
