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
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.reading.formats.PdfPicture;
import fadu.reading.formats.Place;
import fadu.reading.formats.UnreadableReport;

/**
 * The pages of the file that a report was imported from. The workspace keeps its text, not the file; the user says where that is.
 */
public final class ReportPages {

	private ReportPages() {
	}

	/** The page on which a figure stands; nothing where its report has no pages. */
	public static OptionalInt page(Observation figure) {
		return figure.getPlace() != null && Place.of(figure.getPlace()).orElse(null) instanceof Place.Page page
				? OptionalInt.of(page.number())
				: OptionalInt.empty();
	}

	/**
	 * The picture of a page as PNG, with the figure marked wherever its words stand on it.
	 *
	 * @param file  of the report, byte for byte as it was imported
	 * @param width in dots
	 * @throws UserException where it is another file, or cannot be read
	 */
	public static byte[] picture(Path file, SourceDocument report, int page, int width, String printed) throws UserException {
		try {
			if (!hash(file).equals(report.getSha256())) {
				throw new UserException(NLS.bind(Messages.ReportPages_other, file, report.getFileName()));
			}
			return PdfPicture.png(file, page, width, printed);
		} catch (UnreadableReport e) {
			throw new UserException(e.getMessage(), e);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
