package fadu.analysis.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Observations;
import fadu.model.Observation;

/**
 * What a rule found.
 *
 * @param check       the rule
 * @param severity    how grave
 * @param message     what it says
 * @param explanation how it was computed, what may be the cause, what to do
 * @param figures     the figures concerned, the one that is in question first; the same rule on the same figures is the
 *                        same finding
 * @param fix         what would set it right, where that can be said
 */
public record Finding(Check check, Severity severity, Assertion message, List<Assertion> explanation, List<Observation> figures,
		Optional<Fix> fix) {

	public Finding {
		explanation = List.copyOf(explanation);
		figures = List.copyOf(figures);
	}

	/** A finding without a fix. */
	public static Finding of(Check check, Severity severity, Assertion message, List<Observation> figures,
			Assertion... explanation) {
		return new Finding(check, severity, message, List.of(explanation), figures, Optional.empty());
	}

	/** The same with a fix. */
	Finding with(Fix proposed) {
		return new Finding(check, severity, message, explanation, figures, Optional.of(proposed));
	}

	/** The same with one sentence more. */
	Finding saying(Assertion more) {
		return new Finding(check, severity, message, Stream.concat(explanation.stream(), Stream.of(more)).toList(), figures, fix);
	}

	/** The same, less or more grave. */
	Finding as(Severity other) {
		return new Finding(check, other, message, explanation, figures, fix);
	}

	/** The codes of the districts whose figures are concerned, that of the figure in question first. */
	public List<String> districts() {
		return figures.stream().map(Observations::district).distinct().toList();
	}

	/** Whether its numbers cannot all be right, or a total is not what its parts add up to. */
	public boolean isContradiction() {
		return severity == Severity.ERROR || severity == Severity.WARNING && check instanceof SumOfParts;
	}

	/** Whether it is a back-check that came out right. */
	public boolean isPassed() {
		return severity == Severity.PASSED;
	}

}
