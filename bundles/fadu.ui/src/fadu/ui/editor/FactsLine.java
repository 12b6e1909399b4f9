package fadu.ui.editor;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.model.Observation;
import fadu.ui.review.FigureWords;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** Between the text and the figures: what there is to know of the figure looked at, and the words that figures must hold. */
final class FactsLine {

	private static final int FIND_WIDTH = 210;

	private final ReviewModel model;
	private final Label facts;
	private final Text find;

	FactsLine(Composite parent, ReviewModel model) {
		this.model = model;
		Composite line = new Composite(parent, SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		line.setLayout(layout);
		facts = new Label(line, SWT.NONE);
		facts.setForeground(Palette.QUIET);
		facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		find = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.FactsLine_find);
		Names.name(find, Messages.FactsLine_find);
		GridData width = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		width.widthHint = FIND_WIDTH;
		find.setLayoutData(width);
		find.addListener(SWT.Modify, event -> {
			if (!find.getText().strip().equalsIgnoreCase(model.words())) {
				model.find(find.getText());
			}
		});
	}

	/** Joins the field to the figures. */
	void findIn(Control figures) {
		FieldOfList.join(find, figures);
	}

	/** Says what there is to know of the figure looked at. */
	void show() {
		boolean nothing = !model.words().isEmpty() && model.shown().isEmpty();
		facts.setForeground(nothing ? Palette.AMBER : Palette.QUIET);
		if (nothing) {
			facts.setText(NLS.bind(Messages.FactsLine_notFound, find.getText().strip()).replace("&", "&&"));
			return;
		}
		facts.setText(model.current().map(figure -> facts(figure, Optional.empty())).orElseGet(this::none));
		model.current().filter(figure -> figure.getReviewedBy() != null)
				.ifPresent(figure -> model.decisions().asRead(figure, read -> {
					if (!facts.isDisposed() && model.current().filter(figure::equals).isPresent()) {
						facts.setText(facts(figure, read));
					}
				}));
	}

	/** Empties the field where the words no longer count. */
	void showWords() {
		if (model.words().isEmpty() && !find.getText().isBlank()) {
			find.setText("");
		}
	}

	private String facts(Observation figure, Optional<Observation> read) {
		return NLS.bind(Messages.FactsLine_facts, FigureWords.facts(figure, model.workspace()), FigureWords.review(figure, read))
				.replace("&", "&&");
	}

	private String none() {
		return model.failure().orElse(!model.isOpened()
				? Messages.FactsLine_opening
				: model.report().isPresent() ? Messages.FactsLine_none : Messages.FactsLine_absent);
	}

}
