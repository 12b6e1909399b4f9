package fadu.reading.formats.tests;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Assumptions;

/** A PDF file in the making, set like an official document: lines of 28 characters, two characters of indent. */
final class PdfFile implements AutoCloseable {

	static final int CHARACTERS = 28;
	private static final float SIZE = 16;
	private static final float TITLE = 20;
	private static final float LEFT = 74;
	private static final float LEADING = 28;
	private static final int LINES = 22;

	private final PDDocument document = new PDDocument();
	private final PDFont font;
	private PDPageContentStream page;
	private String header = "";
	private int line;

	private PdfFile() throws IOException {
		Optional<File> file = ChineseFont.ofMachine();
		Assumptions.assumeTrue(file.isPresent(), "no Chinese .ttf font here, e.g. of the package fonts-lxgw-wenkai");
		font = PDType0Font.load(document, file.orElseThrow());
	}

	/** Begins a file; the test is skipped where the machine has no Chinese TrueType font. */
	static PdfFile begin() throws IOException {
		return new PdfFile();
	}

	/** From now on each page bears this at its top, and its number at the bottom. */
	PdfFile header(String text) {
		header = text;
		return this;
	}

	PdfFile newPage() throws IOException {
		if (page != null) {
			page.close();
		}
		PDPage added = new PDPage(PDRectangle.A4);
		document.addPage(added);
		page = new PDPageContentStream(document, added);
		line = 0;
		if (!header.isEmpty()) {
			put(header, LEFT, PDRectangle.A4.getHeight() - 40, 10);
			put("— " + document.getNumberOfPages() + " —", 280, 40, 10);
		}
		return this;
	}

	/** Lines in the middle of the page, in the larger print of a title. */
	PdfFile title(String... lines) throws IOException {
		for (String text : lines) {
			put(text, LEFT + (CHARACTERS * SIZE - text.length() * TITLE) / 2, nextLine(), TITLE);
		}
		return this;
	}

	/** A paragraph, broken after 28 characters wherever that is. */
	PdfFile paragraph(String text) throws IOException {
		String rest = text;
		int indent = 2;
		while (!rest.isEmpty()) {
			int end = fitting(rest, (CHARACTERS - indent) * 2);
			put(rest.substring(0, end), LEFT + indent * SIZE, nextLine(), SIZE);
			rest = rest.substring(end);
			indent = 0;
		}
		return this;
	}

	private static int fitting(String text, int halves) {
		int end = 0;
		for (int used = 0; end < text.length(); end++) {
			used += text.charAt(end) < 0x80 ? 1 : 2;
			if (used > halves) {
				break;
			}
		}
		return end;
	}

	/** The row of a table whose columns are 150 points apart. */
	PdfFile row(String... cells) throws IOException {
		float y = nextLine();
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].isEmpty()) {
				put(cells[i], LEFT + 150 * i, y, SIZE);
			}
		}
		return this;
	}

	/** The row of a table whose cells begin where its author's tabs took them: so many points in. */
	PdfFile row(float[] in, String... cells) throws IOException {
		float y = nextLine();
		for (int i = 0; i < cells.length; i++) {
			put(cells[i], LEFT + in[i], y, SIZE);
		}
		return this;
	}

	/** A line of two columns of prose, each of twelve characters. */
	PdfFile columns(String left, String right) throws IOException {
		float y = nextLine();
		put(left, LEFT, y, SIZE);
		put(right, LEFT + 15 * SIZE, y, SIZE);
		return this;
	}

	private float nextLine() throws IOException {
		if (page == null || line == LINES) {
			newPage();
		}
		line++;
		return PDRectangle.A4.getHeight() - 100 - line * LEADING;
	}

	/** Sets every Chinese character into a square of its own and gives digits half of one, as Chinese print does. */
	private void put(String text, float x, float y, float size) throws IOException {
		page.beginText();
		page.setFont(font, size);
		page.newLineAtOffset(x, y);
		for (int point : text.codePoints().toArray()) {
			page.showText(Character.toString(point));
			page.newLineAtOffset(point < 0x80 ? size / 2 : size, 0);
		}
		page.endText();
	}

	PDDocument document() {
		return document;
	}

	byte[] bytes() throws IOException {
		if (page != null) {
			page.close();
			page = null;
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	Path save(Path file) throws IOException {
		return Files.write(file, bytes());
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

}
