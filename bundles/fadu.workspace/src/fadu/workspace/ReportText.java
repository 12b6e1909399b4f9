package fadu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Extractor;
import fadu.reading.formats.Limits;
import fadu.reading.formats.ReportArchive;
import fadu.reading.formats.UnreadableReport;
import fadu.reading.formats.Watch;

/**
 * The text of a report.
 *
 * @param file   the file; for text that was pasted, what the user calls it
 * @param source the text and its places
 * @param sha256 SHA-256 of the bytes of the file, in hexadecimal
 */
record ReportText(Path file, ExtractedText source, String sha256) {

	/** Stands for the standard input of the program, where a file is named. */
	static final Path STANDARD_INPUT = Path.of("-");

	private static final int CHUNK = 1 << 16;

	/**
	 * Reads the file. It is opened once, and what is hashed is what is read, though another program may write to it meanwhile.
	 *
	 * @throws CancellationException where the user cancels
	 */
	static ReportText of(Path file, Watch cancelled) throws UserException {
		try {
			if (file.equals(STANDARD_INPUT)) {
				return of(System.in, Path.of(Messages.ReportText_standardInput), cancelled);
			}
			Optional<Path> archive = Files.notExists(file) ? ReportArchive.on(file) : Optional.empty();
			if (archive.isPresent()) {
				Optional<InputStream> within = ReportArchive.open(archive.get(), file);
				if (within.isPresent()) {
					try (InputStream in = within.get()) {
						return of(in, file, cancelled);
					}
				}
			}
			if (Files.notExists(file) || Files.isDirectory(file) || Files.size(file) > Limits.USUAL.documentBytes()) {
				new Extractor().extract(file, cancelled); // says why not
			}
			try (InputStream in = Files.newInputStream(file)) {
				return of(in, file, cancelled);
			}
		} catch (UnreadableReport e) {
			throw new UserException(e.getMessage(), e);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	/** The bytes are kept in a file of our own while they are read, since office documents cannot be read from a stream. */
	private static ReportText of(InputStream in, Path name, Watch cancelled) throws IOException, UnreadableReport {
		Path kept = Files.createTempFile("fadu", ".tmp");
		try {
			String sha256 = keep(in, kept);
			return new ReportText(name, new Extractor().extract(kept, name.toString(), cancelled), sha256);
		} finally {
			Files.deleteIfExists(kept);
		}
	}

	/** Writes what is to be read, at most a byte more than may be read, and returns its hash. */
	private static String keep(InputStream in, Path kept) throws IOException {
		MessageDigest digest = Digests.sha256();
		byte[] chunk = new byte[CHUNK];
		long left = Limits.USUAL.documentBytes() + 1;
		try (OutputStream out = new DigestOutputStream(Files.newOutputStream(kept), digest)) {
			for (int length = in.read(chunk); length > 0; length = in.read(chunk, 0, (int) Math.min(CHUNK, left))) {
				out.write(chunk, 0, length);
				left -= length;
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
