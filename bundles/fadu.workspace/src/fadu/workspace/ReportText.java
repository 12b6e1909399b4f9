package fadu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Extractor;
import fadu.reading.formats.Limits;
import fadu.reading.formats.UnreadableReport;

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

	/**
	 * Reads the file.
	 *
	 * @throws CancellationException where the user cancels
	 */
	static ReportText of(Path file, BooleanSupplier cancelled) throws UserException {
		try {
			return file.equals(STANDARD_INPUT) ? pasted(cancelled)
					: new ReportText(file, new Extractor().extract(file, cancelled), sha256(file));
		} catch (UnreadableReport e) {
			throw new UserException(e.getMessage(), e);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	/** The bytes are kept in a file while they are read, since office documents cannot be read from a stream. */
	private static ReportText pasted(BooleanSupplier cancelled) throws IOException, UnreadableReport {
		Path kept = Files.createTempFile("fadu", ".txt");
		try {
			try (OutputStream out = Files.newOutputStream(kept)) {
				out.write(System.in.readNBytes((int) Limits.USUAL.documentBytes() + 1));
			}
			String name = Messages.ReportText_standardInput;
			return new ReportText(Path.of(name), new Extractor().extract(kept, name, cancelled), sha256(kept));
		} finally {
			Files.delete(kept);
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
			digested.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digested.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
