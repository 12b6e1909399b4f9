package fadu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/**
 * Copies a plug-in that somebody sent, a folder, a jar or a zip, and refuses what no plug-in of models needs: program code, files
 * outside its folder, links, and more than a plug-in can be large. What a header says of a size is not believed.
 */
final class PlugInCopy {

	/** Where a manifest lies in a plug-in. */
	static final String MANIFEST = "META-INF/MANIFEST.MF";

	private static final int MOST_FILES = 5_000;
	private static final int MOST_MEGABYTES = 200;
	private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;
	private static final int BUFFER = 64 * 1024;
	private static final List<String> CODE = List.of(".class", ".jar", ".dll", ".so", ".dylib", ".exe", ".bat", ".cmd", ".sh",
			".ps1", ".js", ".vbs");

	private final Path source;
	private final Path into;
	private int files;
	private long bytes;

	/**
	 * @param source what was sent
	 * @param into   an empty folder
	 */
	PlugInCopy(Path source, Path into) {
		this.source = source;
		this.into = into;
	}

	/** The copied folder or jar, with the manifest at its top; fails with one line where it is refused. */
	Path make() throws IOException, UserException {
		return make(true);
	}

	/** The folder, out of whatever it was packed in. */
	Path unpack() throws IOException, UserException {
		return make(false);
	}

	private Path make(boolean keepJar) throws IOException, UserException {
		String name = source.getFileName().toString();
		if (Files.isDirectory(source)) {
			copyFolder();
			return top();
		}
		if (!Files.isRegularFile(source) || !name.endsWith(".jar") && !name.endsWith(".zip")) {
			throw new UserException(NLS.bind(Messages.PlugInCopy_kind, name));
		}
		try (ZipFile zip = new ZipFile(source.toFile())) {
			boolean signed = zip.stream().anyMatch(entry -> PlugInSignature.isSignature(entry.getName()));
			boolean whole = keepJar && zip.getEntry(MANIFEST) != null && (signed || name.endsWith(".jar"));
			for (ZipEntry entry : Collections.list(zip.entries())) {
				take(zip, entry, whole);
			}
			return whole ? Files.copy(source, into.resolve(name.replaceAll("\\.zip$", ".jar"))) : top();
		} catch (ZipException | IllegalArgumentException e) {
			throw new UserException(NLS.bind(Messages.PlugInCopy_broken, name), e);
		}
	}

	private void copyFolder() throws IOException, UserException {
		try (Stream<Path> walk = Files.walk(source)) {
			for (Path file : (Iterable<Path>) walk::iterator) {
				String path = source.relativize(file).toString();
				if (Files.isSymbolicLink(file)) {
					throw new UserException(NLS.bind(Messages.PlugInCopy_link, path));
				}
				if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
					Path target = admitted(path);
					try (InputStream in = Files.newInputStream(file)) {
						write(in, Optional.of(target));
					}
				}
			}
		}
	}

	/** A jar stays as it is, since it may be signed; it is read through all the same. */
	private void take(ZipFile zip, ZipEntry entry, boolean whole) throws IOException, UserException {
		Path target = admitted(entry.getName());
		if (!entry.isDirectory()) {
			try (InputStream in = zip.getInputStream(entry)) {
				write(in, whole ? Optional.empty() : Optional.of(target));
			}
		}
	}

	/** Where a file goes. */
	private Path admitted(String path) throws UserException {
		Path target = into.resolve(path).normalize();
		if (path.contains("\\") || path.contains(":") || path.startsWith("/") || !target.startsWith(into)) {
			throw new UserException(NLS.bind(Messages.PlugInCopy_outside, path));
		}
		String small = path.toLowerCase(Locale.ROOT);
		if (CODE.stream().anyMatch(small::endsWith)) {
			throw new UserException(NLS.bind(Messages.PlugInCopy_code, path));
		}
		if (++files > MOST_FILES) {
			throw new UserException(NLS.bind(Messages.PlugInCopy_many, MOST_FILES));
		}
		return target;
	}

	private void write(InputStream in, Optional<Path> target) throws IOException, UserException {
		if (target.isPresent()) {
			Files.createDirectories(target.get().getParent());
		}
		try (OutputStream out = target.isPresent() ? Files.newOutputStream(target.get()) : OutputStream.nullOutputStream()) {
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				bytes += read;
				if (bytes > MOST_BYTES) {
					throw new UserException(NLS.bind(Messages.PlugInCopy_large, MOST_MEGABYTES));
				}
				out.write(buffer, 0, read);
			}
		}
	}

	/** Packing a folder often leaves it one level down. */
	private Path top() throws IOException {
		if (Files.exists(into.resolve(MANIFEST))) {
			return into;
		}
		try (Stream<Path> below = Files.list(into)) {
			return below.filter(child -> Files.exists(child.resolve(MANIFEST))).sorted().findFirst().orElse(into);
		}
	}

}
