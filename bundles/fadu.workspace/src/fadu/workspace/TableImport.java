package fadu.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.reading.formats.Place;
import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.row.SheetRefused;
import fadu.register.table.LabelMeaning;
import fadu.register.table.TableRead;
import fadu.register.table.TableReader;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.TableEdition;

/** Takes the figures of tables without prose, as yearbooks print them; a newer edition of a table changes what is other in it. */
public final class TableImport {

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the figures go
	 * @param by        who imports them
	 */
	public TableImport(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/**
	 * What the user says of a table.
	 *
	 * @param file      the spreadsheet
	 * @param map       a file, or the name of a map that is kept
	 * @param district  the area that it is about
	 * @param period    the time of figures that tell none
	 * @param confirmed whether the person has compared the table, so that its figures are reviewed
	 */
	public record Wanted(Path file, Optional<String> map, Optional<String> district, Optional<Period> period, boolean confirmed) {
	}

	/**
	 * What became of a table, or would.
	 *
	 * @param name    what the table is called
	 * @param read    what was found in it
	 * @param changes what that changes
	 */
	public record Taken(String name, TableRead read, TableChanges changes) {
	}

	/** A table that was read. */
	private record Looked(Taken taken, TableMap map) {
	}

	/** What is read, and by which map. */
	private record Asked(Path file, TableMap map, Optional<String> district, Optional<Period> period) {
	}

	private Asked asked(Wanted wanted) throws UserException {
		TableMap map = wanted.map().isPresent() ? new TableMaps(workspace).of(wanted.map().get()) : TableMap.NONE;
		return new Asked(wanted.file(), map, wanted.district(), wanted.period());
	}

	/**
	 * What a table would change; nothing is changed.
	 *
	 * @throws UserException where file or map cannot be read, or no table is found
	 */
	public Taken preview(Wanted wanted) throws UserException {
		return looked(asked(wanted)).taken();
	}

	/**
	 * What a table would change with a map that a person is making, with its heads and labels; nothing is changed.
	 *
	 * @throws UserException where the file cannot be read, or the map speaks of what there is not
	 */
	public TableLook look(Path file, TableMap map) throws UserException {
		Opened opened = open(new Asked(file, map, Optional.empty(), Optional.empty()));
		try {
			Taken taken = look(opened).taken();
			return TableLook.of(opened.labels(), taken.read().unknown(), Optional.of(taken), "");
		} catch (SheetRefused e) {
			return TableLook.of(opened.labels(), opened.reader().unknown(opened.labels()), Optional.empty(), e.getMessage());
		}
	}

	/** The maps of tables that were imported, for a person to choose from. */
	public List<TableMap> maps() {
		return new TableMaps(workspace).all();
	}

	/**
	 * The map with which a table of such heads came in last; nothing where there is none.
	 *
	 * @throws UserException where the file cannot be read
	 */
	public Optional<TableMap> remembered(Path file) throws UserException {
		TableLook look = look(file, TableMap.NONE);
		return new TableMaps(workspace).like(look.heads(), Set.copyOf(look.unknown()));
	}

	/**
	 * Takes the figures of a table with a map that a person made, which is kept under its name; as one change.
	 *
	 * @param confirmed whether the person has compared the table, so that its figures are reviewed
	 * @throws UserException as {@link #keep(Wanted)}
	 */
	public Taken keep(Path file, TableMap map, boolean confirmed) throws UserException {
		Looked looked = looked(new Asked(file, map, Optional.empty(), Optional.empty()));
		keep(file, looked, confirmed);
		if (!map.name().isEmpty()) {
			Set<String> seen = look(file, map).heads();
			new TableMaps(workspace).keep(new TableMap(map.name(), map.district(), map.otherwise(), map.sheets(), map.columns(),
					map.words(), seen));
		}
		return looked.taken();
	}

	/**
	 * Takes the figures of a table, as one change; cells that are refused are left out and told. The map is kept, too.
	 *
	 * @throws UserException where file or map cannot be read, no table is found, or somebody changed a figure
	 *                           meanwhile; then nothing is changed
	 */
	public Taken keep(Wanted wanted) throws UserException {
		Looked looked = looked(asked(wanted));
		if (keep(wanted.file(), looked, wanted.confirmed()) && wanted.map().isPresent()) {
			new TableMaps(workspace).keep(wanted.map().get(), looked.map());
		}
		return looked.taken();
	}

	/** Whether there was anything to keep. */
	private boolean keep(Path file, Looked looked, boolean confirmed) throws UserException {
		TableChanges changes = looked.taken().changes();
		if (changes.added().isEmpty() && changes.changed().isEmpty()) {
			return false;
		}
		List<TableEdition.DistrictPart> parts = new TableDocuments(workspace.catalogue(), file, looked.taken().name())
				.parts(looked.taken().read(), changes);
		ObservationStore store = workspace.store();
		boolean kept = Workspace.ask(() -> store.tables().keep(String.valueOf(file.getFileName()), parts,
				changes.changed().stream().map(TableChanges.Change::before).toList(), confirmed, by.name()));
		if (!kept) {
			throw new UserException(NLS.bind(Messages.TableImport_faster, looked.taken().name()));
		}
		return true;
	}

	/** A file whose cells are at hand. */
	private record Opened(Asked asked, TableReader reader, KnownLabels labels, Optional<String> about) {
	}

	private Opened open(Asked asked) throws UserException {
		Optional<String> named = asked.district().or(asked.map()::district);
		Optional<String> about = named.isPresent()
				? Optional.of(new DistrictByName(workspace).district(named.get()).getCode())
				: Optional.empty();
		TableReader reader = new TableReader();
		try {
			Spreadsheet.read(asked.file(), reader);
		} catch (UnreadableReport e) {
			throw new UserException(e.getMessage(), e);
		}
		LabelMeaning said = asked.period().map(LabelMeaning::ofPeriod).orElse(LabelMeaning.NOTHING);
		return new Opened(asked, reader, new KnownLabels(workspace, asked.map(), about).otherwise(said), about);
	}

	private Looked looked(Asked asked) throws UserException {
		try {
			return look(open(asked));
		} catch (SheetRefused e) {
			throw new UserException(NLS.bind(Messages.TableImport_sheet, asked.file().getFileName(), e.getMessage()), e);
		}
	}

	private Looked look(Opened opened) throws UserException, SheetRefused {
		TableRead read = opened.reader().finish(opened.labels());
		if (read.figures().isEmpty() && opened.about().isPresent()) { // a table that names no district is about this one
			read = opened.reader().finish(opened.labels().otherwise(LabelMeaning.ofDistrict(opened.about().get())));
		}
		String name = name(opened.asked());
		return new Looked(new Taken(name, read, TableChanges.of(read.figures(), kept(name))), opened.asked().map());
	}

	private static String name(Asked asked) {
		return asked.map().name().isEmpty() ? String.valueOf(asked.file().getFileName()) : asked.map().name();
	}

	/** The figures of the earlier editions of a table, with the codes of their districts. */
	private List<Observation> kept(String name) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return List.of();
		}
		return Workspace.ask(() -> {
			Set<String> editions = store.get().documentList().stream().filter(document -> name.equals(document.getTitle()))
					.map(SourceDocument::getSha256).collect(Collectors.toSet());
			return editions.isEmpty()
					? List.<Observation>of()
					: store.get().observations(ObservationQuery.all().inDocuments(editions)).stream().filter(TableImport::isOfCell)
							.toList();
		});
	}

	private static boolean isOfCell(Observation figure) {
		return figure.getMetric() != null && figure.getPlace() != null
				&& Place.of(figure.getPlace()).filter(Place.SheetCell.class::isInstance).isPresent();
	}

	/** The documents of a table, one for each district that it speaks of. */
	public List<SourceDocument> documents(String name) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty()
				? List.of()
				: Workspace.ask(() -> store.get().documentList().stream().filter(document -> name.equals(document.getTitle()))
						.map(workspace.areas()::joined).toList());
	}

	/**
	 * Writes a map to be filled in, with the heads and labels of a table that mean nothing yet; a metric that has such a word among
	 * its
	 * wordings is proposed.
	 *
	 * @return how many words there are
	 * @throws UserException where the table cannot be read, or the file is there already
	 */
	public int draft(Wanted wanted, Path file) throws UserException {
		Opened opened = open(asked(wanted));
		List<String> unknown;
		try {
			unknown = opened.reader().finish(opened.labels()).unknown();
		} catch (SheetRefused e) {
			unknown = opened.reader().unknown(opened.labels()); // not one word of the heads is known
		}
		Map<String, String> proposed = new LinkedHashMap<>();
		unknown.stream().map(opened.labels()::unknownPart).forEach(word -> proposed.put(word, proposed(word).orElse("")));
		TableMapFile.write(name(opened.asked()), proposed, file);
		return proposed.size();
	}

	/** The code of a metric that has a word among its wordings. */
	private Optional<String> proposed(String word) {
		return workspace.catalogue().metrics().stream().filter(metric -> metric.getAliases().contains(word)).map(Metric::getCode)
				.findFirst();
	}

}
