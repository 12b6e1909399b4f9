package fadu.ui.settings.dialog;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.ui.widgets.Palette;

/** Asks which data is to be opened: the usual folder, another one, a server, or a place that was open before. */
final class OpenDataDialog extends Dialog {

	private static final int WIDTH = 520;
	private static final int MOST_ROWS = 6;

	private final String opened;
	private final List<String> recent;
	private Text place;
	private String chosen = "";

	/**
	 * @param opened the place that is open, or was to be opened
	 * @param recent places that were open
	 */
	OpenDataDialog(Shell parent, String opened, List<String> recent) {
		super(parent);
		this.opened = opened;
		this.recent = recent.stream().filter(each -> !each.equals(opened)).toList();
	}

	/** The place that was chosen; nothing for the usual folder. */
	Optional<String> chosen() {
		return Optional.of(chosen).filter(typed -> !typed.isEmpty());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.OpenDataDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 20;
		layout.marginHeight = 16;
		layout.verticalSpacing = 10;
		area.setLayout(layout);
		line(area, NLS.bind(Messages.OpenDataDialog_opened, opened)).setForeground(Palette.QUIET);
		if (!recent.isEmpty()) {
			line(area, Messages.OpenDataDialog_recent);
			recentPlaces(area);
		}
		line(area, Messages.OpenDataDialog_place);
		place = new Text(area, SWT.BORDER);
		place.setMessage(Messages.OpenDataDialog_usual);
		place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button(area, Messages.OpenDataDialog_folder, this::askForFolder);
		button(area, Messages.OpenDataDialog_server, this::askForServer);
		place.setFocus();
		return area;
	}

	private static Label line(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		return label;
	}

	private void recentPlaces(Composite area) {
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		list.setItems(recent.toArray(String[]::new));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
		data.heightHint = list.getItemHeight() * Math.min(MOST_ROWS, recent.size());
		list.setLayoutData(data);
		list.addListener(SWT.Selection, event -> place.setText(list.getSelection()[0]));
		list.addListener(SWT.DefaultSelection, event -> okPressed());
	}

	private static void button(Composite area, String name, Runnable work) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> work.run());
	}

	private void askForFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.OpenDataDialog_title);
		Optional.ofNullable(dialog.open()).ifPresent(place::setText);
	}

	private void askForServer() {
		ServerDialog dialog = new ServerDialog(getShell());
		if (dialog.open() == Window.OK) {
			place.setText(dialog.url());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.OpenDataDialog_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Settings_cancel, false);
	}

	@Override
	protected void okPressed() {
		chosen = place.getText().strip();
		super.okPressed();
	}

}
