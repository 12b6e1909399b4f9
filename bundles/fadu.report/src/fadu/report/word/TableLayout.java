package fadu.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Table.Cell;
import fadu.report.word.Table.Row;

/**
 * Finds out how wide the columns of a table become and whether it needs a page on its side. The widths are in proportion as in the
 * design; a column whose figures would break over two lines is made wider.
 */
final class TableLayout {

	/** Size of the type in tables (五号). */
	private static final double TYPE = 10.5;
	private static final double MILLIMETRES_OF_CHARACTER = TYPE * 25.4 / 72;
	/** Room left and right of the text in a cell, both together. */
	private static final double MARGINS = 3;
	/** No word is so long that a column must be wider, in characters. */
	private static final double LONGEST = 7;
	/** A text is no narrower than this, in characters. */
	private static final double NARROWEST = 4;
	/** Rows of more lines than this are hard to read. */
	private static final double MANY_LINES = 4;
	/** A page on its side must save this share of the lines. */
	private static final double GAIN = 0.8;

	private final Table table;
	private final double[] least;

	TableLayout(Table table) {
		this.table = table;
		this.least = least(table);
	}

	/** The kind of page that the table needs. */
	Page page() {
		if (Arrays.stream(least).sum() > Page.PORTRAIT.widthOfArea()) {
			return Page.LANDSCAPE;
		}
		double standing = lines(widths(Page.PORTRAIT.widthOfArea()));
		return standing > MANY_LINES && lines(widths(Page.LANDSCAPE.widthOfArea())) < standing * GAIN ? Page.LANDSCAPE
				: Page.PORTRAIT;
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
		double sum = Arrays.stream(least).sum();
		if (sum >= room) {
			return Arrays.stream(least).map(width -> width * room / sum).toArray();
		}
		double[] widths = new double[least.length];
		boolean[] atLeast = new boolean[least.length];
		boolean settled = false;
		while (!settled) {
			settled = true;
			double free = room;
			double shares = 0;
			for (int i = 0; i < widths.length; i++) {
				free -= atLeast[i] ? least[i] : 0;
				shares += atLeast[i] ? 0 : table.columns().get(i);
			}
			for (int i = 0; i < widths.length; i++) {
				widths[i] = atLeast[i] ? least[i] : table.columns().get(i) * free / shares;
				if (widths[i] < least[i]) {
					atLeast[i] = true;
					settled = false;
				}
			}
		}
		return widths;
	}

	/** Lines of a row on average, heads and single cells not counted. */
	private double lines(double[] widths) {
		return table.rows().stream().filter(row -> !row.head() && row.cells().size() > 1)
				.mapToDouble(row -> lines(row, widths)).average().orElse(0);
	}

	private static double lines(Row row, double[] widths) {
		double most = 1;
		for (Cell cell : row.cells()) {
			if (cell.span() == 1 && cell.column() < widths.length) {
				double room = Math.max(1, Math.floor((widths[cell.column()] - MARGINS) / MILLIMETRES_OF_CHARACTER));
				most = Math.max(most, cell.text().lines().mapToDouble(line -> Math.ceil(TextWidth.of(line) / room)).sum());
			}
		}
		return most;
	}

	private static double[] least(Table table) {
		double[] least = new double[table.columns().size()];
		Arrays.fill(least, 1);
		for (Row row : table.rows()) {
			for (Cell cell : row.cells()) {
				if (cell.span() == 1 && cell.column() < least.length) {
					least[cell.column()] = Math.max(least[cell.column()], least(cell));
				}
			}
		}
		return Arrays.stream(least).map(characters -> characters * MILLIMETRES_OF_CHARACTER + MARGINS).toArray();
	}

	private static double least(Cell cell) {
		double least = 1;
		for (Block block : cell.blocks()) {
			if (block instanceof Paragraph paragraph) {
				least = Math.max(least, least(paragraph));
			}
		}
		return least;
	}

	private static double least(Paragraph paragraph) {
		double whole = TextWidth.of(paragraph.text());
		Optional<Inline> figure = paragraph.inlines().stream()
				.filter(inline -> inline instanceof Inline.Text text && text.role() == Role.FIGURE).findFirst();
		double word = figure.map(inline -> TextWidth.of(inline.text())).orElse(TextWidth.ofLongestWord(paragraph.text()));
		return Math.max(Math.min(whole, NARROWEST), Math.min(word, LONGEST));
	}

}
