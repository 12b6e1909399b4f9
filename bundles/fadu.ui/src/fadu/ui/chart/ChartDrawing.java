package fadu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.ui.chart.Shape.Letter;
import fadu.ui.chart.Shape.Ruler;

/**
 * A chart as shapes: a row for each number with its name on the left and the number on the right, so that names and numbers stand
 * beside and never over one another, be it three districts or forty. Rows grow closer as there are more, down to the height of a
 * line.
 *
 * @param width  in pixels
 * @param height in pixels; as much as the rows need
 * @param shapes what is drawn, in order
 * @param rows   upper edges of the rows, and the lower edge of the last
 */
public record ChartDrawing(int width, int height, List<Shape> shapes, List<Integer> rows) {

	private static final int MARGIN = 10;
	private static final int GAP = 8;
	private static final int MOST_ROW = 46;
	private static final int ARROW = 16;
	private static final int LEAST_PLOT = 120;
	private static final int MARK_ROOM = 90;
	private static final double BAR = 0.62;

	/** Draws a chart into a width; where there is room in the height, rows are farther apart. */
	public static ChartDrawing of(ChartContent content, ChartKind kind, int width, int height, Ruler ruler) {
		return kind.isOverTime()
				? new TrendDrawing(content, width, height, ruler).draw()
				: new Layout(content, kind, width, height, ruler).draw();
	}

