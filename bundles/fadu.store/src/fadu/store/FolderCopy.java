package fadu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The copy of the database of a folder that is made before its tables are changed, beside it: {@code store/before-5/derby}. */
final class FolderCopy {

	private FolderCopy() {
	}

	/** The folder of the copy that is made before tables are brought to a version. */
	static Path place(Path workspace, int version) {
		return StoreFolder.of(workspace).resolve("before-" + version);
	}

	/** Where the dump lies that is made at the same time. */
	static Path dump(Database database, int version) {
		return database.location() instanceof StoreLocation.Folder folder
				? StoreFolder.of(folder.workspace()).resolve("before-" + (version + 1) + ".zip")
				: Path.of("");
	}

	/** Copies the open database; one of an earlier attempt is replaced. */
	static void make(Database database, int version) {
		if (!(database.location() instanceof StoreLocation.Folder folder)) {
			throw new IllegalArgumentException(database.location().toString());
		}
		Path copy = place(folder.workspace(), version + 1);
		try {
			remove(copy);
		} catch (IOException e) {
			throw Failures.ofFiles(e, folder.workspace());
		}
		database.sql().execute("call syscs_util.syscs_backup_database(?)", copy.toAbsolutePath().toString());
	}

	private static void remove(Path folder) throws IOException {
		if (Files.exists(folder)) {
			List<Path> leftovers;
			try (Stream<Path> files = Files.walk(folder)) {
				leftovers = files.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path leftover : leftovers) {
				Files.delete(leftover);
			}
		}
	}

}
