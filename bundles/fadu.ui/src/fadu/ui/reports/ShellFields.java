package fadu.ui.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
	/** What the person has written or emptied since the dialog opened. */
	private final Set<ShellField> written = EnumSet.noneOf(ShellField.class);
	private boolean said;
	private boolean presetting;
	private boolean filled;
	private Optional<District> district = Optional.empty();
	private Runnable changed = () -> {
	};

	/**
	 * @param settings of the dialog, in which what is written is kept
	 * @param before   the fields of the report that was looked at before this one
	 */
	ShellFields(Composite pane, IDialogSettings settings, Optional<ShellFields> before) {
		this.settings = settings;
		on = new Button(pane, SWT.CHECK);
		on.setText(Messages.ShellFields_on);
		on.setToolTipText(Messages.ShellFields_onTip);
		on.setLayoutData(wide());
		body = new Composite(pane, SWT.NONE);
		body.setLayout(SubjectFields.rows());
		body.setLayoutData(wide());
		ShellTitles.ORDER.forEach(this::add);
		before.ifPresent(this::goOn);
		on.addListener(SWT.Selection, event -> {
			said = true;
			if (on.getSelection()) {
				preset(this::propose);
			}
			show();
			changed.run();
		});
	}

	/** What was written and ticked for the report before stays, whichever district this one is about. */
	private void goOn(ShellFields other) {
		written.addAll(other.written);
		said = other.said;
		preset(() -> written.forEach(field -> set(field, other.kept(field))));
		on.setSelection(other.kept().getBoolean(ON));
		filled = true;
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
		control.addListener(SWT.Modify, event -> {
			if (!presetting) {
				written.add(field);
			}
		});
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

	/** The report is about one district, or about several; what was kept for it is shown where nothing was written meanwhile. */
	void about(Optional<District> one) {
		district = one;
		preset(() -> {
			ShellTitles.ORDER.stream().filter(field -> !filled || !written.contains(field))
					.forEach(field -> set(field, kept(field)));
			if (!filled || !said) {
				on.setSelection(kept().getBoolean(ON));
			} else if (on.getSelection()) {
				propose();
			}
		});
		filled = true;
		show();
	}

	private void preset(Runnable work) {
		presetting = true;
		work.run();
		presetting = false;
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
		if (fields.keySet().stream().allMatch(field -> kept(field).isBlank())) {
			district.map(WORDS::name).map(name -> NLS.bind(Messages.ShellFields_bureau, name)).ifPresent(bureau -> {
				propose(ShellField.ISSUER, NLS.bind(Messages.ShellFields_issuer, bureau));
				propose(ShellField.SIGNATURE, bureau);
			});
			propose(ShellField.DATED, LocalDate.now().toString());
		}
	}

	/** What is written stays. */
	private void propose(ShellField field, String text) {
		if (!written.contains(field)) {
			set(field, text);
		}
	}

	private void set(ShellField field, String text) {
		if (fields.get(field) instanceof Combo combo) {
			combo.setText(text);
		} else {
			((Text) fields.get(field)).setText(text);
		}
	}

	private static String text(Control control) {
		return (control instanceof Combo combo ? combo.getText() : ((Text) control).getText()).strip();
	}

	private IDialogSettings kept() {
		return DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(settings, SECTION),
				district.map(District::getCode).orElse(SECTION));
	}

	private String kept(ShellField field) {
		return Optional.ofNullable(kept().get(field.id())).orElse("");
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
