package fadu.ui.table;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * How wide the columns of a grid must be for no digit to be cut. Only the longest texts of a column are measured, as measuring
 * twenty
 * thousand of them would hold up the window.
 */
final class GridWidths {

	private static final Wording WORDS = UserWording.get();
	private static final int LEAST = 104;
	private static final int MOST_SHARED = 200;
	private static final int LEAST_METRIC = 150;
	private static final int MOST_METRIC = 300;
	private static final int MEASURED = 3;
	private static final int WIDE = 0x2E80;

	private final GC gc;
	private final GridContent content;

	GridWidths(GC gc, GridContent content) {
		this.gc = gc;
		this.content = content;
	}

	/** Of the column with the names of metrics; a name that is longer still is cut. */
	int metrics() {
		int names = widest(content.lines().stream().map(line -> WORDS.name(line.metric())), Pen.normal());
		int about = widest(content.lines().stream().map(line -> GridText.about(line.metric())), Pen.small());
		return Math.clamp(Math.max(names, about) + 2L * Pen.MARGIN + Pen.MARK, LEAST_METRIC, MOST_METRIC);
	}

	/** Of each column with figures; they share what is left of the width of the window. */
	int[] figures(int room) {
		int[] widths = IntStream.range(0, content.columns().size()).map(this::column).toArray();
		int left = room - IntStream.of(widths).sum();
		if (left > 0 && widths.length > 0) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], Math.min(MOST_SHARED, widths[i] + left / widths.length));
			}
		}
		return widths;
	}

	private int column(int at) {
		int head = Math.max(Pen.width(gc, Pen.normal(), GridText.heading(content.columns().get(at))),
				Pen.width(gc, Pen.small(), GridText.period(content.columns().get(at)))) + Pen.MARK + 2 * Pen.MARGIN + 6;
		int number = widest(cells(at).map(GridText::figure), Pen.bold()) + Pen.MARK + 2 * Pen.MARGIN + 2;
		int divided = widest(cells(at).flatMap(cell -> GridText.divided(cell).stream()), Pen.normal()) + 2 * Pen.MARGIN + 2;
		int period = widest(cells(at).filter(cell -> cell.cell().value().isPresent()).map(GridText::period), Pen.small())
				+ 2 * Pen.MARGIN + 2;
		return IntStream.of(LEAST, head, number, divided, period).max().orElse(LEAST);
	}

	private Stream<GridCell> cells(int column) {
		return content.rows().stream().filter(GridRow.Line.class::isInstance).map(row -> ((GridRow.Line) row).cells().get(column));
	}

	private int widest(Stream<String> texts, Font font) {
		return texts.distinct().sorted(Comparator.comparingInt(GridWidths::estimate).reversed()).limit(MEASURED)
				.mapToInt(text -> Pen.width(gc, font, text)).max().orElse(0);
	}

	/** Han characters are twice as wide as digits. */
	private static int estimate(String text) {
		return text.codePoints().map(character -> character < WIDE ? 1 : 2).sum();
	}

}
