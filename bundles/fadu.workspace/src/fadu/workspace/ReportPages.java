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
import java.util.Optional;
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
		return switch (place(figure).orElse(null)) {
		case Place.Page page -> OptionalInt.of(page.number());
		case Place.Recognised box -> OptionalInt.of(box.page());
		case null, default -> OptionalInt.empty();
		};
	}

	private static Optional<Place> place(Observation figure) {
		return Optional.ofNullable(figure.getPlace()).flatMap(Place::of);
	}

	/**
	 * The picture of the page on which a figure stands as PNG, with the figure marked: in its box where it was recognised, else
	 * wherever its words stand.
	 *
	 * @param file  of the report, byte for byte as it was imported
	 * @param width in dots
	 * @throws UserException where it is another file, or cannot be read
	 */
	public static byte[] picture(Path file, Observation figure, int width) throws UserException {
		SourceDocument report = figure.getDocument();
		try {
			if (!hash(file).equals(report.getSha256())) {
				throw new UserException(NLS.bind(Messages.ReportPages_other, file, report.getFileName()));
			}
			return PdfPicture.png(file, place(figure).orElseThrow(), width, figure.getText());
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
