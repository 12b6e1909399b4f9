package fadu.report.tests;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What can be seen to be wrong with the pages of a PDF file without looking at them: an empty page, a character that leaves the
 * paper, two lines of text that lie on each other, a font that is not embedded. Each fault is one line that names the page.
 */
final class PdfPages {

	/** Printers leave about this much of the paper unprinted, in points. */
	private static final float EDGE = 12;
	/** Boxes of characters are a little larger than what is drawn; only what overlaps by more of the smaller box is a fault. */
	private static final double TOLERATED = 0.35;
	/** What stands above the base line and below it, as shares of the size of the font: a Han character fills this. */
	private static final float ABOVE = 0.80f;
	private static final float BELOW = 0.08f;

	private final Path file;

	PdfPages(Path file) {
		this.file = file;
	}

	/** A character where it stands, in points from the upper left corner of the page. */
	private record Glyph(String text, Rectangle2D.Float box) {
	}

	/** All faults, in the order of the pages; empty where nothing is wrong. */
	List<String> faults() throws IOException {
		List<String> faults = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			for (int number = 1; number <= document.getNumberOfPages(); number++) {
				PDPage page = document.getPage(number - 1);
				List<Glyph> glyphs = glyphs(document, number);
				if (glyphs.isEmpty()) {
					faults.add("page " + number + " is empty");
				}
				outside(page, number, glyphs, faults);
				overlapping(number, glyphs, faults);
				notEmbedded(page.getResources(), number, faults);
			}
		}
		return faults;
	}

	private static List<Glyph> glyphs(PDDocument document, int number) throws IOException {
		List<Glyph> glyphs = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition position) {
				if (!position.getUnicode().isBlank()) {
					glyphs.add(new Glyph(position.getUnicode(), box(position)));
				}
			}
		};
		stripper.setStartPage(number);
		stripper.setEndPage(number);
		stripper.getText(document);
		return glyphs;
	}

	private static Rectangle2D.Float box(TextPosition position) {
		float size = position.getFontSizeInPt();
		return new Rectangle2D.Float(position.getXDirAdj(), position.getYDirAdj() - ABOVE * size, position.getWidthDirAdj(),
				(ABOVE + BELOW) * size);
	}

	private static void outside(PDPage page, int number, List<Glyph> glyphs, List<String> faults) {
		boolean turned = page.getRotation() % 180 != 0;
		float width = turned ? page.getMediaBox().getHeight() : page.getMediaBox().getWidth();
		float height = turned ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
		Rectangle2D printable = new Rectangle2D.Float(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE);
		glyphs.stream().filter(glyph -> !printable.contains(glyph.box())).findFirst().ifPresent(glyph -> faults
				.add("page " + number + ": " + glyph.text() + " leaves the printable area at " + place(glyph)));
	}

	/** Characters are compared only with those that begin before they end, from top to bottom. */
	private static void overlapping(int number, List<Glyph> glyphs, List<String> faults) {
		List<Glyph> sorted = glyphs.stream().sorted((one, other) -> Float.compare(one.box().y, other.box().y)).toList();
		for (int i = 0; i < sorted.size(); i++) {
			Glyph glyph = sorted.get(i);
			for (int j = i + 1; j < sorted.size() && sorted.get(j).box().y < glyph.box().y + glyph.box().height; j++) {
				if (overlap(glyph, sorted.get(j))) {
					faults.add("page " + number + ": " + glyph.text() + " and " + sorted.get(j).text() + " overlap at "
							+ place(glyph));
					return;
				}
			}
		}
	}

	private static boolean overlap(Glyph one, Glyph other) {
		Rectangle2D both = one.box().createIntersection(other.box());
		if (both.getWidth() <= 0 || both.getHeight() <= 0) {
			return false;
		}
		double smaller = Math.min(one.box().width * one.box().height, other.box().width * other.box().height);
		boolean drawnTwiceToBeBold = one.text().equals(other.text()) && Math.abs(one.box().x - other.box().x) < 1
				&& Math.abs(one.box().y - other.box().y) < 1;
		return !drawnTwiceToBeBold && both.getWidth() * both.getHeight() > TOLERATED * smaller;
	}

	private static void notEmbedded(PDResources resources, int number, List<String> faults) throws IOException {
		if (resources == null) {
			return; // an empty page
		}
		for (COSName name : resources.getFontNames()) {
			PDFont font = resources.getFont(name);
			if (!font.isEmbedded()) {
				faults.add("page " + number + ": the font " + font.getName() + " is not embedded");
			}
		}
		for (COSName name : resources.getXObjectNames()) {
			if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
				notEmbedded(form.getResources(), number, faults);
			}
		}
	}

	private static String place(Glyph glyph) {
		return "%.0f, %.0f".formatted(glyph.box().x, glyph.box().y);
	}

}
