package fadu.ui.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import fadu.catalogue.place.Gazetteer;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.wording.Wording;
import fadu.workspace.ImportReports;
import fadu.workspace.ReportFiles;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Asks of which district and time the reports are; both may be left to be found in the text. Then imports them. */
public final class ImportDialog extends TitleAreaDialog {

	private static final Wording WORDS = UserWording.get();
	private static final int SHOWN = 6;

	private final List<Path> files;
	private final List<District> districts;
	private final Gazetteer places;
	private String doubted = "";
	private Combo district;
	private Text period;
	private ReadingContext context = ReadingContext.unknown();

	private ImportDialog(Shell parent, List<Path> files, List<District> districts, Gazetteer places) {
		super(parent);
		this.files = files;
		this.districts = districts;
		this.places = places;
		setHelpAvailable(false);
	}

	/** Asks, imports, and tells what became of each file. */
	public static void open(Shell shell, ComparisonModel model, List<Path> files) {
		ImportDialog dialog = new ImportDialog(shell, files, model.catalogue().districts(),
				model.workspace().catalogue().places());
		if (files.isEmpty() || dialog.open() != OK) {
			return;
		}
		ReadingContext context = dialog.context;
		List<ImportReports.Outcome> told = Collections.synchronizedList(new ArrayList<>());
		Optional<ImportReports.Summary> summary = Progress.run(shell, Messages.ImportDialog_title,
				monitor -> new ImportReports(model.workspace()).run(ReportFiles.of(files), context, monitor, told::add));
		PlatformUI.getWorkbench().getService(DataChanges.class).changed();
		ImportOutcome.tell(shell, List.copyOf(told), summary);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ImportDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ImportDialog_heading, files.size()));
		setMessage(Messages.ImportDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 16;
		layout.marginHeight = 14;
		layout.verticalSpacing = 10;
		area.setLayout(layout);
		label(area, Messages.ImportDialog_files);
		label(area, names()).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		label(area, Messages.ImportDialog_district);
		district = new Combo(area, SWT.DROP_DOWN);
		district.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		List<String> names = new ArrayList<>(List.of(Messages.ImportDialog_fromText));
		districts.forEach(each -> names.add(WORDS.name(each)));
		district.setItems(names.toArray(String[]::new));
		district.select(0);
		label(area, Messages.ImportDialog_period);
		period = new Text(area, SWT.BORDER);
		period.setMessage(Messages.ImportDialog_periodHint);
		period.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return area;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private String names() {
		String shown = files.stream().limit(SHOWN).map(file -> String.valueOf(file.getFileName()))
				.collect(Collectors.joining("\n"));
		return files.size() > SHOWN ? shown + "\n…" : shown;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ImportDialog_import, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Progress_cancel, false);
	}

	/** Whether neither the list nor any division of the country is called so; a slip would make a district of its own. */
	private boolean isUnknown(String name) {
		return !name.isEmpty() && !name.equals(Messages.ImportDialog_fromText)
				&& districts.stream().noneMatch(each -> name.equals(WORDS.name(each)) || name.equals(each.getName()))
				&& places.find(name).isEmpty();
	}

	@Override
	protected void okPressed() {
		try {
			String typed = period.getText().strip();
			Optional<Period> wanted = typed.isEmpty() ? Optional.empty() : Optional.of(Selection.period(typed));
			String name = district.getText().strip();
			if (isUnknown(name) && !name.equals(doubted)) {
				doubted = name;
				setMessage(NLS.bind(Messages.ImportDialog_unknownDistrict, name), IMessageProvider.WARNING);
				return;
			}
			context = new ReadingContext(wanted,
					name.isEmpty() || name.equals(Messages.ImportDialog_fromText) ? Optional.empty() : Optional.of(name));
			super.okPressed();
		} catch (UserException e) {
			setErrorMessage(e.getMessage());
		}
	}

}
