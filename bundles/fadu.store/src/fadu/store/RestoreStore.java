package fadu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Restores what {@link StoreDump} wrote, into a folder or a server that holds nothing yet. */
public final class RestoreStore {

	private RestoreStore() {
	}

	/**
	 * Restores a dump. The database is there as a whole or not at all, even where the program is killed in the middle; then the
	 * same
	 * can be done once more.
	 *
	 * @param dump     the zip
	 * @param location where the store is to be; a server has its tables already
	 * @param files    the folder of the workspace, for the files that go with it
	 * @return how many rows were restored
	 * @throws StoreException where the file is no dump, was changed, or there is something already
	 */
	public static long run(Path dump, StoreLocation location, Path files) {
		try (DumpFile file = DumpFile.open(dump)) {
			List<DumpManifest.Part> others = file.parts(StoreDump.FILES);
			for (DumpManifest.Part part : others) {
				if (Files.exists(target(files, part))) {
					file.read(part, in -> requireSame(in, target(files, part)));
				}
			}
			if (location instanceof StoreLocation.Folder folder && folder.exists()) {
				throw new StoreException(NLS.bind(Messages.Dump_notEmpty, location));
			}
			for (DumpManifest.Part part : others) {
				file.read(part, in -> write(in, target(files, part)));
			}
			return StoreRestore.into(location, file);
		}
	}

	/**
	 * The plug-ins that were in use where a dump was made, name and version.
	 *
	 * @throws StoreException where the file is no dump
	 */
	public static List<String> plugIns(Path dump) {
		try (DumpFile file = DumpFile.open(dump)) {
			return file.plugIns();
		}
	}

	private static Path target(Path folder, DumpManifest.Part part) {
		return folder.resolve(part.path().substring(StoreDump.FILES.length()));
	}

	/** Nothing of the user is replaced by something else. */
	private static void requireSame(InputStream in, Path there) throws IOException {
		try (InputStream other = Files.newInputStream(there)) {
			byte[] known = other.readAllBytes();
			if (!java.util.Arrays.equals(known, in.readAllBytes())) {
				throw new StoreException(NLS.bind(Messages.Dump_notEmpty, there));
			}
		}
	}

	private static void write(InputStream in, Path target) throws IOException {
		Path unfinished = target.resolveSibling('.' + target.getFileName().toString() + ".tmp");
		Files.createDirectories(target.getParent());
		try {
			Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
			Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

}
