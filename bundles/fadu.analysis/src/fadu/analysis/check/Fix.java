package fadu.analysis.check;

import fadu.model.Observation;
import fadu.model.RelationType;

/**
 * A change of one figure that would settle a finding. Nothing is changed until a person applies it; the change can be
 * taken back.
 */
public sealed interface Fix {

	/** The figure to be changed. */
	Observation figure();

	/**
	 * A remark, so that nobody takes the figure for more than it is.
	 *
	 * @param figure the figure
	 * @param note   what the remark says
	 */
	record Remark(Observation figure, Assertion note) implements Fix {
	}

	/**
	 * A relation to another figure of the same document.
	 *
	 * @param figure   the figure
	 * @param relation how it depends on the other
	 * @param to       the other
	 */
	record Relate(Observation figure, RelationType relation, Observation to) implements Fix {
	}

}
