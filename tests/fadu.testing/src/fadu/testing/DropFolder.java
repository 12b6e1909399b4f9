package fadu.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The folder into which a user drops plug-ins, for the time of a test; what was installed from it is gone when it is closed. */
public final class DropFolder implements AutoCloseable {

	private static final String PROPERTY = "fadu.plugins";

	private final Path folder;
	private final Optional<String> before = Optional.ofNullable(System.getProperty(PROPERTY));

	/** Makes the folder the one that Fadu looks into. */
	public DropFolder(Path folder) {
		this.folder = folder;
		System.setProperty(PROPERTY, folder.toString());
	}

	/** Writes a plug-in into the folder. */
	public Path drop(TemporaryPlugIn.Draft draft) {
		return draft.write(folder);
	}

	/** Writes a file into the folder. */
	public void file(String path, byte[] content) {
		try {
			Path file = folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.write(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a text into the folder. */
	public void file(String path, String content) {
		file(path, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Packs a folder of the folder as a jar or a zip beside it, and removes it. */
	public void pack(String name, String as) {
		Path unpacked = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(folder.resolve(as));
				ZipOutputStream zip = new ZipOutputStream(out);
				Stream<Path> files = Files.walk(unpacked)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				zip.putNextEntry(new ZipEntry(unpacked.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, zip);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		remove(name);
	}

	/** Removes an entry with all that is in it. */
	public void remove(String path) {
		try (Stream<Path> files = Files.walk(folder.resolve(path))) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		before.ifPresentOrElse(path -> System.setProperty(PROPERTY, path), () -> System.clearProperty(PROPERTY));
		List<Bundle> dropped = Stream.of(FrameworkUtil.getBundle(DropFolder.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getLocation().startsWith("reference:" + folder.toUri())).toList();
		for (Bundle bundle : dropped) {
			try {
				bundle.uninstall();
			} catch (BundleException e) {
				throw new IllegalStateException(e);
			}
		}
	}

}
