package fadu.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.CellPlace;
import fadu.register.row.RowChanges;
import fadu.register.row.RowReader;
import fadu.register.row.RowsRead;
import fadu.register.row.SeenSheets;
import fadu.register.row.SeenSheets.SeenHeading;
import fadu.register.row.SheetRefused;
import fadu.register.row.SheetWish;
import fadu.store.ImportedFile;
import fadu.store.ObservationStore;
import fadu.store.RegisterRows;
import fadu.workspace.Registers.Taken;

/** Takes the rows of spreadsheets, as a person sets their reading right. */
public final class RegisterSheets {

	private final Workspace workspace;

	/** Takes them into a workspace. */
	public RegisterSheets(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * What a spreadsheet would change, with what stands in it.
	 *
	 * @param seen       the headings, and the cells of rows that are refused
	 * @param taken      what it would change; nothing where it does not fit the register
	 * @param fault      why it does not; empty where it does
	 * @param remembered the headings that are read as they were when such a sheet came in last, with the names of their columns
	 */
	public record SheetLook(SeenSheets seen, Optional<Taken> taken, String fault, Map<String, String> remembered) {
	}

	private record Read(SeenSheets seen, Optional<RowsRead> rows, Optional<SheetRefused> fault, Map<String, String> said,
			Map<String, String> remembered) {

		List<String> headings() {
			return seen.headings().stream().map(SeenHeading::text).toList();
		}

	}

	/**
	 * Looks into a spreadsheet; nothing is changed.
	 *
	 * @param district the district of rows that do not say theirs
	 * @throws UserException where the file cannot be read, or there is no such district
	 */
	public SheetLook look(RegisterDefinition register, Path file, Optional<String> district, SheetWish wish) throws UserException {
		Read read = read(register, file, district, wish);
		if (read.rows().isEmpty()) {
			return new SheetLook(read.seen(), Optional.empty(), read.fault().map(SheetRefused::getMessage).orElse(""),
					read.remembered());
		}
		return new SheetLook(read.seen(), Optional.of(preview(register, read.rows().get())), "", read.remembered());
	}

	private Taken preview(RegisterDefinition register, RowsRead rows) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return new Taken(rows, store.isEmpty()
				? RowChanges.allNew(rows)
				: Workspace.ask(() -> store.get().register(register).preview(rows)));
	}

	/**
	 * What a spreadsheet would change; nothing is changed.
	 *
	 * @param district the district of rows that do not say theirs
	 * @throws UserException where the file cannot be read or does not fit the register
	 */
	public Taken preview(RegisterDefinition register, Path file, Optional<String> district, SheetWish wish) throws UserException {
		return preview(register, rows(read(register, file, district, wish), file));
	}

	/**
	 * Takes the rows that are sound, as one change; those refused are left out and told.
	 *
	 * @throws UserException where the file cannot be read, does not fit the register, or the store refuses; then nothing is changed
	 */
	public Taken keep(RegisterDefinition register, Path file, Optional<String> district, SheetWish wish, Person by)
			throws UserException {
		Read found = read(register, file, district, wish);
		RowsRead read = rows(found, file);
		ImportedFile source = new ImportedFile(String.valueOf(file.getFileName()), Digests.sha256(file));
		RegisterRows rows = workspace.store().register(register);
		new AdministerStore(workspace).prepare(rows);
		Taken taken = new Taken(read, Workspace.ask(() -> rows.keep(read, source, by.name())));
		if (!found.said().isEmpty()) {
			new HeadingMemory(workspace, register).keep(found.headings(), found.said());
		}
		return taken;
	}

	private static RowsRead rows(Read read, Path file) throws UserException {
		if (read.fault().isPresent()) {
			throw new UserException(NLS.bind(Messages.Registers_sheet, file.getFileName(), read.fault().get().getMessage()),
					read.fault().get());
		}
		return read.rows().orElseThrow();
	}

	/** Headings of which nothing is said are read as they were in the last sheet with the same headings. */
	private Read read(RegisterDefinition register, Path file, Optional<String> district, SheetWish wish) throws UserException {
		Read first = readAs(register, file, district, wish);
		Map<String, String> said = new LinkedHashMap<>(new HeadingMemory(workspace, register).of(first.headings()));
		Map<String, String> remembered = new LinkedHashMap<>(said);
		remembered.keySet().removeAll(wish.headings().keySet());
		if (remembered.isEmpty()) {
			return first;
		}
		said.putAll(wish.headings());
		Read again = readAs(register, file, district, new SheetWish(said, wish.cells()));
		return new Read(again.seen(), again.rows(), again.fault(), said, remembered);
	}

	private Read readAs(RegisterDefinition register, Path file, Optional<String> district, SheetWish wish) throws UserException {
		DistrictByName named = new DistrictByName(workspace);
		Optional<String> code = district.isPresent() ? Optional.of(named.district(district.get()).getCode()) : Optional.empty();
		Map<String, Optional<String>> known = new HashMap<>();
		RowReader reader = new RowReader(register, code, name -> known.computeIfAbsent(name, each -> code(named, each)), wish);
		try {
			Spreadsheet.read(file, reader);
			requireSheets(wish, reader.sheets());
			return new Read(reader.seen(), Optional.of(reader.finish()), Optional.empty(), wish.headings(), Map.of());
		} catch (UnreadableReport e) {
			throw new UserException(e.getMessage(), e);
		} catch (SheetRefused e) {
			return new Read(reader.seen(), Optional.empty(), Optional.of(e), wish.headings(), Map.of());
		}
	}

	/** What is said of a cell must not be said in vain. */
	private static void requireSheets(SheetWish wish, Set<String> sheets) throws MistypedException {
		for (CellPlace place : wish.cells().keySet()) {
			if (!sheets.contains(place.sheet())) {
				throw new MistypedException(sheets.contains("")
						? NLS.bind(Messages.RegisterSheets_noSheets, place.sheet())
						: NLS.bind(Messages.RegisterSheets_sheet, place.sheet(), String.join(" ", sheets)));
			}
		}
	}

	private static Optional<String> code(DistrictByName named, String name) {
		try {
			return Optional.of(named.district(name).getCode());
		} catch (UserException e) {
			return Optional.empty();
		}
	}

}
