package fadu.ui.kept;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the name under which something is kept, and says where it would take the place of another. */
public final class NameDialog extends Dialog {

	private static final int WIDTH = 340;

	private final String title;
	private final List<String> known;
	private Combo field;
	private Label note;
	private Optional<String> name = Optional.empty();

	private NameDialog(Shell parent, String title, List<String> known) {
		super(parent);
		this.title = title;
		this.known = known;
	}

	/** The name; nothing where the user changed his mind. */
	public static Optional<String> ask(Shell parent, String title, List<String> known) {
		NameDialog dialog = new NameDialog(parent, title, known);
		dialog.open();
		return dialog.name;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.NameDialog_name);
		field = new Combo(area, SWT.DROP_DOWN);
		field.setItems(known.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> typed());
		note = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return area;
	}

	private void typed() {
		String text = field.getText().strip();
		note.setText(known.contains(text) ? NLS.bind(Messages.NameDialog_replaces, text.replace("&", "&&")) : "");
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!text.isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NameDialog_keep, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.NameDialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		name = Optional.of(field.getText().strip());
		super.okPressed();
	}

}
