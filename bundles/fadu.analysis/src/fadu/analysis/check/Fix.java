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

	/** What would be done, in the user's language. */
	String description();

	/**
	 * A remark, so that nobody takes the figure for more than it is.
	 *
	 * @param figure the figure
	 * @param note   the words of the remark
	 */
	record Remark(Observation figure, String note) implements Fix {
		@Override
		public String description() {
			return Wording.bind(Messages.Fix_remark, figure.getText(), note);
		}
	}

	/**
	 * A relation to another figure of the same document.
	 *
	 * @param figure   the figure
	 * @param relation how it depends on the other
	 * @param to       the other
	 */
	record Relate(Observation figure, RelationType relation, Observation to) implements Fix {
		@Override
		public String description() {
			return Wording.bind(relation == RelationType.YOY_CHANGE ? Messages.Fix_change : Messages.Fix_share, figure.getText(),
					to.getText());
		}
	}

}
