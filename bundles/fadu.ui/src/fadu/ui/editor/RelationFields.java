package fadu.ui.editor;

import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.ui.review.RelatedFigures;
import fadu.ui.review.ReviewModel;
import fadu.wording.Wording;
import fadu.workspace.RelationChoice;
import fadu.workspace.UserWording;

/** In which a person says how a figure stands to another: the figures near it are offered, the last line offers all. */
final class RelationFields {

	private static final Wording WORDS = UserWording.get();
	private static final int WIDTH = 200;

	private final RelatedFigures related;
	private final Combo relation;
	private final Combo other;

	RelationFields(Composite row, ReviewModel model, Observation figure) {
		related = new RelatedFigures(model.figures(), figure, model::sentence);
		relation = CorrectionFields.choice(row, Messages.CorrectionDialog_relation,
				Stream.of(RelationType.values()).map(WORDS::display).toList(), figure.getRelation().ordinal());
		relation.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		other = CorrectionFields.choice(row, Messages.CorrectionDialog_other, related.names(related.near()), related.index());
		((GridData) other.getLayoutData()).widthHint = WIDTH;
		int more = related.size() - related.near();
		if (more > 0) {
			other.add(NLS.bind(Messages.CorrectionDialog_more, more));
		}
		other.addListener(SWT.Selection, event -> offerAll());
		relation.addListener(SWT.Selection, event -> enable());
		enable();
	}

	private void offerAll() {
		if (other.getItemCount() == related.near() + 1 && other.getSelectionIndex() == related.near()) {
			other.setItems(related.names(related.size()).toArray(String[]::new));
			other.select(related.index());
		}
	}

	private void enable() {
		other.setEnabled(relation.getSelectionIndex() != RelationType.NONE.ordinal());
	}

	/** How the figure depends on another. */
	RelationChoice choice() {
		RelationType type = RelationType.values()[relation.getSelectionIndex()];
		return type == RelationType.NONE ? RelationChoice.NONE : related.choice(type, other.getSelectionIndex());
	}

}
