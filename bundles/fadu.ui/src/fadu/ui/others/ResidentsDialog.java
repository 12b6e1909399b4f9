package fadu.ui.others;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import fadu.model.District;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.Person;
import fadu.workspace.Residents;
import fadu.workspace.Residents.Entered;
import fadu.workspace.UserWording;

/** 人口: how many live in a district, of which year and from where; what was entered is listed and taken out. */
final class ResidentsDialog extends Dialog {

	private static final Wording WORDS = UserWording.get();
	private static final int WIDTH = 520;
	private static final int HEIGHT = 150;
	private static final int FIRST = 1900;
	private static final int REMOVE = IDialogConstants.CLIENT_ID + 1;

	private final DataChanges data;
	private final List<District> districts;
	private final Optional<District> first;
	private final int begun;
	private Combo district;
	private Spinner year;
	private Text people;
	private Text source;
	private Label said;
	private TableViewer table;

	private ResidentsDialog(Shell parent, DataChanges data, List<District> districts, Optional<District> first,
			int begun) {
		super(parent);
		this.data = data;
		this.districts = districts;
		this.first = first;
		this.begun = begun;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * @param first of which district the population is missing, where that is known
	 * @param year  of which year, where that is known
	 */
	static void open(IWorkbenchWindow window, Optional<District> first, Optional<Integer> year) {
		new ResidentsDialog(window.getShell(), window.getService(DataChanges.class),
				window.getService(ComparisonModel.class).catalogue().districts(), first,
				year.orElse(Year.now().getValue() - 1)).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ResidentsDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 16;
		layout.marginHeight = 14;
		area.setLayout(layout);
		wide(area, Messages.ResidentsDialog_message);
		district = new Combo(label(area, Messages.ResidentsDialog_district), SWT.READ_ONLY | SWT.DROP_DOWN);
		district.setItems(districts.stream().map(WORDS::name).toArray(String[]::new));
		fill(district, Messages.ResidentsDialog_district);
		year = new Spinner(label(area, Messages.ResidentsDialog_year), SWT.BORDER);
		int now = Year.now().getValue();
		year.setValues(begun, FIRST, now, 0, 1, 10);
		Names.name(year, Messages.ResidentsDialog_year);
		people = new Text(label(area, Messages.ResidentsDialog_people), SWT.BORDER);
		people.setMessage(Messages.ResidentsDialog_example);
		fill(people, Messages.ResidentsDialog_people);
		source = new Text(label(area, Messages.ResidentsDialog_source), SWT.BORDER);
		source.setMessage(Messages.ResidentsDialog_bulletin);
		fill(source, Messages.ResidentsDialog_source);
		said = wide(area, "");
		table = new ListTable<Entered>(area, "residents", Messages.ResidentsDialog_list, 2, SWT.SINGLE)
				.column(Messages.ResidentsDialog_district, 20, 90, this::name)
				.column(Messages.ResidentsDialog_year, 0, 56, one -> Integer.toString(one.year()))
				.column(Messages.ResidentsDialog_people, 12, 90, one -> WORDS.number(one.people(), ""))
				.column(Messages.ResidentsDialog_source, 40, 150, Entered::source)
				.column(Messages.ResidentsDialog_by, 16, 80, Entered::by).viewer();
		((GridData) table.getTable().getParent().getLayoutData()).heightHint = HEIGHT;
		table.addSelectionChangedListener(event -> getButton(REMOVE).setEnabled(chosen().isPresent()));
		district.select(first.map(districts::indexOf).filter(place -> place >= 0).orElse(0));
		list();
		return area;
	}

	private static Composite label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
		return area;
	}

	private static void fill(Control control, String name) {
		Names.name(control, name);
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private static Label wide(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = WIDTH;
		label.setLayoutData(wide);
		return label;
	}

	private String name(Entered one) {
		return districts.stream().filter(each -> each.getCode().equals(one.district())).map(WORDS::name).findFirst()
				.orElse(one.district());
	}

	private Optional<Entered> chosen() {
		return Optional.ofNullable((Entered) table.getStructuredSelection().getFirstElement());
	}

	private void list() {
		data.ask(() -> new Residents(data.workspace()).all(), all -> {
			if (!table.getTable().isDisposed()) {
				table.setInput(all);
			}
		}, failure -> say(failure.getMessage(), true));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, REMOVE, Messages.ResidentsDialog_remove, false).setEnabled(false);
		createButton(parent, IDialogConstants.OK_ID, Messages.ResidentsDialog_enter, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ResidentsDialog_close, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == REMOVE) {
			chosen().ifPresent(this::remove);
		} else {
			super.buttonPressed(id);
		}
	}

	/** Another district may follow: the dialog stays. */
	@Override
	protected void okPressed() {
		District of = districts.get(district.getSelectionIndex());
		int when = year.getSelection();
		String number = people.getText();
		String from = source.getText();
		data.change(() -> new Residents(data.workspace()).keep(of, when, number, from, Person.ofLogin()), kept -> {
			say(NLS.bind(Messages.ResidentsDialog_entered, WORDS.name(of), Integer.toString(when)), false);
			list();
		}, failure -> say(failure.getMessage(), true));
	}

	private void remove(Entered one) {
		Optional<District> of = districts.stream().filter(each -> each.getCode().equals(one.district())).findFirst();
		of.ifPresent(found -> data.change(() -> {
			new Residents(data.workspace()).remove(found, one.year(), Person.ofLogin());
			return one;
		}, gone -> {
			say(NLS.bind(Messages.ResidentsDialog_removed, name(one), Integer.toString(one.year())), false);
			list();
		}, failure -> say(failure.getMessage(), true)));
	}

	private void say(String line, boolean wrong) {
		if (!said.isDisposed()) {
			said.setForeground(wrong ? Palette.RED : Palette.INK);
			said.setText(line.replace("&", "&&"));
			said.getParent().layout(true);
		}
	}

}
