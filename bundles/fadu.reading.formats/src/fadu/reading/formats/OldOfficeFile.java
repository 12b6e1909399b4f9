package fadu.reading.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.osgi.util.NLS;

/** Opens a file in the container of the older office programs: Word, Excel, or a newer one that is encrypted. */
final class OldOfficeFile {

	/** What is added to a file whose last block is not whole: WPS leaves it so, and a library refuses it. */
	private static final int PADDING = 1 << 16;
	private static final long MOST_MENDED = 64L << 20;

	private OldOfficeFile() {
	}

	static ExtractedText read(Path file, String name, Budget budget) throws IOException, UnreadableReport {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			return read(container, name, budget);
		} catch (UnreadableReport | Budget.Exceeded e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			return mended(file, name, budget, e);
		}
	}

	private static ExtractedText mended(Path file, String name, Budget budget, Exception failure)
			throws IOException, UnreadableReport {
		if (Files.size(file) > MOST_MENDED) {
			throw new IOException(failure);
		}
		byte[] bytes = Files.readAllBytes(file);
		try (POIFSFileSystem container = new POIFSFileSystem(
				new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length + PADDING)))) {
			ExtractedText text = read(container, name, budget);
			List<String> notes = new ArrayList<>(text.notes());
			notes.add(Messages.OldOfficeFile_cut);
			return new ExtractedText(text.text(), text.places(), text.format(), notes, text.doubts());
		} catch (IOException | RuntimeException e) {
			e.addSuppressed(failure);
			throw e;
		}
	}

	private static ExtractedText read(POIFSFileSystem container, String name, Budget budget) throws IOException, UnreadableReport {
		DirectoryNode root = container.getRoot();
		Set<String> parts = root.getEntryNames();
		if (parts.contains("EncryptedPackage")) {
			throw new UnreadableReport(NLS.bind(Messages.Reader_encrypted, name));
		}
		try {
			if (parts.contains("Workbook") || parts.contains("Book")) {
				try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
					return new XlsText(workbook, budget).read();
				}
			}
			if (parts.contains("WordDocument")) {
				try (HWPFDocument document = new HWPFDocument(root)) {
					return new DocText(document, budget).read();
				}
			}
		} catch (EncryptedDocumentException e) {
			throw new UnreadableReport(NLS.bind(Messages.Reader_encrypted, name), e);
		} catch (OldFileFormatException e) {
			throw new UnreadableReport(NLS.bind(Messages.OldOfficeFile_ancient, name), e);
		}
		boolean works = parts.contains("MatOST") || parts.contains("MM");
		throw new UnreadableReport(NLS.bind(works ? Messages.OldOfficeFile_works : Messages.Reader_otherOffice, name));
	}

}
