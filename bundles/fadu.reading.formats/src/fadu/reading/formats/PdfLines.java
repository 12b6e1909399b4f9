package fadu.reading.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of print of a page: of the direction in which most of its text runs first, then of the others. */
final class PdfLines extends PDFTextStripper {

	private final Budget budget;
	/** By the direction of the text, in degrees. */
	private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

	PdfLines(Budget budget) {
		this.budget = budget;
		setSortByPosition(false);
		setShouldSeparateByBeads(false);
		setSuppressDuplicateOverlappingText(true);
	}

	PdfPage read(PDDocument document, int number) throws IOException {
		glyphs.clear();
		budget.check();
		setStartPage(number);
		setEndPage(number);
		writeText(document, Writer.nullWriter());
		List<Integer> directions = new ArrayList<>(glyphs.keySet());
		directions.sort(Comparator.comparingInt(direction -> -glyphs.get(direction).size()));
		List<PdfPage.Line> lines = new ArrayList<>();
		directions.forEach(direction -> lines.addAll(PrintedLines.of(glyphs.get(direction), number)));
		PDRectangle box = document.getPage(number - 1).getCropBox();
		int text = directions.isEmpty() ? 0 : directions.get(0);
		boolean turned = (document.getPage(number - 1).getRotation() + text) % 180 != 0;
		return new PdfPage(number, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(), lines);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		budget.check();
		super.processOperator(operator, operands);
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		budget.check();
		super.processTextPosition(text);
	}

	/** Takes the characters of the page as they are; the order of lines is made elsewhere. */
	@Override
	protected void writePage() {
		for (List<TextPosition> article : getCharactersByArticle()) {
			for (TextPosition text : article) {
				budget.check();
				if (!isBlank(text)) {
					glyphs.computeIfAbsent(Math.round(text.getDir()), direction -> new ArrayList<>())
							.add(new Glyph(text.getUnicode(), text.getXDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(),
									text.getYDirAdj(), size(text)));
				}
			}
		}
	}

	private static boolean isBlank(TextPosition position) {
		String text = position.getUnicode();
		return text == null || text.isBlank() || text.codePoints().allMatch(point -> point == '\u00a0' || point == 0);
	}

	private static float size(TextPosition glyph) {
		float size = Math.abs(glyph.getYScale());
		return size > 1 ? size : Math.max(1, glyph.getFontSizeInPt());
	}

}
