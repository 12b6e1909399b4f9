package fadu.reading.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Puts printed characters into lines, by their base lines and sizes alone: how tall the box of a font is says nothing about where
 * the line stands. What is smaller and raised belongs to the line below it.
 */
final class PrintedLines {

	/** A gap, in widths of a Chinese character, that divides cells; one that is a blank between words. */
	private static final float CELL_GAP = 1.2f;
	/** One that divides two numbers: no number has so much room within it. */
	private static final float NUMBERS_GAP = 0.7f;
	private static final float WORD_GAP = 0.22f;
	/** In sizes of a character: base lines closer than this are one; how far above its line a raised one stands at most. */
	private static final float SAME_BASE = 0.3f;
	private static final float RAISED = 0.65f;
	private static final float SMALLER = 0.8f;

	private static final class Row {

		private final List<Glyph> glyphs = new ArrayList<>();
		private float base;
		private float size;

		void add(Glyph glyph) {
			if (glyph.size() > size) {
				size = glyph.size();
				base = glyph.base();
			}
			glyphs.add(glyph);
		}
	}

	private PrintedLines() {
	}

	/** The lines of a page from top to bottom. */
	static List<PdfPage.Line> of(List<Glyph> glyphs, int page) {
		List<PdfPage.Line> lines = new ArrayList<>();
		joined(rows(glyphs)).forEach(row -> lines.add(line(row, page)));
		return lines;
	}

	private static List<Row> rows(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::base));
		List<Row> rows = new ArrayList<>();
		Row row = new Row();
		for (Glyph glyph : sorted) {
			if (!row.glyphs.isEmpty() && glyph.base() - row.base > SAME_BASE * Math.min(row.size, glyph.size())) {
				rows.add(row);
				row = new Row();
			}
			row.add(glyph);
		}
		if (!row.glyphs.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	/** Rows of small raised characters go into the row below, where they stand close to its characters. */
	private static List<Row> joined(List<Row> rows) {
		List<Row> joined = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			Row next = i + 1 < rows.size() ? rows.get(i + 1) : row;
			boolean raised = next != row && row.size < SMALLER * next.size && next.base - row.base < RAISED * next.size
					&& row.glyphs.stream().allMatch(glyph -> touches(glyph, next));
			if (raised) {
				row.glyphs.forEach(glyph -> next.glyphs.add(new Glyph(Characters.raised(glyph.text()), glyph.left(), glyph.right(),
						glyph.base(), glyph.size())));
			} else {
				joined.add(row);
			}
		}
		return joined;
	}

	private static boolean touches(Glyph glyph, Row row) {
		return row.glyphs.stream().anyMatch(each -> Math.abs(each.right() - glyph.left()) < row.size * SMALLER
				|| Math.abs(glyph.right() - each.left()) < row.size * WORD_GAP);
	}

	private static PdfPage.Line line(Row row, int page) {
		row.glyphs.sort(Comparator.comparingDouble(Glyph::left));
		List<PdfPage.Piece> pieces = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		List<Place> places = new ArrayList<>();
		float left = row.glyphs.get(0).left();
		float right = left;
		for (Glyph glyph : row.glyphs) {
			float gap = glyph.left() - right;
			String character = Characters.ofGlyph(glyph.text());
			float least = areNumbers(text, character) ? NUMBERS_GAP : CELL_GAP;
			if (gap > least * row.size && !text.isEmpty()) {
				pieces.add(new PdfPage.Piece(text.toString(), left, right, List.copyOf(places)));
				text.setLength(0);
				places.clear();
				left = glyph.left();
			}
			String blank = gap > WORD_GAP * row.size && isWordEnd(text, character) ? " " : "";
			text.append(blank).append(character);
			glyph.place().ifPresent(place -> places.addAll(Collections.nCopies(blank.length() + character.length(), place)));
			right = Math.max(right, glyph.right());
		}
		pieces.add(new PdfPage.Piece(text.toString(), left, right, List.copyOf(places)));
		return new PdfPage.Line(List.copyOf(pieces), page, row.base, row.size, 0);
	}

	private static boolean areNumbers(CharSequence before, String after) {
		return !before.isEmpty() && !after.isEmpty() && (Character.isDigit(before.charAt(before.length() - 1))
				|| before.charAt(before.length() - 1) == '%')
				&& (Character.isDigit(after.charAt(0)) || "+-−".indexOf(after.charAt(0)) >= 0);
	}

	/** Chinese has no blanks between words; an even gap there only fills the line. */
	private static boolean isWordEnd(CharSequence before, String after) {
		return !before.isEmpty() && !after.isEmpty()
				&& !(Characters.isHan(before.charAt(before.length() - 1)) && Characters.isHan(after.charAt(0)));
	}

}
