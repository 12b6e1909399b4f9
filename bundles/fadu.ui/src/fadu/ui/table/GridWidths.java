package fadu.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridColumn;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * How wide the columns of a grid must be for no digit to be cut, measured once for what is shown. Only the longest texts of a
 * column
 * are measured, and each once, as measuring twenty thousand of them would hold up the window.
 *
 * @param names  of the column with the names of metrics; a name that is longer still is cut
 * @param needed of each column with figures, so that numbers and periods are whole
 * @param wanted of each, so that all is
 */
record GridWidths(int names, List<Integer> needed, List<Integer> wanted) {

	/** Of a grid without columns. */
	static final GridWidths NONE = new GridWidths(0, List.of(), List.of());

	private static final Wording WORDS = UserWording.get();
	private static final int LEAST = 104;
	private static final int MOST_SHARED = 200;
	private static final int LEAST_METRIC = 150;
	private static final int MOST_METRIC = 300;
	private static final int MEASURED = 3;
	private static final int WIDE = 0x2E80;

	static GridWidths of(GC gc, GridContent content) {
		Ruler normal = new Ruler(gc, Pen.normal());
		Ruler small = new Ruler(gc, Pen.small());
		Ruler bold = new Ruler(gc, Pen.bold());
		List<GridRow.Line> lines = content.lines();
		int names = normal.widest(lines.stream().map(line -> WORDS.name(line.metric())));
		int about = small.widest(lines.stream().map(line -> GridText.about(line.metric())));
		List<Integer> needed = new ArrayList<>();
		List<Integer> wanted = new ArrayList<>();
		for (int i = 0; i < content.columns().size(); i++) {
			int at = i;
			GridColumn column = content.columns().get(at);
			List<GridCell> cells = lines.stream().map(line -> line.cells().get(at)).toList();
			int head = Math.max(normal.width(GridText.heading(column)), small.width(GridText.period(column))) + Pen.MARK + 6;
			int number = bold.widest(cells.stream().map(GridText::figure)) + Pen.MARK + 2;
			int divided = normal.widest(cells.stream().flatMap(cell -> GridText.divided(cell).stream())) + 2;
			List<GridCell> dated = cells.stream().filter(cell -> cell.cell().value().isPresent()).toList();
			int brief = small.widest(dated.stream().map(GridText::periodBriefly)) + 2;
			int period = small.widest(dated.stream().map(GridText::period)) + 2;
			needed.add(Math.max(LEAST, IntStream.of(head, number, divided, brief).max().getAsInt() + 2 * Pen.MARGIN));
			wanted.add(Math.max(needed.getLast(), period + 2 * Pen.MARGIN));
		}
		return new GridWidths(Math.clamp(Math.max(names, about) + 2L * Pen.MARGIN + Pen.MARK, LEAST_METRIC, MOST_METRIC),
				List.copyOf(needed), List.copyOf(wanted));
	}

	/** Of the column with the names of metrics; where the figures lack room it is narrower, down to a third of all. */
	int metrics(int room) {
		int left = room - needed.stream().mapToInt(Integer::intValue).sum();
		return Math.max(LEAST_METRIC, Math.min(Math.min(names, room * 2 / 5), Math.max(left, room / 3)));
	}

	/** Of each column with figures; they share what is left of the width of the window. */
	int[] figures(int room) {
		int left = room - needed.stream().mapToInt(Integer::intValue).sum();
		int more = needed.isEmpty() ? 0 : Math.max(0, left / needed.size());
		return IntStream.range(0, needed.size())
				.map(i -> Math.min(needed.get(i) + more, Math.max(wanted.get(i), MOST_SHARED))).toArray();
	}

	/** Measures texts of a font, each once. */
	private record Ruler(GC gc, Font font, Map<String, Integer> known) {

		Ruler(GC gc, Font font) {
			this(gc, font, new HashMap<>());
		}

		int width(String text) {
			return known.computeIfAbsent(text, unknown -> Pen.width(gc, font, unknown));
		}

		int widest(Stream<String> texts) {
			return texts.distinct().sorted(Comparator.comparingInt(Ruler::estimate).reversed()).limit(MEASURED)
					.mapToInt(this::width).max().orElse(0);
		}

		/** Han characters are twice as wide as digits. */
		private static int estimate(String text) {
			return text.codePoints().map(character -> character < WIDE ? 1 : 2).sum();
		}
	}

}
