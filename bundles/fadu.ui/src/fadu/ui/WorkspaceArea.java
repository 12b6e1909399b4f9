package fadu.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;
import fadu.workspace.WorkspaceAddress;

/**
 * The folder of the user's own files, held while the window is open: the one given with {@code -data}, else what
 * {@link WorkspaceAddress}
 * says.
 */
final class WorkspaceArea implements AutoCloseable {

	private final Location location;
	private final WorkspaceAddress address;

	private WorkspaceArea(Location location, WorkspaceAddress address) {
		this.location = location;
		this.address = address;
	}

	/** Takes the folder, or says in one line why it cannot be used. */
	static WorkspaceArea take() throws UserException {
		Location location = Platform.getInstanceLocation();
		WorkspaceAddress address = address(location);
		Path folder = address.folder();
		try {
			Files.createDirectories(folder);
			if (location.isSet() ? !location.lock() : !location.set(folder.toUri().toURL(), true)) {
				throw new UserException(NLS.bind(Messages.WorkspaceArea_inUse, folder));
			}
			return new WorkspaceArea(location, address);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.WorkspaceArea_notWritable, folder));
		}
	}

	/** The place that the user wants to work on, whether or not it can be used. */
	static String wanted() {
		WorkspaceAddress address = address(Platform.getInstanceLocation());
		return address.store().orElseGet(() -> address.folder().toString());
	}

	private static WorkspaceAddress address(Location location) {
		return WorkspaceAddress.of(location.isSet() ? Optional.of(path(location.getURL())) : Optional.empty(), Optional.empty());
	}

	private static Path path(URL url) {
		try {
			return Path.of(URIUtil.toURI(url));
		} catch (URISyntaxException e) {
			return Path.of(url.getPath());
		}
	}

	WorkspaceAddress address() {
		return address;
	}

	@Override
	public void close() {
		location.release();
	}

}
