package fadu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** The small files in which a plug-in says what it is: of a folder, of a jar, or of a bundle that is installed. */
@FunctionalInterface
public interface EntryContent {

	/** No manifest and no plugin.xml needs more. */
	int MOST_BYTES = 2 * 1024 * 1024;

	/** The bytes of a file of the plug-in, or nothing where it has no such file; fails where it cannot be read or is too large. */
	Optional<byte[]> read(String path) throws IOException;

	/** A folder or a jar. */
	static EntryContent of(Path entry) {
		return Files.isDirectory(entry) ? path -> ofFile(entry.resolve(path)) : path -> ofJar(entry, path);
	}

	/** A bundle. */
	static EntryContent of(Bundle bundle) {
		return path -> {
			URL location = bundle.getState() == Bundle.UNINSTALLED ? null : bundle.getEntry(path);
			if (location == null) {
				return Optional.empty();
			}
			try (InputStream content = location.openStream()) {
				return Optional.of(bounded(content));
			}
		};
	}

	private static Optional<byte[]> ofFile(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream content = Files.newInputStream(file)) {
			return Optional.of(bounded(content));
		}
	}

	private static Optional<byte[]> ofJar(Path jar, String path) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			ZipEntry entry = zip.getEntry(path);
			if (entry == null) {
				return Optional.empty();
			}
			try (InputStream content = zip.getInputStream(entry)) {
				return Optional.of(bounded(content));
			}
		}
	}

	private static byte[] bounded(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.EntryContent_tooLarge, MOST_BYTES / (1024 * 1024)));
		}
		return bytes;
	}

}
