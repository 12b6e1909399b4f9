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

	/**
	 * What a table would change; nothing is changed.
	 *
	 * @throws UserException where file or map cannot be read, or no table is found
	 */
	public Taken preview(Wanted wanted) throws UserException {
		return look(wanted).taken();
	}

	/**
	 * Takes the figures of a table, as one change; cells that are refused are left out and told. The map is kept, too.
	 *
	 * @throws UserException where file or map cannot be read, no table is found, or somebody changed a figure
	 *                           meanwhile; then nothing is changed
	 */
	public Taken keep(Wanted wanted) throws UserException {
		Looked looked = look(wanted);
		TableChanges changes = looked.taken().changes();
		if (changes.added().isEmpty() && changes.changed().isEmpty()) {
			return looked.taken();
		}
		List<TableEdition.DistrictPart> parts = new TableDocuments(workspace.catalogue(), wanted.file(), looked.taken().name())
				.parts(looked.taken().read(), changes);
		ObservationStore store = workspace.store();
		boolean kept = Workspace.ask(() -> store.tables().keep(String.valueOf(wanted.file().getFileName()), parts,
				changes.changed().stream().map(TableChanges.Change::before).toList(), wanted.confirmed(), by.name()));
		if (!kept) {
			throw new UserException(NLS.bind(Messages.TableImport_faster, looked.taken().name()));
		}
		if (wanted.map().isPresent()) {
			new TableMaps(workspace).keep(wanted.map().get(), looked.map());
		}
		return looked.taken();
	}

	/** A file whose cells are at hand. */
	private record Opened(TableReader reader, KnownLabels labels, TableMap map, Optional<String> about) {
	}

	private Opened open(Wanted wanted) throws UserException {
		TableMap map = wanted.map().isPresent() ? new TableMaps(workspace).of(wanted.map().get()) : TableMap.NONE;
		Optional<String> named = wanted.district().or(map::district);
		Optional<String> about = named.isPresent()
				? Optional.of(new DistrictByName(workspace).district(named.get()).getCode())
				: Optional.empty();
		TableReader reader = new TableReader();
		try {
			Spreadsheet.read(wanted.file(), reader);
		} catch (UnreadableReport e) {
			throw new UserException(e.getMessage(), e);
		}
		LabelMeaning said = wanted.period().map(LabelMeaning::ofPeriod).orElse(LabelMeaning.NOTHING);
		return new Opened(reader, new KnownLabels(workspace, map, about).otherwise(said), map, about);
	}

	private Looked look(Wanted wanted) throws UserException {
		Opened opened = open(wanted);
		try {
			TableRead read = opened.reader().finish(opened.labels());
			if (read.figures().isEmpty() && opened.about().isPresent()) { // a table that names no district is about this one
				read = opened.reader().finish(opened.labels().otherwise(LabelMeaning.ofDistrict(opened.about().get())));
			}
			String name = name(wanted, opened.map());
			return new Looked(new Taken(name, read, TableChanges.of(read.figures(), kept(name))), opened.map());
		} catch (SheetRefused e) {
			throw new UserException(NLS.bind(Messages.TableImport_sheet, wanted.file().getFileName(), e.getMessage()), e);
		}
	}

	private static String name(Wanted wanted, TableMap map) {
		return map.name().isEmpty() ? String.valueOf(wanted.file().getFileName()) : map.name();
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

	/**
	 * Writes a map to be filled in, with the heads and labels of a table that mean nothing yet; a metric that has such a word among
	 * its
	 * wordings is proposed.
	 *
	 * @return how many words there are
	 * @throws UserException where the table cannot be read, or the file is there already
	 */
	public int draft(Wanted wanted, Path file) throws UserException {
		Opened opened = open(wanted);
		List<String> unknown;
		try {
			unknown = opened.reader().finish(opened.labels()).unknown();
		} catch (SheetRefused e) {
			unknown = opened.reader().unknown(opened.labels()); // not one word of the heads is known
		}
		Map<String, String> proposed = new LinkedHashMap<>();
		unknown.stream().map(opened.labels()::unknownPart)
				.forEach(word -> proposed.put(word, workspace.catalogue().metrics().stream()
						.filter(metric -> metric.getAliases().contains(word)).map(Metric::getCode).findFirst().orElse("")));
		TableMapFile.write(name(wanted, opened.map()), proposed, file);
		return proposed.size();
	}

}
