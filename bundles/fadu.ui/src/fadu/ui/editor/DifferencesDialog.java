package fadu.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.workspace.DifferenceWords;
import fadu.workspace.ReadAgain.Comparison;
import fadu.workspace.ReadAgain.Difference;

/** Shows what a newer reading of a report says otherwise; what is ticked is taken over, and nothing is ticked at first. */
final class DifferencesDialog extends Dialog {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 320;
	private static final int PRINTED = 130;

	private final ReviewModel model;
	private final Comparison comparison;
	private final DifferenceWords words;
	private Table table;
	private List<Difference> wanted = List.of();

	private DifferencesDialog(Shell parent, ReviewModel model, Comparison comparison) {
		super(parent);
		this.model = model;
		this.comparison = comparison;
		words = model.steps().words();
	}

	/** Asks what is to be taken over; nothing where that is none. */
	static Optional<List<Difference>> ask(Shell parent, ReviewModel model, Comparison comparison) {
		DifferencesDialog dialog = new DifferencesDialog(parent, model, comparison);
		return dialog.open() == OK && !dialog.wanted.isEmpty() ? Optional.of(dialog.wanted) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.DifferencesDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label intro = new Label(area, SWT.WRAP);
		intro.setText(comparison.differences().isEmpty() ? Messages.DifferencesDialog_none : Messages.DifferencesDialog_intro);
		intro.setLayoutData(wide());
		if (comparison.reviewed() > 0) {
			Label reviewed = new Label(area, SWT.WRAP);
			reviewed.setText(NLS.bind(Messages.DifferencesDialog_reviewed, comparison.reviewed()));
			reviewed.setForeground(Palette.QUIET);
			reviewed.setLayoutData(wide());
		}
		if (!comparison.differences().isEmpty()) {
			createTable(area);
		}
		applyDialogFont(area);
		return area;
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		return data;
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		Names.name(table, Messages.DifferencesDialog_title);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		data.heightHint = HEIGHT;
		table.setLayoutData(data);
		column(Messages.DifferencesDialog_printed, PRINTED);
		column(Messages.DifferencesDialog_difference, WIDTH - PRINTED);
		for (Difference difference : comparison.differences()) {
			new TableItem(table, SWT.NONE).setText(new String[]{difference.figure().getText(), words.of(difference)});
		}
		table.addListener(SWT.Selection, event -> {
			if (event.detail != SWT.CHECK) {
				int row = table.indexOf((TableItem) event.item);
				model.figures().stream()
						.filter(figure -> figure.getStart() == comparison.differences().get(row).figure().getStart()).findFirst()
						.ifPresent(model::choose);
			}
		});
		Button all = new Button(area, SWT.CHECK);
		all.setText(Messages.DifferencesDialog_all);
		all.addListener(SWT.Selection, event -> {
			for (TableItem item : table.getItems()) {
				item.setChecked(all.getSelection());
			}
		});
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (table != null) {
			createButton(parent, IDialogConstants.OK_ID, Messages.DifferencesDialog_take, true);
		}
		createButton(parent, IDialogConstants.CANCEL_ID,
				table == null ? Messages.ReviewEditor_close : Messages.CorrectionDialog_cancel, table == null);
	}

	@Override
	protected void okPressed() {
		List<Difference> ticked = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getChecked()) {
				ticked.add(comparison.differences().get(i));
			}
		}
		wanted = ticked;
		super.okPressed();
	}

}
