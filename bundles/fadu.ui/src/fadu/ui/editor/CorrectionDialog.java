package fadu.ui.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.ui.review.CorrectionForm;
import fadu.ui.review.FigureWords;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.workspace.Correction;
import fadu.workspace.UserException;

/** Asks for other values of a figure, beside its place in the text. */
final class CorrectionDialog extends Dialog {

	private static final int WIDTH = 520;

	private final ReviewModel model;
	private final Observation figure;
	private final Optional<Rectangle> place;
	private final PeriodChoices periods;
	private Text value;
	private Text unit;
	private Combo bound;
	private Combo period;
	private MetricPicker metric;
	private Text scope;
	private Text note;
	private Label fault;
	private Optional<Correction> correction = Optional.empty();

	private CorrectionDialog(Shell parent, ReviewModel model, Observation figure, Optional<Rectangle> place) {
		super(parent);
		this.model = model;
		this.figure = figure;
		this.place = place;
		periods = PeriodChoices.of(model.report().orElseThrow());
	}

	/**
	 * Asks; nothing where the person thinks better of it.
	 *
	 * @param place of the figure on the screen
	 */
	static Optional<Correction> ask(Shell parent, ReviewModel model, Observation figure, Optional<Rectangle> place) {
		CorrectionDialog dialog = new CorrectionDialog(parent, model, figure, place);
		return dialog.open() == OK ? dialog.correction : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.CorrectionDialog_title, figure.getText()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** Below the figure, or above it where there is no room; the platform keeps it on the screen. */
	@Override
	protected Point getInitialLocation(Point size) {
		if (place.isEmpty()) {
			return super.getInitialLocation(size);
		}
		Rectangle at = place.get();
		Rectangle screen = getShell().getMonitor().getClientArea();
		int below = at.y + at.height + 4;
		boolean room = below + size.y <= screen.y + screen.height;
		int beside = at.x + at.width + 24;
		return room
				? new Point(at.x, below)
				: new Point(beside + size.x <= screen.x + screen.width ? beside : Math.max(screen.x, at.x - size.x - 24),
						Math.max(screen.y, screen.y + screen.height - size.y));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		fields.setLayout(new GridLayout(2, false));
		Label sentence = new Label(fields, SWT.WRAP);
		sentence.setText(model.sentence(figure).text().strip().replace("&", "&&"));
		sentence.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = WIDTH;
		sentence.setLayoutData(wide);
		createQuantity(fields);
		label(fields, Messages.CorrectionDialog_period);
		period = new Combo(fields, SWT.DROP_DOWN);
		period.setItems(periods.names().toArray(String[]::new));
		period.setText(periods.name(figure.getPeriod()));
		grow(period, Messages.CorrectionDialog_period);
		label(fields, Messages.CorrectionDialog_metric).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		metric = new MetricPicker(fields, model, figure);
		scope = text(fields, Messages.CorrectionDialog_scope, figure.getScope());
		scope.setMessage(Messages.CorrectionDialog_scopeHint);
		note = text(fields, Messages.CorrectionDialog_note, figure.getNote());
		fault = new Label(fields, SWT.WRAP);
		fault.setForeground(Palette.RED);
		GridData line = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		line.widthHint = WIDTH;
		fault.setLayoutData(line);
		applyDialogFont(area);
		return area;
	}

	private void createQuantity(Composite fields) {
		label(fields, Messages.CorrectionDialog_value);
		Composite row = new Composite(fields, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		bound = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		bound.setItems(Stream.of(Bound.values()).map(FigureWords::bound).toArray(String[]::new));
		bound.select(figure.getQuantity().bound().ordinal());
		Names.name(bound, Messages.CorrectionDialog_bound);
		value = new Text(row, SWT.BORDER | SWT.RIGHT);
		value.setText(figure.getQuantity().value().toPlainString());
		grow(value, Messages.CorrectionDialog_value);
		label(row, Messages.CorrectionDialog_unit);
		unit = new Text(row, SWT.BORDER);
		unit.setText(figure.getQuantity().unit());
		grow(unit, Messages.CorrectionDialog_unit);
		value.selectAll();
		value.setFocus();
	}

	private static Text text(Composite parent, String name, String content) {
		label(parent, name);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(Objects.requireNonNullElse(content, ""));
		grow(text, name);
		return text;
	}

	private static void grow(Control control, String name) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Names.name(control, name.replace("&", ""));
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.CorrectionDialog_correct, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.CorrectionDialog_cancel, false);
		value.setFocus();
	}

	@Override
	protected void okPressed() {
		Optional<String> doubt = metric.doubt();
		if (doubt.isPresent()) {
			refuse(doubt.get());
			return;
		}
		try {
			correction = Optional.of(new CorrectionForm(value.getText(), unit.getText(), Bound.values()[bound.getSelectionIndex()],
					period.getText(), metric.choice(), scope.getText(), note.getText()).of(figure, periods));
			super.okPressed();
		} catch (UserException e) {
			refuse(e.getMessage());
		}
	}

	private void refuse(String line) {
		fault.setText(line.replace("&", "&&"));
		getShell().pack();
	}

}
