package fadu.question.named;

import java.util.Optional;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.question.Directory;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How a figure depends on another of its document, in words. */
public final class Relation {

	private static final Wording WORDS = UserWording.get();

	private Relation() {
	}

	/** Part of, share of or change of what; nothing where it stands alone. */
	static String of(Observation figure, Directory directory) {
		String words = switch (figure.getRelation()) {
		case NONE -> null;
		case PART_OF -> Messages.Relation_partOf;
		case OF_WHICH -> Messages.Relation_ofWhich;
		case SHARE_OF -> Messages.Relation_shareOf;
		case YOY_CHANGE -> Messages.Relation_change;
		};
		return words == null
				? null
				: Messages.bind(words, base(figure).map(base -> name(base, directory)).orElse(Messages.Relation_unknown));
	}

	/** The figure that a relation points to. */
	public static Optional<Observation> base(Observation figure) {
		return figure.getRelation() == RelationType.NONE
				? Optional.empty()
				: figure.getDocument().getObservations().stream()
						.filter(other -> other.getId().equals(figure.getRelatedTo())).findFirst();
	}

	private static String name(Observation base, Directory directory) {
		return (directory.name(base) + ' ' + WORDS.display(base.getQuantity())).strip();
	}

}
