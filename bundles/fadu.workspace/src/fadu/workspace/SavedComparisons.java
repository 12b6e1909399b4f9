package fadu.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * Comparisons that a user keeps under a name, each a file in the folder {@code comparisons} of the workspace; one that is shared
 * is the
 * same file. The comparison that was open last is kept without a name. They are no data: nothing of the store depends on them.
 */
public final class SavedComparisons {

	private static final String FOLDER = "comparisons";
	private static final String ENDING = ".json";
	private static final String LAST = "last" + ENDING;
	private static final int SHORT = 16;

	private final Path folder;

	/** The comparisons of the workspace. */
	public SavedComparisons(Workspace workspace) {
		folder = workspace.folder().resolve(FOLDER);
	}

	/** All that have a name, by name; a file that is none is left out. */
	public List<SavedComparison> all() throws UserException {
		List<SavedComparison> all = new ArrayList<>();
		for (Path file : files()) {
			try {
				all.add(ComparisonFile.read(file));
			} catch (UserException e) {
				continue; // a file of somebody else's in the folder
			}
		}
		all.sort(Comparator.comparing(SavedComparison::name));
		return List.copyOf(all);
	}

	private List<Path> files() throws UserException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ENDING) && !file.endsWith(LAST)
					&& !file.getFileName().toString().startsWith(".")).sorted().toList();
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, folder, e.getLocalizedMessage()), e);
		}
	}

	/**
	 * The comparison of that name.
	 *
	 * @throws UserException where there is none, with the nearest there are
	 */
	public SavedComparison of(String name) throws UserException {
		List<SavedComparison> all = all();
		Optional<SavedComparison> found = all.stream().filter(one -> one.name().equals(name.strip())).findFirst();
		if (found.isEmpty()) {
			throw Selection.unknown(Messages.SavedComparisons_unknown, name, all.stream().map(SavedComparison::name).toList());
		}
		return found.get();
	}

	/** Keeps a comparison in the place of another of the same name. */
	public SavedComparison keep(SavedComparison comparison) throws UserException {
		SavedComparison named = comparison.named(comparison.name().strip());
		if (named.name().isEmpty()) {
			throw new UserException(Messages.SavedComparisons_noName);
		}
		ComparisonFile.write(named, file(named.name()));
		return named;
	}

	/**
	 * Keeps a comparison no longer.
	 *
	 * @throws UserException where there is none of this name
	 */
	public void remove(String name) throws UserException {
		Path file = file(of(name).name());
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	/** Keeps what a file says, under the name in the file or another. */
	public SavedComparison bring(Path file, Optional<String> name) throws UserException {
		SavedComparison read = ComparisonFile.read(file);
		return keep(read.named(name.orElse(read.name())));
	}

	/** Writes a comparison into a file for somebody else. */
	public static void write(SavedComparison comparison, Path file) throws UserException {
		ComparisonFile.write(comparison, file);
	}

	/** The comparison that was open last; nothing where there is none that can be read. */
	public Optional<SavedComparison> last() {
		try {
			return Optional.of(ComparisonFile.read(folder.resolve(LAST)));
		} catch (UserException e) {
			return Optional.empty();
		}
	}

	/** Keeps the comparison that is open. */
	public void keepLast(SavedComparison comparison) throws UserException {
		ComparisonFile.write(comparison, folder.resolve(LAST));
	}

	/** A name may have any characters, a file may not. */
	private Path file(String name) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
			return folder.resolve(HexFormat.of().formatHex(hash).substring(0, SHORT) + ENDING);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
