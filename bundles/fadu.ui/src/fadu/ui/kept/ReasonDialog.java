package fadu.ui.kept;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why a figure stands for its cell. */
final class ReasonDialog extends Dialog {

	private static final int WIDTH = 380;

	private final String question;
	private Text field;
	private Optional<String> reason = Optional.empty();

	private ReasonDialog(Shell parent, String question) {
		super(parent);
		this.question = question;
	}

	/** The reason; nothing where the user changed his mind. */
	static Optional<String> ask(Shell parent, String question) {
		ReasonDialog dialog = new ReasonDialog(parent, question);
		dialog.open();
		return dialog.reason;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ReasonDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(question.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		new Label(area, SWT.NONE).setText(Messages.ReasonDialog_reason);
		field = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> {
			Button ok = getButton(IDialogConstants.OK_ID);
			if (ok != null) {
				ok.setEnabled(!field.getText().isBlank());
			}
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ReasonDialog_choose, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.NameDialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		reason = Optional.of(field.getText().strip());
		super.okPressed();
	}

}
