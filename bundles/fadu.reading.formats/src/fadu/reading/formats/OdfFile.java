package fadu.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/** Opens an OpenDocument file: a text, a spreadsheet, or one that cannot be read. */
final class OdfFile {

	private static final String CONTENT = "content.xml";
	private static final int LONGEST_TYPE = 200;
	private static final int LONGEST_MANIFEST = 1 << 20;

	private OdfFile() {
	}

	static boolean isOne(ZipFile zip) throws IOException {
		ZipEntry type = zip.getEntry("mimetype");
		if (type == null) {
			return zip.getEntry(CONTENT) != null && zip.getEntry("META-INF/manifest.xml") != null;
		}
		try (InputStream in = zip.getInputStream(type)) {
			return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).contains("opendocument");
		}
	}

	/** What is made of the body of a file. */
	@FunctionalInterface
	private interface Body<T> {
		T read(Xml xml, OdfStyles styles) throws IOException, UnreadableReport;
	}

	/** Hands over the cells of a spreadsheet. */
	static void cells(Path file, String name, Budget budget, CellTaker taker) throws IOException, UnreadableReport {
		boolean found = read(file, name, budget, (xml, styles) -> {
			while (xml.next()) {
				if (xml.isStart("automatic-styles")) {
					styles.read(xml);
				} else if (xml.isStart("spreadsheet")) {
					new OdsCells(styles, taker).read(xml);
					return true;
				}
			}
			return false;
		});
		if (!found) {
			throw new UnreadableReport(NLS.bind(Messages.Spreadsheet_other, name));
		}
	}

	static ExtractedText read(Path file, String name, Budget budget) throws IOException, UnreadableReport {
		return read(file, name, budget, (xml, styles) -> body(xml, styles, name, budget));
	}

	private static <T> T read(Path file, String name, Budget budget, Body<T> body) throws IOException, UnreadableReport {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (isEncrypted(zip)) {
				throw new UnreadableReport(NLS.bind(Messages.Reader_encrypted, name));
			}
			OdfStyles styles = new OdfStyles();
			ZipEntry common = zip.getEntry("styles.xml");
			if (common != null) {
				try (Xml xml = Xml.open(zip.getInputStream(common), budget)) {
					while (xml.next()) {
						if (xml.isStart("styles")) {
							styles.read(xml);
						}
					}
				}
			}
			ZipEntry content = zip.getEntry(CONTENT);
			if (content == null) {
				throw new IOException(CONTENT);
			}
			try (Xml xml = Xml.open(zip.getInputStream(content), budget)) {
				return body.read(xml, styles);
			}
		}
	}

	private static ExtractedText body(Xml xml, OdfStyles styles, String name, Budget budget) throws IOException, UnreadableReport {
		while (xml.next()) {
			if (xml.isStart("automatic-styles")) {
				styles.read(xml);
			} else if (xml.isStart("body")) {
				while (xml.next()) {
					if (xml.isStart("text")) {
						return new OdtText(styles, budget).read(xml);
					}
					if (xml.isStart("spreadsheet")) {
						return new OdsText(styles, budget).read(xml);
					}
				}
			}
		}
		throw new UnreadableReport(NLS.bind(Messages.Reader_otherOffice, name));
	}

	private static boolean isEncrypted(ZipFile zip) throws IOException {
		ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
		if (manifest == null) {
			return false;
		}
		try (InputStream in = zip.getInputStream(manifest)) {
			return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
		}
	}

}
