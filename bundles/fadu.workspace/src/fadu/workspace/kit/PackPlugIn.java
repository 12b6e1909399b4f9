package fadu.workspace.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
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
	 * @param target the zip, or nothing for {@code NAME-VERSION.zip} beside the folder
	 * @throws UserException where the folder is no plug-in that could be installed, or the file cannot be written
	 */
	public static Packed run(Path folder, Optional<Path> target) throws UserException {
		Path source = folder.toAbsolutePath().normalize();
		PlugInInspection seen = PlugInInspection.of(source);
		if (!Files.isDirectory(source) || seen.state() != PlugInState.USED) {
			throw new UserException(seen.problems().isEmpty()
					? NLS.bind(Messages.PackPlugIn_noFolder, folder)
					: seen.problems().getFirst().message() + ' ' + seen.problems().getFirst().remedy());
		}
		Path file = target.map(Path::toAbsolutePath)
				.orElse(source.resolveSibling(seen.plugIn() + '-' + seen.version() + ".zip"));
		Path unfinished = file.resolveSibling('.' + file.getFileName().toString() + ".tmp");
		try {
			String sha256 = write(source, seen.plugIn(), unfinished);
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), sha256 + "  " + file.getFileName() + '\n');
			return new Packed(file, sha256);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.NewPlugIn_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	private static String write(Path source, String name, Path file) throws IOException {
		MessageDigest digest = Digests.sha256();
		try (Stream<Path> walk = Files.walk(source);
				OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest);
				ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_COMPRESSION);
			List<String> paths = walk.filter(Files::isRegularFile)
					.map(path -> source.relativize(path).toString().replace('\\', '/'))
					.filter(path -> !path.startsWith(".") && !path.contains("/.") && !path.startsWith("target/")).sorted().toList();
			for (String path : paths) {
				ZipEntry entry = new ZipEntry(name + '/' + path);
				entry.setTimeLocal(TIME);
				zip.putNextEntry(entry);
				Files.copy(source.resolve(path), zip);
				zip.closeEntry();
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
