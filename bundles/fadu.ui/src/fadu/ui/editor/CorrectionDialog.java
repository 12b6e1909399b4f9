package fadu.ui.editor;

import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import fadu.model.Observation;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.WindowSettings;
import fadu.workspace.Correction;
import fadu.workspace.UserException;

/** Asks for the values of a figure: of one that was read, or of one that was missed. */
final class CorrectionDialog extends FieldsDialog {

	private static final int WIDTH = 520;
	private static final String PLACE = "correction";

	private final ReviewModel model;
	private final Observation figure;
	private final boolean missed;
	private final PeriodChoices periods;
	private CorrectionFields fields;
	private Optional<Correction> correction = Optional.empty();

	private CorrectionDialog(Shell parent, ReviewModel model, Observation figure, boolean missed) {
		super(parent, WIDTH);
		this.model = model;
		this.figure = figure;
		this.missed = missed;
		periods = PeriodChoices.of(model.report().orElseThrow());
	}

	/** Asks for other values of a figure; nothing where the person thinks better of it. */
	static Optional<Correction> ask(Shell parent, ReviewModel model, Observation figure) {
		return new CorrectionDialog(parent, model, figure, false).ask();
	}

	/**
	 * Asks what a figure is that was missed, beginning with what its passage says; nothing where the person thinks better of it.
	 */
	static Optional<Correction> askMissed(Shell parent, ReviewModel model, Observation proposed) {
		return new CorrectionDialog(parent, model, proposed, true).ask();
	}

	private Optional<Correction> ask() {
		return open() == OK ? correction : Optional.empty();
	}

	@Override
	String title() {
		return NLS.bind(missed ? Messages.CorrectionDialog_missedTitle : Messages.CorrectionDialog_title, figure.getText());
	}

	/** Where it was closed last; at first at the lower right of the window, whichever figure is looked at. */
	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(WindowSettings.get(), PLACE);
	}

	@Override
	protected int getDialogBoundsStrategy() {
		return DIALOG_PERSISTLOCATION;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		if (getDialogBoundsSettings().get("DIALOG_X_ORIGIN") != null) {
			return super.getInitialLocation(size);
		}
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + window.width - size.x, window.y + window.height - size.y);
	}

	@Override
	void createFields(Composite grid) {
		Label sentence = line(grid);
		sentence.setText(model.sentence(figure).text().strip().replace("&", "&&"));
		sentence.setForeground(Palette.QUIET);
		fields = new CorrectionFields(grid, model, figure, periods);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID,
				missed ? Messages.CorrectionDialog_add : Messages.CorrectionDialog_correct, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.CorrectionDialog_cancel, false);
		fields.focus();
	}

	@Override
	protected void okPressed() {
		Optional<String> doubt = fields.doubt();
		if (doubt.isPresent()) {
			refuse(doubt.get());
			return;
		}
		try {
			correction = Optional.of(fields.form().of(figure, periods));
			super.okPressed();
		} catch (UserException e) {
			refuse(e.getMessage());
		}
	}

}
