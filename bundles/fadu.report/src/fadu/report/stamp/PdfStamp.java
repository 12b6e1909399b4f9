package fadu.report.stamp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Calendar;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The stamp of a PDF file: in the page-piece dictionary of the document, where an application keeps what is its own (ISO 32000-1,
 * 14.5). It is added to the end of the file; what was there stays as it is.
 */
final class PdfStamp {

	private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
	private static final COSName PRIVATE = COSName.getPDFName("Private");
	private static final COSName LAST_MODIFIED = COSName.getPDFName("LastModified");
	private static final COSName FADU = COSName.getPDFName("Fadu");
	private static final int MOST_BYTES = 16_000_000;

	private PdfStamp() {
	}

	static void write(Path file, String stamp) throws IOException {
		Path stamped = file.resolveSibling(file.getFileName() + ".stamped");
		try (PDDocument document = open(file);
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(stamped))) {
			COSStream content = document.getDocument().createCOSStream();
			try (OutputStream plain = content.createOutputStream(COSName.FLATE_DECODE)) {
				plain.write(stamp.getBytes(StandardCharsets.ISO_8859_1));
			}
			COSDictionary own = new COSDictionary();
			own.setDate(LAST_MODIFIED, Calendar.getInstance());
			own.setItem(PRIVATE, content);
			COSDictionary pieces = new COSDictionary();
			pieces.setItem(FADU, own);
			document.getDocumentCatalog().getCOSObject().setItem(PIECE_INFO, pieces);
			document.saveIncremental(out);
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(stamped);
			throw e;
		}
		Files.move(stamped, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The stamp; the document comes from anywhere, so whatever goes wrong with it means that it has none. */
	static Optional<String> read(Path file) throws IOException {
		try (PDDocument document = open(file)) {
			COSDictionary pieces = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PIECE_INFO);
			COSDictionary own = pieces == null ? null : pieces.getCOSDictionary(FADU);
			COSStream content = own == null ? null : own.getCOSStream(PRIVATE);
			if (content == null) {
				return Optional.empty();
			}
			try (InputStream in = content.createInputStream()) {
				return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
			}
		} catch (RuntimeException e) {
			return Optional.empty();
		}
	}

	private static PDDocument open(Path file) throws IOException {
		return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
	}

}
