package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * The maps of tables that were imported, each a file in the folder {@code tables} of the workspace: the next edition of a table is
 * imported
 * by the name of its map.
 */
final class TableMaps {

	private static final String FOLDER = "tables";
	private static final String ENDING = ".json";
	private static final int SHORT = 16;
	/** The share of heads and labels that two tables of one kind have in common. */
	private static final double ALIKE = 0.6;

	private final Path folder;

	TableMaps(Workspace workspace) {
		folder = workspace.folder().resolve(FOLDER);
	}

	/**
	 * The map in a file, or the one that is kept under a name.
	 *
	 * @throws UserException where there is neither, or the file is none
	 */
	TableMap of(String fileOrName) throws UserException {
		Path file = file(fileOrName);
		if (Files.exists(file)) {
			return TableMapFile.read(file);
		}
		return TableMapFile.read(path(fileOrName).orElseThrow(() -> unknown(fileOrName)));
	}

	private UserException unknown(String name) {
		return Selection.unknown(Messages.TableMaps_unknown, name, names());
	}

	private static Optional<Path> path(String text) {
		try {
			return Optional.of(Path.of(text)).filter(Files::isRegularFile);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Keeps a map that is a file under its name. */
	void keep(String fileOrName, TableMap map) throws UserException {
		Optional<Path> file = path(fileOrName);
		if (file.isPresent() && !map.name().isEmpty() && !Files.exists(file(fileOrName))) {
			try {
				new NewFiles(file(map.name()), true).writeFile(Files.readString(file.get()));
			} catch (IOException e) {
				throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, file(map.name()), e.getLocalizedMessage()), e);
			}
		}
	}

	/** Keeps a map under its name, in the place of one that is called so. */
	void keep(TableMap map) throws UserException {
		try {
			new NewFiles(file(map.name()), true).writeFile(TableMapFile.text(map));
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, file(map.name()), e.getLocalizedMessage()), e);
		}
	}

	private List<String> names() {
		return all().stream().map(TableMap::name).toList();
	}

	/** All that are kept; files of others in the folder are passed over. */
	List<TableMap> all() {
		List<TableMap> maps = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
					read(file).ifPresent(maps::add);
				}
			} catch (IOException e) {
				return maps; // nothing can be offered
			}
		}
		return maps;
	}

	private static Optional<TableMap> read(Path file) {
		try {
			return Optional.of(TableMapFile.read(file));
		} catch (UserException e) {
			return Optional.empty();
		}
	}

	/**
	 * The map with which a table like this one came in last: most of its heads and labels were there, or are explained by it.
	 *
	 * @param heads   the heads and labels of the table but times
	 * @param unknown those of them that mean nothing yet
	 */
	Optional<TableMap> like(Set<String> heads, Set<String> unknown) {
		return all().stream().filter(map -> likeness(map, heads, unknown) >= ALIKE)
				.max(Comparator.comparingDouble(map -> likeness(map, heads, unknown)));
	}

	private static double likeness(TableMap map, Set<String> heads, Set<String> unknown) {
		return Math.max(share(heads, map.seen()), share(unknown, map.words().keySet()));
	}

	private static double share(Set<String> some, Set<String> known) {
		return some.isEmpty() ? 0 : (double) some.stream().filter(known::contains).count() / some.size();
	}

	/** A name may have any characters, a file may not. */
	private Path file(String name) {
		return folder.resolve(Digests.sha256(name.strip()).substring(0, SHORT) + ENDING);
	}

}
