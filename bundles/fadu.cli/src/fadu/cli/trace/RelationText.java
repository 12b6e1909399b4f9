package fadu.cli.trace;

import org.eclipse.osgi.util.NLS;

import fadu.reading.Relation;

/** How one figure depends on another, in the user's language. */
final class RelationText {

	private RelationText() {
	}

	static String of(Relation relation) {
		if (relation.baseYear().isPresent()) {
			return NLS.bind(Messages.RelationText_change_since, Integer.toString(relation.baseYear().getAsInt()));
		}
		return switch (relation.type()) {
		case NONE -> "";
		case PART_OF -> Messages.RelationText_part;
		case SHARE_OF -> Messages.RelationText_share;
		case YOY_CHANGE -> Messages.RelationText_change;
		case OF_WHICH -> Messages.RelationText_of_which;
		};
	}

}
