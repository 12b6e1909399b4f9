package fadu.ui.registers.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.CellPlace;
import fadu.register.row.SeenSheets;
import fadu.register.row.SheetWish;
import fadu.register.row.WrittenWords;
import fadu.ui.changes.DataChanges;
import fadu.workspace.Person;
import fadu.workspace.RegisterSheets;
import fadu.workspace.RegisterSheets.SheetLook;
import fadu.workspace.Registers.Taken;
import fadu.workspace.UserException;

/**
 * A spreadsheet before it comes into a register: what its headings are taken for, what it would change, what is refused; all of
 * which
 * a person sets right here, while the file stays as it is. All methods are called on the thread of the window.
 */
public final class IntakeModel {

	private static final SeenSheets NOTHING = new SeenSheets(List.of(), Map.of());

	private final DataChanges data;
	private final RegisterDefinition register;
	private final RegisterSheets sheets;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, String> headings = new LinkedHashMap<>();
	private final Map<CellPlace, String> cells = new LinkedHashMap<>();
	private Optional<Path> file = Optional.empty();
	private String district = "";
	private Optional<SheetLook> look = Optional.empty();
	private Optional<String> said = Optional.empty();
	private boolean failed;
	private boolean busy;
	private boolean keeping;
	private int turn;

	/** @param data what asks and changes in the background */
	public IntakeModel(DataChanges data, RegisterDefinition register) {
		this.data = data;
		this.register = register;
		sheets = new RegisterSheets(data.workspace());
	}

	/** The register that it comes into. */
	public RegisterDefinition register() {
		return register;
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private void say(String line, boolean wrong) {
		said = Optional.of(line);
		failed = wrong;
		tell();
	}

	/** The spreadsheet. */
	public Optional<Path> file() {
		return file;
	}

	/** Takes another spreadsheet. What was said of headings stays, what was said of cells does not. */
	public void open(Path other) {
		file = Optional.of(other);
		look = Optional.empty();
		cells.clear();
		said = Optional.empty();
		look();
	}

	/** Takes cells that were copied in a spreadsheet program. */
	public void paste(String text) {
		if (text.isBlank()) {
			say(Messages.IntakeModel_nothingPasted, true);
			return;
		}
		try {
			Path copy = Files.createTempDirectory("fadu").resolve(Messages.IntakeModel_pasted + ".tsv");
			Files.writeString(copy, text);
			copy.toFile().deleteOnExit();
			open(copy);
		} catch (IOException e) {
			say(NLS.bind(Messages.IntakeModel_notPasted, e.getLocalizedMessage()), true);
		}
	}

	/** The district of rows that do not say theirs, as it was typed; blank for none. */
	public String district() {
		return district;
	}

	/** Says which it is, by name or code. */
	public void district(String typed) {
		if (!typed.strip().equals(district)) {
			district = typed.strip();
			look();
		}
	}

	/** Says which column of the register a heading is; an empty name for none. */
	public void heading(String text, String column) {
		headings.put(text, column);
		look();
	}

	/** Says what is to be read in place of a cell. */
	public void correct(CellPlace place, String text) {
		cells.put(place, text);
		look();
	}

	/** What was said of cells. */
	public Map<CellPlace, String> corrections() {
		return Map.copyOf(cells);
	}

	private SheetWish wish() {
		return new SheetWish(new LinkedHashMap<>(headings), new LinkedHashMap<>(cells));
	}

	private Optional<String> asked() {
		return district.isEmpty() ? Optional.empty() : Optional.of(district);
	}

	/** Looks into the file again. */
	public void look() {
		if (file.isEmpty()) {
			tell();
			return;
		}
		turn++;
		int now = turn;
		busy = true;
		Path read = file.get();
		SheetWish wish = wish();
		Optional<String> of = asked();
		data.ask(() -> sheets.look(register, read, of, wish), found -> {
			if (now == turn) {
				busy = false;
				look = Optional.of(found);
				tell();
			}
		}, e -> {
			if (now == turn) {
				busy = false;
				look = Optional.of(new SheetLook(seen(), Optional.empty(), e.getMessage(), Map.of()));
				tell();
			}
		});
		tell();
	}

	/** What the file would change; nothing where it does not fit. */
	public Optional<Taken> taken() {
		return look.flatMap(SheetLook::taken);
	}

	/** Why it does not fit; empty where it does, or where there is none. */
	public String fault() {
		return look.map(SheetLook::fault).orElse("");
	}

	/** The headings that are read as they were when such a sheet came in last. */
	public Map<String, String> remembered() {
		return look.map(SheetLook::remembered).orElse(Map.of());
	}

	/** Reads the headings as the register knows them, whatever they were when such a sheet came in last. */
	public void forget() {
		remembered().keySet().forEach(heading -> headings.put(heading, known(heading)));
		look();
	}

	private String known(String heading) {
		String plain = WrittenWords.plain(heading);
		return register.fields().stream().filter(field -> Stream
				.concat(Stream.of(field.label(), field.labelEn(), field.name()), field.headings().stream())
				.anyMatch(name -> WrittenWords.plain(name).equals(plain))).map(RowField::name).findFirst().orElse("");
	}

	/** What stands in it. */
	public SeenSheets seen() {
		return look.map(SheetLook::seen).orElse(NOTHING);
	}

	/** Whether something is read or kept. */
	public boolean isBusy() {
		return busy;
	}

	/** Whether the rows are being kept. */
	public boolean isKeeping() {
		return keeping;
	}

	/** Whether there is anything to keep. */
	public boolean canKeep() {
		return !busy && taken().filter(found -> found.changes().added().size() + found.changes().changed().size() > 0).isPresent();
	}

	/** Takes the sound rows as one change; those refused stay here, to be set right. */
	public void keep() {
		if (!canKeep() || file.isEmpty()) {
			return;
		}
		busy = true;
		keeping = true;
		Path read = file.get();
		SheetWish wish = wish();
		Optional<String> of = asked();
		data.change(() -> sheets.keep(register, read, of, wish, Person.ofLogin()), this::kept, this::refused);
		tell();
	}

	private void kept(Taken done) {
		busy = false;
		keeping = false;
		Object[] counts = {done.changes().added().size(), done.changes().changed().size(), done.read().refused().size()};
		say(NLS.bind(done.read().refused().isEmpty() ? Messages.IntakeModel_kept : Messages.IntakeModel_keptSome, counts), false);
		look();
	}

	private void refused(UserException e) {
		busy = false;
		keeping = false;
		say(e.getMessage(), true);
	}

	/** What came of the last step, one line. */
	public Optional<String> said() {
		return said;
	}

	/** Whether it was not done. */
	public boolean isFailed() {
		return failed;
	}

}
