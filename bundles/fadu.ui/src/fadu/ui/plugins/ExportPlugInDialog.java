package fadu.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
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
import org.eclipse.ui.IWorkbenchWindow;

import fadu.model.District;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.ExportPlugIn;
import fadu.workspace.UserWording;

/** Asks of which district the reviewed figures shall be a plug-in, and where to; what is wrong stands in the dialog. */
final class ExportPlugInDialog extends Dialog {

	private static final Wording WORDS = UserWording.get();
	private static final int WIDTH = 460;

	private final DataChanges data;
	private final PlugInList list;
	private final List<District> districts;
	private Combo district;
	private Text code;
	private Text nameEn;
	private Text target;
	private Label said;

	private ExportPlugInDialog(Shell parent, DataChanges data, List<District> districts, PlugInList list) {
		super(parent);
		this.data = data;
		this.districts = districts;
		this.list = list;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	static void open(IWorkbenchWindow window, PlugInList list) {
		List<District> districts = window.getService(ComparisonModel.class).catalogue().districts();
		new ExportPlugInDialog(window.getShell(), window.getService(DataChanges.class), districts, list).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ExportPlugInDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 16;
		layout.marginHeight = 14;
		area.setLayout(layout);
		wide(area, Messages.ExportPlugInDialog_message);
		new Label(area, SWT.NONE).setText(Messages.ExportPlugInDialog_district);
		district = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		district.setItems(districts.stream().map(WORDS::name).toArray(String[]::new));
		district.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		district.addListener(SWT.Selection, event -> chosen());
		code = field(area, Messages.ExportPlugInDialog_code, 2);
		nameEn = field(area, Messages.ExportPlugInDialog_nameEn, 2);
		target = field(area, Messages.ExportPlugInDialog_target, 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.ExportPlugInDialog_browse);
		browse.addListener(SWT.Selection, event -> browse());
		said = wide(area, "");
		said.setForeground(Palette.RED);
		district.select(0);
		chosen();
		return area;
	}

	private static Label wide(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		return label;
	}

	private static Text field(Composite area, String name, int columns) {
		new Label(area, SWT.NONE).setText(name);
		Text field = new Text(area, SWT.BORDER);
		Names.name(field, name);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
		return field;
	}

	/** Code and English name are asked for only where no plug-in tells them. */
	private void chosen() {
		Optional<District> one = district();
		boolean described = one.filter(each -> data.workspace().catalogue().district(each.getCode()).isPresent()).isPresent();
		code.setEnabled(one.isPresent() && !described);
		nameEn.setEnabled(one.isPresent() && !described);
		code.setText(described ? one.get().getCode() : "");
		nameEn.setText(described ? String.valueOf(one.get().getNameEn()) : "");
	}

	private Optional<District> district() {
		return district.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(districts.get(district.getSelectionIndex()));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.ExportPlugInDialog_target);
		Optional.ofNullable(dialog.open()).ifPresent(target::setText);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ExportPlugInDialog_write, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ExportPlugInDialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		Optional<District> one = district();
		if (one.isEmpty() || target.getText().isBlank()) {
			say(Messages.ExportPlugInDialog_incomplete);
			return;
		}
		Path folder = Path.of(target.getText().strip());
		ExportPlugIn.Order order = new ExportPlugIn.Order(folder, false, false, Optional.empty(), typed(code), typed(nameEn));
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		data.ask(() -> new ExportPlugIn(data.workspace()).run(one.get().getCode(), order), this::written, failure -> {
			if (!said.isDisposed()) {
				getButton(IDialogConstants.OK_ID).setEnabled(true);
				say(failure.getMessage());
			}
		});
	}

	private void written(ExportPlugIn.Result result) {
		list.say(new PlugInList.Said(NLS.bind(Messages.ExportPlugInDialog_written,
				new Object[]{result.target(), result.figures(), result.waiting(), result.rejected()}), false, Optional.empty()));
		if (!said.isDisposed()) {
			super.okPressed();
		}
	}

	private static Optional<String> typed(Text field) {
		return Optional.of(field.getText().strip()).filter(text -> field.isEnabled() && !text.isEmpty());
	}

	private void say(String line) {
		said.setText(line.replace("&", "&&"));
		getShell().layout(true, true);
		getShell().pack();
	}

}
