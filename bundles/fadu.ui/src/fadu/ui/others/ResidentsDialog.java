package fadu.ui.others;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import fadu.model.District;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.KeepingDialog;
import fadu.ui.widgets.ListTable;
import fadu.wording.Wording;
import fadu.workspace.Person;
import fadu.workspace.Residents;
import fadu.workspace.Residents.Entered;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** 人口: how many live in a district, of which year and from where; what was entered is listed and taken out. */
final class ResidentsDialog extends KeepingDialog<Entered> {

	private static final Wording WORDS = UserWording.get();
	private static final int FIRST = 1900;

	private final Residents residents;
	private final List<District> districts;
	private final Optional<District> first;
	private final int begun;
	private Combo district;
	private Spinner year;
	private Text people;
	private Text source;
	private String doubted = "";

	private ResidentsDialog(Shell parent, DataChanges data, List<District> districts, Optional<District> first,
			int begun) {
		super(parent, data, new Words(Messages.ResidentsDialog_title, Messages.ResidentsDialog_message,
				Messages.ResidentsDialog_enter, Messages.ResidentsDialog_remove, Messages.ResidentsDialog_close));
		this.residents = new Residents(data.workspace());
		this.districts = districts;
		this.first = first;
		this.begun = begun;
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
	protected void createFields(Composite area) {
		district = field(area, Messages.ResidentsDialog_district, place -> new Combo(place, SWT.READ_ONLY | SWT.DROP_DOWN));
		district.setItems(districts.stream().map(WORDS::name).toArray(String[]::new));
		district.select(first.map(districts::indexOf).filter(place -> place >= 0).orElse(0));
		year = field(area, Messages.ResidentsDialog_year, place -> new Spinner(place, SWT.BORDER));
		int now = Year.now().getValue();
		year.setValues(begun, FIRST, now, 0, 1, 10);
		people = text(area, Messages.ResidentsDialog_people, Messages.ResidentsDialog_example);
		source = text(area, Messages.ResidentsDialog_source, Messages.ResidentsDialog_bulletin);
	}

	@Override
	protected TableViewer createList(Composite area) {
		return new ListTable<Entered>(area, "residents", Messages.ResidentsDialog_list, 2, SWT.SINGLE)
				.column(Messages.ResidentsDialog_district, 20, 90, this::name)
				.column(Messages.ResidentsDialog_year, 0, 56, one -> Integer.toString(one.year()))
				.column(Messages.ResidentsDialog_people, 12, 90, one -> WORDS.number(one.people(), ""))
				.column(Messages.ResidentsDialog_source, 40, 150, Entered::source)
				.column(Messages.ResidentsDialog_by, 16, 80, Entered::by).viewer();
	}

	private Optional<District> of(Entered one) {
		return districts.stream().filter(each -> each.getCode().equals(one.district())).findFirst();
	}

	private String name(Entered one) {
		return of(one).map(WORDS::name).orElse(one.district());
	}

	@Override
	protected List<Entered> kept() throws UserException {
		return residents.all();
	}

	@Override
	protected void keep() {
		if (district.getSelectionIndex() < 0) {
			return; // there are no districts yet
		}
		District of = districts.get(district.getSelectionIndex());
		int when = year.getSelection();
		String number = people.getText();
		String from = source.getText();
		if (Residents.isFew(number) && !number.equals(doubted)) {
			doubted = number;
			say(NLS.bind(Messages.ResidentsDialog_few, WORDS.name(of), number.strip()), true);
			return;
		}
		change(() -> residents.keep(of, when, number, from, Person.ofLogin()),
				kept -> NLS.bind(Messages.ResidentsDialog_entered, WORDS.name(of), Integer.toString(when)));
	}

	@Override
	protected void remove(Entered one) {
		of(one).ifPresent(found -> change(() -> {
			residents.remove(found, one.year(), Person.ofLogin());
			return one;
		}, gone -> NLS.bind(Messages.ResidentsDialog_removed, name(one), Integer.toString(one.year()))));
	}

}
