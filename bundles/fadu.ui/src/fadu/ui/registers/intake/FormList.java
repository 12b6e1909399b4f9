package fadu.ui.registers.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.SheetWish;
import fadu.ui.changes.DataChanges;
import fadu.ui.imports.tables.OpenTable;
import fadu.workspace.FormDistrict;
import fadu.workspace.Person;
import fadu.workspace.RegisterSheets;
import fadu.workspace.RegisterSheets.SheetLook;
import fadu.workspace.Registers.Taken;
import fadu.workspace.ReportFiles;
import fadu.workspace.UserException;

/**
 * Forms that several districts filled, before they come into a register: the district of each is told by its name until a person
 * says
 * otherwise, and each comes in as a step of its own. All methods are called on the thread of the window.
 */
public final class FormList {

	private final DataChanges data;
	private final RegisterDefinition register;
	private final RegisterSheets sheets;
	private final List<FormFile> forms = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private int waiting;

	/** @param data what asks and changes in the background */
	public FormList(DataChanges data, RegisterDefinition register) {
		this.data = data;
		this.register = register;
		sheets = new RegisterSheets(data.workspace());
	}

	/**
	 * A form.
	 *
	 * @param file     the spreadsheet
	 * @param district of rows that do not say theirs; blank for none
	 * @param state    what it would change, or what became of it, or why it does not fit
	 * @param fits     whether it would change something
	 * @param refused  whether it does not fit, or cells of it are refused
	 */
	public record FormFile(Path file, String district, String state, boolean fits, boolean refused) {
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** The forms, in their order. */
	public List<FormFile> forms() {
		return List.copyOf(forms);
	}

	/** Whether forms are read or taken in. */
	public boolean isBusy() {
		return waiting > 0;
	}

	/** How many would come in now. */
	public long ready() {
		return forms.stream().filter(FormFile::fits).count();
	}

	private record Named(Path file, Optional<District> district) {
	}

	/** Adds spreadsheets, and those in folders. */
	public void add(List<Path> named) {
		waiting++;
		data.ask(() -> named(named), found -> {
			waiting--;
			Set<Path> there = new HashSet<>();
			forms.forEach(form -> there.add(form.file()));
			for (Named one : found) {
				if (there.add(one.file())) {
					String district = one.district().map(FormList::name).orElse("");
					forms.add(new FormFile(one.file(), district, Messages.FormList_reading, false, false));
					look(one.file());
				}
			}
			tell();
		}, e -> waiting--);
		tell();
	}

	/** By its full name, as several places may bear the short one. */
	private static String name(District district) {
		return Optional.ofNullable(district.getFullName()).orElse(district.getName());
	}

	private List<Named> named(List<Path> all) {
		FormDistrict districts = new FormDistrict(data.workspace());
		return ReportFiles.of(all).stream().filter(OpenTable::isSheet).filter(Files::isRegularFile)
				.map(file -> new Named(file, districts.of(file))).toList();
	}

	/** Says of which district a form is, by name or code. */
	public void district(Path file, String typed) {
		if (form(file).filter(form -> !form.district().equals(typed.strip())).isPresent()) {
			replace(file, form -> new FormFile(file, typed.strip(), Messages.FormList_reading, false, false));
			look(file);
			tell();
		}
	}

	private interface Change {
		FormFile of(FormFile form);
	}

	private void replace(Path file, Change change) {
		forms.replaceAll(form -> form.file().equals(file) ? change.of(form) : form);
	}

	private Optional<FormFile> form(Path file) {
		return forms.stream().filter(form -> form.file().equals(file)).findFirst();
	}

	/** Looks into a form again, as it may have been set right. */
	public void look(Path file) {
		if (form(file).isEmpty()) {
			return;
		}
		Optional<String> district = form(file).map(FormFile::district).filter(text -> !text.isEmpty());
		waiting++;
		data.ask(() -> sheets.look(register, file, district, SheetWish.NONE), found -> {
			waiting--;
			replace(file, form -> looked(form, found));
			tell();
		}, e -> failed(file, e));
	}

	private static FormFile looked(FormFile form, SheetLook look) {
		if (look.taken().isEmpty()) {
			return new FormFile(form.file(), form.district(), look.fault(), false, true);
		}
		Taken taken = look.taken().get();
		int added = taken.changes().added().size();
		int changed = taken.changes().changed().size();
		int refused = taken.read().refused().size();
		return new FormFile(form.file(), form.district(), NLS.bind(Messages.FormList_fits,
				new Object[]{added, changed, taken.changes().unchanged(), refused}), added + changed > 0, refused > 0);
	}

	private void failed(Path file, UserException e) {
		waiting--;
		replace(file, form -> new FormFile(file, form.district(), e.getMessage(), false, true));
		tell();
	}

	/** Takes the sound rows of all forms that fit, each as one change; what is refused stays to be set right. */
	public void keepAll() {
		for (FormFile form : forms()) {
			if (form.fits()) {
				Optional<String> district = Optional.of(form.district()).filter(text -> !text.isEmpty());
				waiting++;
				data.change(() -> sheets.keep(register, form.file(), district, SheetWish.NONE, Person.ofLogin()), taken -> {
					waiting--;
					replace(form.file(), one -> new FormFile(one.file(), one.district(),
							NLS.bind(Messages.FormList_kept, new Object[]{taken.changes().added().size(),
									taken.changes().changed().size(), taken.read().refused().size()}),
							false, !taken.read().refused().isEmpty()));
					tell();
				}, e -> failed(form.file(), e));
			}
		}
		tell();
	}

}
