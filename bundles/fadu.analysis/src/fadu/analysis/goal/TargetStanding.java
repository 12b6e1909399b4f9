package fadu.analysis.goal;

import java.util.Optional;

import fadu.model.Observation;

/**
 * How a target stands at a day.
 *
 * @param status what holds
 * @param reason why
 * @param actual the figure that it was judged by, or that cannot be set against it
 */
public record TargetStanding(TargetStatus status, StandingReason reason, Optional<Observation> actual) {
}
