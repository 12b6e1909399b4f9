package fadu.workspace.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.PlugInInspection;
import fadu.catalogue.PlugInState;
import fadu.workspace.Digests;
import fadu.workspace.UserException;

/** Packs the folder of a plug-in as a zip to hand on; the same files give the same bytes, whenever and wherever. */
public final class PackPlugIn {

	/** Any fixed time; a zip knows none before 1980. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private PackPlugIn() {
	}

	/**
	 * A file to hand on.
	 *
	 * @param file   the zip
	 * @param sha256 the digest of its bytes, in hexadecimal
	 */
	public record Packed(Path file, String sha256) {
	}

	/**
	 * Packs a folder. Files whose names begin with a dot are left out. The digest is written beside the zip, as {@code sha256sum}
	 * checks it.
	 *
	 * @param target the zip, or nothing for {@code NAME-VERSION.zip} beside the folder, {@code .jar} where it is signed
	 * @param key    signs it; the package is then a jar that stays one when it is installed
	 * @throws UserException where the folder is no plug-in that could be installed, or the file cannot be written
	 */
	public static Packed run(Path folder, Optional<Path> target, Optional<SigningKey> key) throws UserException {
		Path source = folder.toAbsolutePath().normalize();
		PlugInInspection seen = PlugInInspection.of(source);
		if (!Files.isDirectory(source) || seen.state() != PlugInState.USED) {
			throw new UserException(seen.problems().isEmpty()
					? NLS.bind(Messages.PackPlugIn_noFolder, folder)
					: seen.problems().getFirst().message() + ' ' + seen.problems().getFirst().remedy());
		}
		Path file = target.map(Path::toAbsolutePath)
				.orElse(source.resolveSibling(seen.plugIn() + '-' + seen.version() + (key.isPresent() ? ".jar" : ".zip")));
		Path unfinished = file.resolveSibling('.' + file.getFileName().toString() + ".tmp");
		try {
			write(source, key.isPresent() ? "" : seen.plugIn() + '/', unfinished);
			if (key.isPresent()) {
				Path unsigned = Files.move(unfinished, unfinished.resolveSibling(unfinished.getFileName() + ".unsigned"),
						StandardCopyOption.REPLACE_EXISTING);
				try {
					key.get().sign(unsigned, unfinished);
				} finally {
					Files.delete(unsigned);
				}
			}
			String sha256 = Digests.sha256(unfinished);
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), sha256 + "  " + file.getFileName() + '\n');
			return new Packed(file, sha256);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	private static void write(Path source, String above, Path file) throws IOException {
		try (Stream<Path> walk = Files.walk(source);
				OutputStream out = Files.newOutputStream(file);
				ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_COMPRESSION);
			List<String> paths = walk.filter(Files::isRegularFile)
					.map(path -> source.relativize(path).toString().replace('\\', '/'))
					.filter(path -> !path.startsWith(".") && !path.contains("/.") && !path.startsWith("target/")).sorted().toList();
			for (String path : paths) {
				ZipEntry entry = new ZipEntry(above + path);
				entry.setTimeLocal(TIME);
				zip.putNextEntry(entry);
				Files.copy(source.resolve(path), zip);
				zip.closeEntry();
			}
		}
	}

}
