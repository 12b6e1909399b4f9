package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

	private List<String> names() {
		List<String> names = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
					names.add(TableMapFile.read(file).name());
				}
			} catch (IOException | UserException e) {
				return names; // a file of somebody else's in the folder
			}
		}
		return names;
	}

	/** A name may have any characters, a file may not. */
	private Path file(String name) {
		return folder.resolve(Digests.sha256(name.strip()).substring(0, SHORT) + ENDING);
	}

}
