package fadu.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Table.Cell;
import fadu.report.word.Table.Row;

/**
 * Finds out how wide the columns of a table become and whether it needs a page on its side. The widths are in proportion
 * as in the design, within two bounds: no figure breaks over two lines, and no column is wider than its longest text while
 * another has to break its own.
 */
final class TableLayout {

	/** Width of a character in tables (五号, 10.5 points) in millimetres. */
	private static final double CHARACTER = 10.5 * 25.4 / 72;
	/** Room left and right of the text in a cell, both together, and a little to spare. */
	private static final double MARGINS = 4;
	/** No word is so long that a column must be wider, in characters. */
	private static final double LONGEST = 10.5;
	/** A text no longer than this stays in one line, in characters. */
	private static final double SHORT = 5;
	/** Any other is no narrower than this, in characters. */
	private static final double NARROWEST = 4;
	/** A table whose narrowest columns leave less than the rest of the page is hard to read. */
	private static final double FULL = 0.85;
	/** Small print against the type of tables. */
	private static final double SMALL = 9 / 10.5;
	private static final int STEPS = 50;

	private final List<Double> wanted;
	private final double[] least;
	private final double[] most;

	TableLayout(Table table) {
		wanted = table.columns();
		least = new double[wanted.size()];
		most = new double[wanted.size()];
		Arrays.fill(least, CHARACTER + MARGINS);
		Arrays.fill(most, CHARACTER + MARGINS);
		for (Row row : table.rows()) {
			row.cells().stream().filter(cell -> cell.span() == 1 && cell.column() < least.length).forEach(this::measure);
		}
	}

	private void measure(Cell cell) {
		for (Block block : cell.blocks()) {
			if (block instanceof Paragraph paragraph) {
				int column = cell.column();
				least[column] = Math.max(least[column], least(paragraph) * CHARACTER + MARGINS);
				most[column] = Math.max(most[column], lines(paragraph) * CHARACTER + MARGINS);
			}
		}
	}

	private static double lines(Paragraph paragraph) {
		return paragraph.text().lines().mapToDouble(TextWidth::of).max().orElse(0) * size(paragraph);
	}

	private static double size(Paragraph paragraph) {
		return paragraph.role() == Role.SMALL ? SMALL : 1;
	}

	private static double least(Paragraph paragraph) {
		double figure = paragraph.inlines().stream()
				.filter(inline -> inline instanceof Inline.Text text && text.role() == Role.FIGURE)
				.mapToDouble(inline -> TextWidth.of(inline.text())).max().orElse(0);
		double word = Math.max(figure, TextWidth.ofLongestWord(paragraph.text()) * size(paragraph));
		double whole = TextWidth.of(paragraph.text());
		return Math.max(whole <= SHORT ? whole : NARROWEST, Math.min(word, LONGEST));
	}

	/** The kind of page that the table needs. */
	Page page() {
		return Arrays.stream(least).sum() > Page.PORTRAIT.widthOfArea() * FULL ? Page.LANDSCAPE : Page.PORTRAIT;
	}

	/** Widths of the columns in twentieths of a point; together they fill the type area. */
	List<Integer> columns(Page page) {
		double[] widths = widths(page.widthOfArea());
		List<Integer> columns = new ArrayList<>();
		int room = page.room();
		for (int i = 0; i < widths.length; i++) {
			int width = i < widths.length - 1 ? Page.twips(widths[i]) : room;
			columns.add(width);
			room -= width;
		}
		return columns;
	}

	private double[] widths(double room) {
		double[] widths = least;
		if (Arrays.stream(least).sum() < room) {
			double low = 0;
			double high = room;
			for (int i = 0; i < STEPS; i++) {
				double scale = (low + high) / 2;
				widths = scaled(scale);
				if (Arrays.stream(widths).sum() < room) {
					low = scale;
				} else {
					high = scale;
				}
			}
		}
		double rest = room / Arrays.stream(widths).sum();
		return Arrays.stream(widths).map(width -> width * rest).toArray();
	}

	private double[] scaled(double scale) {
		return IntStream.range(0, least.length)
				.mapToDouble(i -> Math.clamp(wanted.get(i) * scale, least[i], Math.max(least[i], most[i]))).toArray();
	}

}