	/** The row at a height. */
	public Optional<Integer> rowAt(int y) {
		for (int i = 0; i + 1 < rows.size(); i++) {
			if (rows.get(i) <= y && y < rows.get(i + 1)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/** Where things stand in one chart. */
	private static final class Layout {

		private final ChartContent content;
		private final ChartKind kind;
		private final Ruler ruler;
		private final int width;
		private final int rowHeight;
		private final int top;
		private final int left;
		private final int right;
		private final AxisTicks axis;
		private final List<Shape> shapes = new ArrayList<>();

		Layout(ChartContent content, ChartKind kind, int width, int height, Ruler ruler) {
			this.content = content;
			this.kind = kind;
			this.ruler = ruler;
			int names = content.rows().stream().mapToInt(this::nameWidth).max().orElse(0);
			int numbers = content.rows().stream().mapToInt(row -> ruler.width(row.text(), Letter.NORMAL)).max().orElse(0);
			this.width = Math.max(width, 2 * MARGIN + names + numbers + 2 * GAP + ARROW + LEAST_PLOT);
			top = MARGIN + ruler.height(Letter.BOLD) + GAP + ruler.height(Letter.SMALL) + GAP / 2;
			int least = ruler.height(Letter.NORMAL) + 4;
			int room = content.rows().isEmpty() ? least : (height - top - MARGIN) / content.rows().size();
			rowHeight = Math.clamp(room, least, Math.max(least, MOST_ROW));
			left = MARGIN + names + GAP;
			right = this.width - MARGIN - numbers - GAP - ARROW;
			double low = content.rows().stream().mapToDouble(row -> row.drawn().least().doubleValue()).min().orElse(0);
			double high = content.rows().stream().mapToDouble(row -> row.drawn().most().doubleValue()).max().orElse(1);
			boolean fromNought = kind == ChartKind.BARS || low == high;
			axis = AxisTicks.of(fromNought ? Math.min(0, low) : low, fromNought ? Math.max(0, high) : high,
					Math.max(1, (right - left) / MARK_ROOM));
		}

		private int nameWidth(ChartRow row) {
			return ruler.width(name(row), Letter.NORMAL) + (row.more().isEmpty() ? 0 : GAP + ruler.width(row.more(), Letter.SMALL));
		}

		private static String name(ChartRow row) {
			return row.caveat() ? ChartWords.caveat(row.name()) : row.name();
		}

		ChartDrawing draw() {
			int bottom = top + content.rows().size() * rowHeight;
			shapes.add(new Shape.Words(MARGIN, MARGIN, content.title(), Letter.BOLD, Tone.NAVY));
			marks(bottom);
			List<Integer> edges = new ArrayList<>();
			for (int i = 0; i < content.rows().size(); i++) {
				edges.add(top + i * rowHeight);
				row(content.rows().get(i), top + i * rowHeight);
			}
			edges.add(bottom);
			return new ChartDrawing(width, bottom + MARGIN, List.copyOf(shapes), edges);
		}

		private void marks(int bottom) {
			int y = top - ruler.height(Letter.SMALL) - 2;
			String unit = ChartWords.unit(content.unit());
			shapes.add(new Shape.Words(MARGIN, y, unit, Letter.SMALL, Tone.QUIET));
			int free = Math.max(0, MARGIN + ruler.width(unit, Letter.SMALL) + GAP);
			for (double mark : axis.marks()) {
				int x = x(mark);
				shapes.add(new Shape.Stroke(x, top, x, bottom, Tone.LINE, mark != 0));
				String label = AxisTicks.label(mark);
				int start = x - ruler.width(label, Letter.SMALL) / 2;
				if (start >= free) {
					shapes.add(new Shape.Words(start, y, label, Letter.SMALL, Tone.QUIET));
					free = start + ruler.width(label, Letter.SMALL) + GAP;
				}
			}
		}

		private int x(double number) {
			return left + (int) Math.round((number - axis.low()) / (axis.high() - axis.low()) * (right - left));
		}

		private void row(ChartRow row, int y) {
			Tone tone = row.matched() ? Tone.INK : Tone.QUIET;
			int text = y + (rowHeight - ruler.height(Letter.NORMAL)) / 2;
			shapes.add(new Shape.Words(MARGIN, text, name(row), Letter.NORMAL, tone));
			if (!row.more().isEmpty()) {
				shapes.add(new Shape.Words(left - GAP - ruler.width(row.more(), Letter.SMALL),
						y + (rowHeight - ruler.height(Letter.SMALL)) / 2, row.more(), Letter.SMALL, Tone.QUIET));
			}
			int middle = y + rowHeight / 2;
			int end = x(row.drawn().most().doubleValue());
			if (kind == ChartKind.BARS) {
				bar(row, y);
			} else {
				dot(row, middle);
			}
			if (row.drawn().open()) {
				arrow(end, middle, row.matched() ? Tone.FULL : Tone.QUIET);
			}
			shapes.add(new Shape.Words(end + (row.drawn().open() ? ARROW + 4 : kind == ChartKind.BARS ? 6 : GAP + 2), text,
					row.text(), Letter.NORMAL, tone));
		}

		/** Full as far as the number surely reaches, pale within a broken edge on to where it may reach. */
		private void bar(ChartRow row, int y) {
			int height = Math.max(6, (int) (rowHeight * BAR));
			int upper = y + (rowHeight - height) / 2;
			int ground = x(0);
			int certain = x(row.drawn().certain().doubleValue());
			Tone edge = row.matched() ? Tone.FULL : Tone.QUIET;
			box(ground, certain, upper, height, row.matched() ? Tone.FULL : Tone.PAPER, edge, false, row.drawn().about());
			Tone pale = row.matched() ? Tone.PALE : Tone.PAPER;
			box(certain, x(row.drawn().certain().add(row.drawn().range()).doubleValue()), upper, height, pale, edge, true, false);
			box(x(row.drawn().below().doubleValue()), ground, upper, height, pale, edge, true, false);
		}

		private void box(int from, int to, int y, int height, Tone fill, Tone edge, boolean broken, boolean fading) {
			if (from != to) {
				shapes.add(new Shape.Box(Math.min(from, to), y, Math.abs(to - from), height, fill, edge, broken, fading));
			}
		}

		/**
		 * A line between the ends of what the number may be, and a dot where it is printed; of a number about right only a ring.
		 */
		private void dot(ChartRow row, int middle) {
			Tone edge = row.matched() ? Tone.FULL : Tone.QUIET;
			int least = x(row.drawn().least().doubleValue());
			int most = x(row.drawn().most().doubleValue());
			if (least != most && row.drawn().isRange()) {
				shapes.add(new Shape.Stroke(least, middle, most, middle, edge, false));
				shapes.add(new Shape.Stroke(least, middle - 4, least, middle + 4, edge, false));
				shapes.add(new Shape.Stroke(most, middle - 4, most, middle + 4, edge, false));
			}
			Tone fill = row.matched() && !row.drawn().about() ? Tone.FULL : Tone.PAPER;
			shapes.add(new Shape.Dot(x(row.nominal()), middle, 5, fill, edge));
		}

		private void arrow(int x, int y, Tone tone) {
			shapes.add(new Shape.Stroke(x, y, x + ARROW, y, tone, true));
			shapes.add(new Shape.Stroke(x + ARROW, y, x + ARROW - 5, y - 4, tone, false));
			shapes.add(new Shape.Stroke(x + ARROW, y, x + ARROW - 5, y + 4, tone, false));
		}
	}

}
