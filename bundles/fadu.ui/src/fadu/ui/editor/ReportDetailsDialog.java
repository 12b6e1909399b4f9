package fadu.ui.editor;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import fadu.model.Level;
import fadu.ui.comparison.CellWords;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.workspace.ReportDetails;
import fadu.workspace.UserException;

/** Asks what is known of a report itself: its district and time, up to which day it counts, and whether text is missing. */
final class ReportDetailsDialog extends FieldsDialog {

	private static final int WIDTH = 420;
	private static final int MOST_MONTHS = 12;

	private final ReviewModel model;
	private final ReportDetails before;
	private final PeriodChoices periods;
	private final Optional<Level> said;
	private Text title;
	private Text district;
	private Combo level;
	private Combo period;
	private Button cutOff;
	private Spinner months;
	private Button truncated;
	private Text published;
	private Text note;
	private Optional<ReportDetails> details = Optional.empty();
	private Optional<Level> chosen = Optional.empty();

	private ReportDetailsDialog(Shell parent, ReviewModel model, ReportDetails before, Optional<Level> said) {
		super(parent, WIDTH);
		this.model = model;
		this.before = before;
		this.said = said;
		periods = PeriodChoices.of(model.report().orElseThrow());
	}

	/**
	 * Asks; nothing is taken where the person thinks better of it.
	 *
	 * @param said  the level of the district as a person said it; nothing where the lists tell it
	 * @param taken takes what was said, and the level where that is another one now
	 */
	static void ask(Shell parent, ReviewModel model, ReportDetails before, Optional<Level> said,
			BiConsumer<ReportDetails, Optional<Level>> taken) {
		ReportDetailsDialog dialog = new ReportDetailsDialog(parent, model, before, said);
		if (dialog.open() == OK) {
			taken.accept(dialog.details.orElseThrow(), dialog.chosen.filter(level -> !said.equals(Optional.of(level))));
		}
	}

	@Override
	String title() {
		return NLS.bind(Messages.ReportDetailsDialog_title,
				model.report().map(report -> report.document().getFileName()).orElse(""));
	}

	@Override
	void createFields(Composite fields) {
		title = text(fields, Messages.ReportDetailsDialog_reportTitle, before.title());
		district = text(fields, Messages.ReportDetailsDialog_district, before.district());
		said.ifPresent(now -> createLevel(fields, now));
		label(fields, Messages.ReportDetailsDialog_period);
		period = new Combo(fields, SWT.DROP_DOWN);
		period.setItems(periods.names().toArray(String[]::new));
		period.setText(periods.name(before.period()));
		grow(period, Messages.ReportDetailsDialog_period);
		PeriodHint.below(fields, period, periods);
		published = text(fields, Messages.ReportDetailsDialog_published, before.published());
		published.setMessage(Messages.ReportDetailsDialog_publishedHint);
		cutOff = check(fields, Messages.ReportDetailsDialog_cutOff, before.cutOffStated());
		label(fields, Messages.ReportDetailsDialog_months);
		months = new Spinner(fields, SWT.BORDER);
		months.setMaximum(MOST_MONTHS);
		months.setSelection(before.leastMonths());
		Names.name(months, Messages.ReportDetailsDialog_months.replace("&", ""));
		cutOff.addListener(SWT.Selection, event -> months.setEnabled(!cutOff.getSelection()));
		months.setEnabled(!before.cutOffStated());
		truncated = check(fields, Messages.ReportDetailsDialog_truncated, before.truncated());
		label(fields, Messages.CorrectionDialog_note).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		note = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		note.setText(before.note());
		grow(note, Messages.CorrectionDialog_note);
		GridData lines = new GridData(SWT.FILL, SWT.FILL, true, true);
		lines.widthHint = WIDTH;
		lines.heightHint = note.getLineHeight() * 4;
		note.setLayoutData(lines);
		note.addListener(SWT.Traverse, event -> event.doit = true);
	}

	private void createLevel(Composite fields, Level now) {
		label(fields, Messages.ReportDetailsDialog_level);
		level = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		level.setItems(Stream.of(Level.values()).map(CellWords::of).toArray(String[]::new));
		level.select(now.ordinal());
		level.setToolTipText(Messages.ReportDetailsDialog_levelTip);
		grow(level, Messages.ReportDetailsDialog_level);
	}

	private static Button check(Composite parent, String name, boolean on) {
		new Label(parent, SWT.NONE);
		Button button = new Button(parent, SWT.CHECK);
		button.setText(name);
		button.setSelection(on);
		return button;
	}

	private Text text(Composite parent, String name, String content) {
		label(parent, name);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(content);
		grow(text, name);
		return text;
	}

	private void grow(Control control, String name) {
		control.setLayoutData(growing());
		Names.name(control, name.replace("&", ""));
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ReportDetailsDialog_keep, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.CorrectionDialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		try {
			details = Optional.of(new ReportDetails(title.getText(), district.getText().strip(), periods.period(period.getText()),
					cutOff.getSelection(), months.getSelection(), truncated.getSelection(), published.getText(), note.getText()));
			chosen = said.map(none -> Level.values()[level.getSelectionIndex()]);
			super.okPressed();
		} catch (UserException e) {
			refuse(e.getMessage());
		}
	}

}
