package fadu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * A folder for the platform's own notes during one command: some libraries (the chart engine) do not start without one. Each
 * command has its own, so that two can run at once, and removes it at the end. The user's data is elsewhere, in the workspace.
 */
final class InstanceArea implements AutoCloseable {

	private final Path folder;

	private InstanceArea(Path folder) {
		this.folder = folder;
	}

	/** Gives the platform a folder, where it has none. */
	static InstanceArea open() {
		Location location = Platform.getInstanceLocation();
		try {
			if (location != null && !location.isSet()) {
				Path folder = Files.createTempDirectory("fadu");
				location.set(folder.toUri().toURL(), false);
				return new InstanceArea(folder);
			}
		} catch (IOException e) {
			ILog.of(InstanceArea.class).error(e.getMessage(), e);
		}
		return new InstanceArea(null);
	}

	@Override
	public void close() {
		if (folder == null) {
			return;
		}
		try {
			delete(folder);
		} catch (IOException e) {
			ILog.of(InstanceArea.class).error(e.getMessage(), e);
		}
	}

	/** Removes a temporary folder with all that is in it. */
	static void delete(Path temporary) throws IOException {
		try (Stream<Path> paths = Files.walk(temporary)) {
			List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.deleteIfExists(path);
			}
		}
	}

}
