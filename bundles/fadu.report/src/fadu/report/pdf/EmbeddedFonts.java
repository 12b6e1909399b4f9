package fadu.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts that PDF files embed, read once and kept in memory. The PDF writer closes the file of a font after its first use and
 * from
 * then on reads it byte by byte for each report: its table of 40,000 glyphs cost a fifth of a second for each font of each report.
 */
public final class EmbeddedFonts {

	private EmbeddedFonts() {
	}

	/**
	 * Reads the files, some 20 MB each, under the key that the report engine asks for; the second time costs nothing.
	 *
	 * @throws IOException where a file is not a font that can be embedded
	 */
	public static void keep(List<Path> files) throws IOException {
		for (Path file : files) {
			BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, Files.readAllBytes(file),
					null);
		}
	}

}
