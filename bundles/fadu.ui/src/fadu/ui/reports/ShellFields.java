package fadu.ui.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.model.District;
import fadu.report.official.OfficialShell;
import fadu.report.official.ShellField;
import fadu.report.official.ShellRefusedException;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.TabKey;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Head, end and imprint of an official document, for a report as a Word file; kept for the next report of the district. */
final class ShellFields {

	private static final String SECTION = "officialShell";
	private static final String ON = "on";
	private static final int LINES = 2;
	private static final Wording WORDS = UserWording.get();

	private final IDialogSettings settings;
	private final Button on;
	private final Composite body;
	private final Map<ShellField, Control> fields = new EnumMap<>(ShellField.class);
	private Optional<District> district = Optional.empty();
	private Runnable changed = () -> {
	};

	/** @param settings of the dialog, in which what is written is kept */
	ShellFields(Composite pane, IDialogSettings settings) {
		this.settings = settings;
		on = new Button(pane, SWT.CHECK);
		on.setText(Messages.ShellFields_on);
		on.setToolTipText(Messages.ShellFields_onTip);
		on.setLayoutData(wide());
		body = new Composite(pane, SWT.NONE);
		body.setLayout(SubjectFields.rows());
		body.setLayoutData(wide());
		ShellTitles.ORDER.forEach(this::add);
		on.addListener(SWT.Selection, event -> {
			if (on.getSelection()) {
				propose();
			}
			show();
			changed.run();
		});
	}

	private static GridData wide() {
		return new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
	}

	/** Does something when more or less is to be seen. */
	void whenChanged(Runnable work) {
		changed = work;
	}

	private void add(ShellField field) {
		String title = ShellTitles.title(field);
		new Label(body, SWT.NONE).setText(title);
		boolean lines = field == ShellField.OPENING || field == ShellField.CLOSING;
		List<String> offered = ShellTitles.offered(field);
		Control control = offered.isEmpty() ? text(lines, ShellTitles.example(field)) : combo(offered);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		if (control instanceof Text text && lines) {
			data.heightHint = LINES * text.getLineHeight();
			data.widthHint = 1; // as wide as there is room
			TabKey.leadsOn(text);
		}
		control.setLayoutData(data);
		Names.name(control, title);
		fields.put(field, control);
	}

	private Text text(boolean lines, String example) {
		Text text = new Text(body, lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
		text.setMessage(example);
		return text;
	}

	private Combo combo(List<String> offered) {
		Combo combo = new Combo(body, SWT.DROP_DOWN);
		combo.setItems(offered.toArray(String[]::new));
		return combo;
	}

	/** The report is about one district, or about several; what was kept for it is shown. */
	void about(Optional<District> one) {
		district = one;
		IDialogSettings kept = kept();
		fields.forEach((field, control) -> set(control, Optional.ofNullable(kept.get(field.id())).orElse("")));
		on.setSelection(kept.getBoolean(ON));
		show();
	}

	/** Whether a Word file is wanted: no other has a head and an end. */
	void inWord(boolean word) {
		on.setEnabled(word);
		show();
	}

	private void show() {
		boolean shown = on.getSelection() && on.isEnabled();
		((GridData) body.getLayoutData()).exclude = !shown;
		body.setVisible(shown);
	}

	/** Of a district of which nothing was kept the bureau is proposed, and today. */
	private void propose() {
		if (fields.values().stream().allMatch(control -> text(control).isBlank())) {
			district.map(WORDS::name).map(name -> NLS.bind(Messages.ShellFields_bureau, name)).ifPresent(bureau -> {
				set(fields.get(ShellField.ISSUER), NLS.bind(Messages.ShellFields_issuer, bureau));
				set(fields.get(ShellField.SIGNATURE), bureau);
			});
			set(fields.get(ShellField.DATED), LocalDate.now().toString());
		}
	}

	private static void set(Control control, String text) {
		if (control instanceof Combo combo) {
			combo.setText(text);
		} else {
			((Text) control).setText(text);
		}
	}

	private static String text(Control control) {
		return (control instanceof Combo combo ? combo.getText() : ((Text) control).getText()).strip();
	}

	private IDialogSettings kept() {
		return DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(settings, SECTION),
				district.map(District::getCode).orElse(SECTION));
	}

	/** Keeps what is written, for the next time. */
	void keep() {
		IDialogSettings kept = kept();
		kept.put(ON, on.getSelection());
		fields.forEach((field, control) -> kept.put(field.id(), text(control)));
	}

	/**
	 * The parameters of the report.
	 *
	 * @throws UserException where one is not of its kind, saying which and what is, or where all are empty
	 */
	Map<String, String> parameters() throws UserException {
		Map<String, String> given = new LinkedHashMap<>();
		if (on.getSelection() && on.isEnabled()) {
			fields.forEach((field, control) -> given.put(field.id(), text(control)));
			given.values().removeIf(String::isEmpty);
			if (given.isEmpty()) {
				throw new UserException(Messages.ShellFields_empty);
			}
			try {
				OfficialShell.of(given);
			} catch (ShellRefusedException e) {
				throw new UserException(e.named(ShellTitles.title(e.field())), e);
			}
		}
		return given;
	}

}
