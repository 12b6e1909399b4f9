package fadu.ui.settings.dialog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.ui.widgets.Palette;

/** Asks for the server of a shared database. The password is never asked for: it stands in a file of the user's own. */
final class ServerDialog extends Dialog {

	private static final int WIDTH = 340;
	private static final String PORT = "5432";

	private Text host;
	private Text port;
	private Text database;
	private Text user;
	private String url = "";

	ServerDialog(Shell parent) {
		super(parent);
	}

	/** The URL of the database. */
	String url() {
		return url;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ServerDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 20;
		layout.marginHeight = 16;
		layout.verticalSpacing = 10;
		area.setLayout(layout);
		host = field(area, Messages.ServerDialog_host, "");
		port = field(area, Messages.ServerDialog_port, PORT);
		database = field(area, Messages.ServerDialog_database, "fadu");
		user = field(area, Messages.ServerDialog_user, System.getProperty("user.name"));
		Label note = new Label(area, SWT.WRAP);
		note.setText(Messages.ServerDialog_password);
		note.setForeground(Palette.QUIET);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.widthHint = WIDTH;
		note.setLayoutData(data);
		return area;
	}

	private Text field(Composite area, String name, String usual) {
		new Label(area, SWT.NONE).setText(name);
		Text text = new Text(area, SWT.BORDER);
		text.setText(usual);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> checkComplete());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ServerDialog_take, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Settings_cancel, false);
		checkComplete();
	}

	private void checkComplete() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(
					List.of(host, port, database, user).stream().noneMatch(text -> text.getText().isBlank())
							&& port.getText().strip().chars().allMatch(Character::isDigit));
		}
	}

	@Override
	protected void okPressed() {
		url = "jdbc:postgresql://" + host.getText().strip() + ':' + port.getText().strip() + '/' + encoded(database) + "?user="
				+ encoded(user);
		super.okPressed();
	}

	private static String encoded(Text text) {
		return URLEncoder.encode(text.getText().strip(), StandardCharsets.UTF_8);
	}

}
