package fadu.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/**
 * The folder of the user's data, held while the window is open: the one given with {@code -data}, else {@code FADU_WORKSPACE},
 * else {@code .fadu/workspace} in the user's home.
 */
final class WorkspaceArea implements AutoCloseable {

	private final Location location;
	private final Path folder;

	private WorkspaceArea(Location location, Path folder) {
		this.location = location;
		this.folder = folder;
	}

	/** Takes the folder, or says in one line why it cannot be used. */
	static WorkspaceArea take() throws UserException {
		Location location = Platform.getInstanceLocation();
		Path folder = folder(location);
		try {
			Files.createDirectories(folder);
			if (location.isSet() ? !location.lock() : !location.set(folder.toUri().toURL(), true)) {
				throw new UserException(NLS.bind(Messages.WorkspaceArea_inUse, folder));
			}
			return new WorkspaceArea(location, folder);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.WorkspaceArea_notWritable, folder));
		}
	}

	private static Path folder(Location location) {
		if (location.isSet()) {
			return path(location.getURL());
		}
		String wished = System.getenv("FADU_WORKSPACE");
		return wished == null || wished.isBlank() ? Path.of(System.getProperty("user.home"), ".fadu", "workspace")
				: Path.of(wished).toAbsolutePath();
	}

	private static Path path(URL url) {
		try {
			return Path.of(URIUtil.toURI(url));
		} catch (URISyntaxException e) {
			return Path.of(url.getPath());
		}
	}

	Path folder() {
		return folder;
	}

	@Override
	public void close() {
		location.release();
	}

}
