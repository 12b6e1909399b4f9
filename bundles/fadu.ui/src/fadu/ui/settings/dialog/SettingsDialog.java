package fadu.ui.settings.dialog;

import java.io.File;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.ui.settings.Appearance;
import fadu.ui.settings.Settings;
import fadu.ui.settings.TextSize;
import fadu.ui.settings.WindowLanguage;
import fadu.ui.widgets.Palette;

/** Asks for language, colours, size of words and the folder of plug-ins. What is chosen holds from the next start. */
final class SettingsDialog extends Dialog {

	private static final int WIDTH = 420;

	private Settings settings;
	private Combo language;
	private Combo appearance;
	private Combo textSize;
	private Text plugIns;

	SettingsDialog(Shell parent, Settings settings) {
		super(parent);
		this.settings = settings;
	}

	/** What was chosen. */
	Settings chosen() {
		return settings;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.SettingsDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 20;
		layout.marginHeight = 16;
		layout.verticalSpacing = 10;
		area.setLayout(layout);
		language = choice(area, Messages.SettingsDialog_language, List.of(Messages.SettingsDialog_ofSystem,
				Messages.SettingsDialog_chinese, Messages.SettingsDialog_english), settings.language());
		appearance = choice(area, Messages.SettingsDialog_appearance,
				List.of(Messages.SettingsDialog_light, Messages.SettingsDialog_dark), settings.appearance());
		textSize = choice(area, Messages.SettingsDialog_textSize, List.of(Messages.SettingsDialog_normal,
				Messages.SettingsDialog_large, Messages.SettingsDialog_largest), settings.textSize());
		label(area, Messages.SettingsDialog_plugIns);
		plugIns = new Text(area, SWT.BORDER);
		plugIns.setMessage(Messages.SettingsDialog_usualPlugIns);
		plugIns.setText(settings.plugIns().orElse(""));
		plugIns.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.SettingsDialog_browse);
		browse.addListener(SWT.Selection, event -> browse());
		Label note = label(area, Messages.SettingsDialog_note);
		note.setForeground(Palette.QUIET);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		data.widthHint = WIDTH;
		note.setLayoutData(data);
		return area;
	}

	private static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		return label;
	}

	private static Combo choice(Composite area, String name, List<String> words, Enum<?> chosen) {
		label(area, name);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(words.toArray(String[]::new));
		combo.select(chosen.ordinal());
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		return combo;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.SettingsDialog_plugIns);
		dialog.setFilterPath(plugIns.getText().isBlank() ? System.getProperty("user.home") + File.separator : plugIns.getText());
		Optional.ofNullable(dialog.open()).ifPresent(plugIns::setText);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.SettingsDialog_save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Settings_cancel, false);
	}

	@Override
	protected void okPressed() {
		settings = new Settings(WindowLanguage.values()[language.getSelectionIndex()],
				Appearance.values()[appearance.getSelectionIndex()], TextSize.values()[textSize.getSelectionIndex()],
				settings.place(), Optional.of(plugIns.getText().strip()).filter(folder -> !folder.isEmpty()), settings.recent());
		super.okPressed();
	}

}
