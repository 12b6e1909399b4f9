package fadu.reading.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of print of a page. PDFBox tells the lines apart; where a line has gaps is measured here. */
final class PdfLines extends PDFTextStripper {

	/** A gap, in widths of a Chinese character, that divides cells; one that is a blank between words. */
	private static final float CELL_GAP = 1.2f;
	private static final float WORD_GAP = 0.22f;

	private final Budget budget;
	private final List<PdfPage.Line> lines = new ArrayList<>();
	private final List<TextPosition> line = new ArrayList<>();
	private int page;

	PdfLines(Budget budget) {
		this.budget = budget;
		setSortByPosition(true);
		setShouldSeparateByBeads(false);
		setSuppressDuplicateOverlappingText(true);
	}

	PdfPage read(PDDocument document, int number) throws IOException {
		lines.clear();
		line.clear();
		page = number;
		budget.check();
		setStartPage(number);
		setEndPage(number);
		writeText(document, Writer.nullWriter());
		endLine();
		PDRectangle box = document.getPage(number - 1).getCropBox();
		boolean turned = document.getPage(number - 1).getRotation() % 180 != 0;
		return new PdfPage(number, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(),
				List.copyOf(lines));
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

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		budget.check();
		positions.stream().filter(position -> !isBlank(position)).forEach(line::add);
	}

	@Override
	protected void writeLineSeparator() {
		endLine();
	}

	private static boolean isBlank(TextPosition position) {
		String text = position.getUnicode();
		return text == null || text.isBlank() || text.codePoints().allMatch(point -> point == '\u00a0' || point == 0);
	}

	private void endLine() {
		if (line.isEmpty()) {
			return;
		}
		float size = 0;
		for (TextPosition glyph : line) {
			size = Math.max(size, size(glyph));
		}
		List<PdfPage.Piece> pieces = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		float left = line.get(0).getXDirAdj();
		float right = left;
		for (TextPosition glyph : line) {
			float gap = glyph.getXDirAdj() - right;
			if (gap > CELL_GAP * size && !text.isEmpty()) {
				pieces.add(new PdfPage.Piece(text.toString(), left, right));
				text.setLength(0);
				left = glyph.getXDirAdj();
			}
			String character = Characters.ofGlyph(glyph.getUnicode());
			text.append(gap > WORD_GAP * size && isWordEnd(text, character) ? " " : "").append(character);
			right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
		}
		pieces.add(new PdfPage.Piece(text.toString(), left, right));
		lines.add(new PdfPage.Line(List.copyOf(pieces), page, line.get(0).getYDirAdj(), size));
		line.clear();
	}

	private static float size(TextPosition glyph) {
		float size = Math.abs(glyph.getYScale());
		return size > 1 ? size : Math.max(1, glyph.getFontSizeInPt());
	}

	/** Chinese has no blanks between words; an even gap there only fills the line. */
	private static boolean isWordEnd(CharSequence before, String after) {
		return !before.isEmpty() && !after.isEmpty()
				&& !(Characters.isHan(before.charAt(before.length() - 1)) && Characters.isHan(after.charAt(0)));
	}

}
