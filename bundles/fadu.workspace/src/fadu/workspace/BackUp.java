package fadu.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.PlugIn;
import fadu.store.RestoreStore;
import fadu.store.StoreDump;

/**
 * Writes all of a workspace into one file that no database is needed to read, and restores it into a folder or onto a server:
 * documents,
 * figures, reviews, history, peers, rows of registers, kept comparisons and whatever else lies in its folder.
 */
public final class BackUp {

	private static final String STORE = "store";

	private final Workspace workspace;

	/** Backs up, or restores into, a workspace that is not open elsewhere. */
	public BackUp(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Writes the backup; one that is there is replaced when the new one is whole.
	 *
	 * @return what was done, and which plug-ins are needed beside it, a line each for the user
	 * @throws UserException where there is nothing to back up, the user may see a part of it only, or the file cannot be written
	 */
	public String write(Path target) throws UserException {
		try {
			List<String> plugIns = plugIns();
			Map<String, Path> files = files(target.toAbsolutePath().normalize());
			Optional<Long> rows = Workspace.ask(() -> {
				try {
					return StoreDump.write(workspace.location(), files, plugIns, target);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
			if (rows.isEmpty()) {
				throw new UserException(NLS.bind(Messages.BackUp_nothing, workspace.place()));
			}
			return NLS.bind(Messages.BackUp_written, new Object[]{target, rows.get(), files.size()}) + '\n'
					+ (plugIns.isEmpty()
							? Messages.BackUp_noPlugIns
							: NLS.bind(Messages.BackUp_plugIns, String.join(Messages.Selection_separator, plugIns)));
		} catch (IOException e) {
			throw unwritable(target, e);
		} catch (UncheckedIOException e) {
			throw unwritable(target, e.getCause());
		}
	}

	/** Those that the user installed and that are in use, with their versions; what comes with Fadu is there after a restore. */
	private List<String> plugIns() {
		return workspace.catalogue().folder().stream().filter(entry -> entry.state().isUsed())
				.map(entry -> entry.plugIn() + ' ' + entry.version()).distinct().sorted().toList();
	}

	private static UserException unwritable(Path target, IOException e) {
		return new UserException(NLS.bind(Messages.ExportPlugIn_unwritable, target, e.getLocalizedMessage()), e);
	}

	/** The files of the user in the folder; those of the database, and those whose names begin with a dot, are not among them. */
	private Map<String, Path> files(Path target) throws IOException {
		Map<String, Path> files = new TreeMap<>();
		Path folder = workspace.folder();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> walk = Files.walk(folder)) {
				walk.filter(Files::isRegularFile).filter(file -> !file.toAbsolutePath().normalize().equals(target))
						.forEach(file -> {
							Path path = folder.relativize(file);
							boolean hidden = Stream.iterate(path, step -> step != null, Path::getParent)
									.anyMatch(step -> step.getFileName().toString().startsWith("."));
							if (!hidden && !path.startsWith(STORE)) {
								files.put(path.toString().replace('\\', '/'), file);
							}
						});
			}
		}
		return files;
	}

	/**
	 * Restores a backup: all of it, or nothing.
	 *
	 * @return what was done, and which plug-ins are missing, a line each for the user
	 * @throws UserException where the file is no backup, was changed, or the workspace holds something already
	 */
	public String restore(Path backup) throws UserException {
		try {
			long rows = Workspace.ask(() -> RestoreStore.run(backup, workspace.location(), workspace.folder()));
			List<String> missing = missing(Workspace.ask(() -> RestoreStore.plugIns(backup)));
			return NLS.bind(Messages.BackUp_restored, new Object[]{workspace.place(), rows}) + (missing.isEmpty()
					? ""
					: '\n' + NLS.bind(Messages.BackUp_missing, String.join(Messages.Selection_separator, missing)));
		} catch (UncheckedIOException e) {
			throw unwritable(workspace.folder(), e.getCause());
		}
	}

	/** Those that are not in use here, in whatever version. */
	private List<String> missing(List<String> plugIns) {
		Set<String> there = workspace.catalogue().plugIns().stream().map(PlugIn::id).collect(Collectors.toSet());
		return plugIns.stream().filter(plugIn -> !there.contains(plugIn.split(" ")[0])).toList();
	}

}
