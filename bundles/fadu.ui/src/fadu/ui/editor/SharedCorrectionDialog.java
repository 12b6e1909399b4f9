package fadu.ui.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.model.Observation;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReviewModel;
import fadu.ui.review.SharedCorrection;
import fadu.ui.widgets.Names;
import fadu.workspace.Correction;
import fadu.workspace.UserException;

/** Asks what several figures have in common; what is not ticked stays as it is with each. */
final class SharedCorrectionDialog extends FieldsDialog {

	private static final int WIDTH = 420;
	private static final int NAMED = 8;

	private record Row(Button tick, Control field) {
		String text() {
			return field instanceof Combo combo ? combo.getText() : ((Text) field).getText();
		}
	}

	private final ReviewModel model;
	private final List<Observation> figures;
	private final SharedCorrection shared;
	private final Map<FigureColumn, Row> rows = new EnumMap<>(FigureColumn.class);
	private Correction correction = Correction.NOTHING;

	private SharedCorrectionDialog(Shell parent, ReviewModel model, List<Observation> figures) {
		super(parent, WIDTH);
		this.model = model;
		this.figures = figures;
		shared = new SharedCorrection(model, figures);
	}

	/** Asks; nothing where the person thinks better of it. */
	static Optional<Correction> ask(Shell parent, ReviewModel model, List<Observation> figures) {
		SharedCorrectionDialog dialog = new SharedCorrectionDialog(parent, model, figures);
		return dialog.open() == OK ? Optional.of(dialog.correction) : Optional.empty();
	}

	@Override
	String title() {
		return NLS.bind(Messages.SharedCorrectionDialog_title, figures.size());
	}

	@Override
	void createFields(Composite fields) {
		String named = figures.stream().limit(NAMED).map(Observation::getText)
				.collect(Collectors.joining(Messages.SharedCorrectionDialog_separator));
		line(fields).setText(NLS.bind(figures.size() > NAMED
				? Messages.SharedCorrectionDialog_more
				: Messages.SharedCorrectionDialog_these, named, figures.size()).replace("&", "&&"));
		for (FigureColumn column : SharedCorrection.COLUMNS) {
			rows.put(column, row(fields, column));
			if (column == FigureColumn.PERIOD) {
				PeriodHint.below(fields, (Combo) rows.get(column).field(), PeriodChoices.of(model.report().orElseThrow()));
			}
		}
	}

	/** What is said in a field is ticked, and who ticks goes on in the field. */
	private Row row(Composite fields, FigureColumn column) {
		Button tick = new Button(fields, SWT.CHECK);
		tick.setText(name(column));
		List<String> offered = shared.offered(column);
		Control field = offered.isEmpty() ? new Text(fields, SWT.BORDER) : combo(fields, column, offered);
		field.setLayoutData(growing());
		Names.name(field, tick.getText().replace("&", ""));
		field.addListener(SWT.Modify, event -> tick.setSelection(true));
		tick.addListener(SWT.Selection, event -> {
			if (tick.getSelection()) {
				field.setFocus();
			}
		});
		if (field instanceof Text scope) {
			scope.setMessage(Messages.CorrectionDialog_scopeHint);
		}
		return new Row(tick, field);
	}

	private Combo combo(Composite fields, FigureColumn column, List<String> offered) {
		Combo combo = new Combo(fields, SWT.DROP_DOWN | (shared.isTyped(column) ? SWT.NONE : SWT.READ_ONLY));
		combo.setItems(offered.toArray(String[]::new));
		if (offered.size() == 1) {
			combo.select(0);
		}
		return combo;
	}

	private static String name(FigureColumn column) {
		return switch (column) {
		case PERIOD -> Messages.CorrectionDialog_period;
		case SCOPE -> Messages.CorrectionDialog_scope;
		case METRIC -> Messages.CorrectionDialog_metric;
		case DOMAIN -> Messages.CorrectionDialog_domain;
		default -> Messages.CorrectionDialog_relation;
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.CorrectionDialog_correct, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.CorrectionDialog_cancel, false);
		rows.get(FigureColumn.PERIOD).field().setFocus();
	}

	@Override
	protected void okPressed() {
		Map<FigureColumn, String> said = new EnumMap<>(FigureColumn.class);
		rows.forEach((column, row) -> {
			if (row.tick().getSelection()) {
				said.put(column, row.text());
			}
		});
		try {
			correction = shared.of(said);
			if (correction.isEmpty()) {
				refuse(Messages.SharedCorrectionDialog_nothing);
			} else if (figures.stream().noneMatch(figure -> correction.changes(figure, model.workspace().catalogue()))) {
				refuse(Messages.SharedCorrectionDialog_same);
			} else {
				super.okPressed();
			}
		} catch (UserException e) {
			refuse(e.getMessage());
		}
	}

}
