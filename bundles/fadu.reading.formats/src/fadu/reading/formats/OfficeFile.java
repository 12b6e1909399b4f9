package fadu.reading.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.eclipse.osgi.util.NLS;

/** Opens a zip file: Word, Excel, or nothing that can be read. What its parts unpack to is bounded. */
final class OfficeFile {

	/** POI gives up where a part unpacks to more than 500 times its size; long sheets of equal rows reach 100. */
	private static final double LEAST_RATIO = 0.002;
	private static final String CONTENT_TYPES = "[Content_Types].xml";
	private static final int DEEPEST_CAUSE = 10;
	private static final String STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

	static {
		ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
		ZipSecureFile.setMaxEntrySize(Limits.USUAL.inflatedBytes());
	}

	private OfficeFile() {
	}

	/** Hands over the cells of a spreadsheet. */
	static void cells(Path file, String name, Budget budget, CellTaker taker) throws IOException, UnreadableReport {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry(CONTENT_TYPES) == null && OdfFile.isOne(zip)) {
				OdfFile.cells(file, name, budget, taker);
				return;
			}
		}
		withMain(file, name, budget, (main, type) -> {
			if (!isSheet(type)) {
				throw new UnreadableReport(NLS.bind(Messages.Spreadsheet_other, name));
			}
			new SheetText(main, budget).cells(taker);
			return true;
		});
	}

	private static boolean isSheet(String type) {
		return type.contains("spreadsheetml") || type.contains("ms-excel") && type.endsWith("+xml");
	}

	/** What is made of the main part of a file and of its type. */
	@FunctionalInterface
	private interface MainPart<T> {
		T read(PackagePart main, String type) throws IOException, UnreadableReport;
	}

	static ExtractedText read(Path file, String name, Budget budget) throws IOException, UnreadableReport {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("OFD.xml") != null) {
				return OfdText.read(file, name, budget);
			}
			if (zip.getEntry(CONTENT_TYPES) == null && OdfFile.isOne(zip)) {
				return OdfFile.read(file, name, budget);
			}
		}
		return withMain(file, name, budget, (main, type) -> {
			if (type.contains("wordprocessingml") || type.contains("ms-word")) {
				return new WordText(main, budget).read();
			}
			if (isSheet(type)) {
				return new SheetText(main, budget).read();
			}
			throw new UnreadableReport(NLS.bind(Messages.Reader_otherOffice, name));
		});
	}

	private static <T> T withMain(Path file, String name, Budget budget, MainPart<T> work) throws IOException, UnreadableReport {
		check(file, name, budget);
		OPCPackage opened = null;
		try {
			opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
			PackagePart main = main(opened);
			return work.read(main, main.getContentType());
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		} catch (IOException e) {
			if (isBomb(e)) {
				throw new UnreadableReport(NLS.bind(Messages.Extractor_bomb, name), e);
			}
			throw e;
		} finally {
			if (opened != null) {
				opened.revert(); // closes without writing
			}
		}
	}

	/** POI tells by the message alone; the XML parser wraps what it gets from below. */
	private static boolean isBomb(IOException failure) {
		Throwable cause = failure;
		for (int i = 0; i < DEEPEST_CAUSE && cause != null; i++) {
			if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	/**
	 * A zip file without content types is no Office Open XML: say what it is rather than that it is damaged. The parts that
	 * describe
	 * the file are read once beforehand, since POI takes them into memory whole and prints what is wrong with them.
	 */
	private static void check(Path file, String name, Budget budget) throws IOException, UnreadableReport {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry(CONTENT_TYPES) == null) {
				boolean office = zip.stream().map(ZipEntry::getName)
						.anyMatch(entry -> entry.equals("mimetype") || entry.equals("content.xml"));
				throw new UnreadableReport(NLS.bind(office ? Messages.Reader_otherOffice : Messages.Reader_archive, name));
			}
			for (ZipEntry entry : Collections.list(zip.entries())) {
				String part = entry.getName();
				if (part.equals(CONTENT_TYPES) || part.endsWith(".rels") || part.endsWith("core.xml")) {
					try (Xml xml = Xml.open(zip.getInputStream(entry), budget)) {
						while (xml.next()) {
							continue;
						}
					}
				}
			}
		}
	}

	private static PackagePart main(OPCPackage opened) throws IOException {
		for (String type : new String[]{PackageRelationshipTypes.CORE_DOCUMENT, STRICT_DOCUMENT}) {
			PackageRelationshipCollection relations = opened.getRelationshipsByType(type);
			if (!relations.isEmpty()) {
				PackageRelationship relation = relations.getRelationship(0);
				PackagePart part = opened.getPart(relation);
				if (part != null) {
					return part;
				}
			}
		}
		throw new IOException("no main part");
	}

}
