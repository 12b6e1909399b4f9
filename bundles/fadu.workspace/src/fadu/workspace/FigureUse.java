package fadu.workspace;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.derive.Derivation;
import fadu.model.CompositeIndex;
import fadu.model.Observation;
import fadu.model.Scorecard;

/** A place that uses a figure. */
public sealed interface FigureUse {

	/**
	 * A number that is computed from it, by a formula of the catalogue or of a person.
	 *
	 * @param number with its inputs
	 */
	record Computed(Derivation.Derived number) implements FigureUse {
	}

	/**
	 * A comparison that was kept, which shows it, a number computed from it, or divides by it.
	 *
	 * @param comparison the comparison
	 */
	record Compared(SavedComparison comparison) implements FigureUse {
	}

	/**
	 * Something that the checks found about it and perhaps others.
	 *
	 * @param finding with what people decided on it
	 */
	record Checked(CheckedFinding finding) implements FigureUse {
	}

	/**
	 * An index that has its metric, or one computed from it, among its indicators.
	 *
	 * @param index     the index
	 * @param indicator code of the metric of the indicator
	 */
	record Ranked(CompositeIndex index, String indicator) implements FigureUse {
	}

	/**
	 * A scorecard that looks at its metric, or at one computed from it.
	 *
	 * @param scorecard the scorecard
	 */
	record Scored(Scorecard scorecard) implements FigureUse {
	}

	/**
	 * Another figure of the same report that is said to be part of it, its share, its growth.
	 *
	 * @param figure the other
	 */
	record Related(Observation figure) implements FigureUse {
	}

}
