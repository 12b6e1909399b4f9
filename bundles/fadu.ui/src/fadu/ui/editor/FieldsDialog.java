package fadu.ui.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import fadu.ui.widgets.ListReturn;
import fadu.ui.widgets.Palette;

/** A dialog of fields in two columns, names and values, with a line below them that says why what stands in them is refused. */
abstract class FieldsDialog extends Dialog {

	private final int width;
	private Label fault;

	/** @param width of lines and fields, in pixels */
	FieldsDialog(Shell parent, int width) {
		super(parent);
		this.width = width;
	}

	/** What the window is called. */
	abstract String title();

	/** Makes the fields in a grid of two columns. */
	abstract void createFields(Composite fields);

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		fields.setLayout(new GridLayout(2, false));
		createFields(fields);
		ListReturn.staysIn(fields);
		fault = line(fields);
		fault.setForeground(Palette.RED);
		applyDialogFont(area);
		return area;
	}

	/** A line over both columns. */
	final Label line(Composite fields) {
		Label line = new Label(fields, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = width;
		line.setLayoutData(wide);
		return line;
	}

	/** Where a field grows. */
	final GridData growing() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = width;
		return data;
	}

	/** Says why the dialog stays open. */
	final void refuse(String why) {
		fault.setText(why.replace("&", "&&"));
		getShell().pack();
	}

}
