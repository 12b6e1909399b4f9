package fadu.ui.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.ui.chart.Shape.Letter;
import fadu.ui.chart.Shape.Ruler;
import fadu.ui.comparison.Focus;

/**
 * One chart, or several in one picture: each with its own heading and axis, in columns as wide as the widest of them needs.
 *
 * @param drawing all of it
 * @param spots   where a click leads to a cell, in the order of the rows
 */
public record ChartSheet(ChartDrawing drawing, List<Spot> spots) {

	private static final int GAP = 18;
	private static final int INDENT = 8;

	/**
	 * A row of a chart.
	 *
	 * @param x      left edge
	 * @param y      upper edge
	 * @param width  of the row
	 * @param height of the row
	 * @param place  the cell in the grid
	 */
	public record Spot(int x, int y, int width, int height, Focus place) {

		private boolean contains(int atX, int atY) {
			return x <= atX && atX < x + width && y <= atY && atY < y + height;
		}
	}

	/**
	 * Draws charts into a width, and what has to be known of them below; a single chart takes all the room that the note leaves,
	 * and no row of it is ever under the note.
	 */
	public static ChartSheet of(List<ChartContent> charts, ChartKind kind, int width, int height, String note, Ruler ruler) {
		int line = ruler.height(Letter.SMALL);
		int lines = lines(note, width - 2 * INDENT, ruler).size();
		ChartSheet sheet = of(charts, kind, width, height - (lines == 0 ? 0 : lines * line + INDENT), ruler);
		List<Shape> shapes = new ArrayList<>(sheet.drawing.shapes());
		int y = sheet.drawing.height();
		for (String text : lines(note, sheet.drawing.width() - 2 * INDENT, ruler)) {
			shapes.add(new Shape.Words(INDENT, y, text, Letter.SMALL, Tone.QUIET));
			y += line;
		}
		return new ChartSheet(new ChartDrawing(sheet.drawing.width(), y == sheet.drawing.height() ? y : y + INDENT,
				List.copyOf(shapes), sheet.drawing.rows()), sheet.spots);
	}

	/** A text in lines of a width, broken where its language allows it. */
	private static List<String> lines(String text, int width, Ruler ruler) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.lines().toList()) {
			BreakIterator breaks = BreakIterator.getLineInstance();
			breaks.setText(paragraph);
			int start = 0;
			int last = 0;
			for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
				if (last > start && ruler.width(paragraph.substring(start, end).strip(), Letter.SMALL) > width) {
					lines.add(paragraph.substring(start, last).strip());
					start = last;
				}
				last = end;
			}
			lines.add(paragraph.substring(start).strip());
		}
		return lines;
	}

	private static ChartSheet of(List<ChartContent> charts, ChartKind kind, int width, int height, Ruler ruler) {
		if (charts.size() == 1) {
			ChartDrawing drawing = ChartDrawing.of(charts.getFirst(), kind, width, height, ruler);
			return new ChartSheet(drawing, spots(charts.getFirst(), drawing, 0, 0));
		}
		int least = charts.stream().mapToInt(chart -> ChartDrawing.of(chart, kind, 1, 1, ruler).width()).max().orElse(width);
		int columns = Math.clamp((width + GAP) / (least + GAP), 1, Math.max(1, charts.size()));
		int column = Math.max(least, (width - (columns - 1) * GAP) / columns);
		List<ChartDrawing> drawn = charts.stream().map(chart -> ChartDrawing.of(chart, kind, column, 1, ruler)).toList();
		List<Shape> shapes = new ArrayList<>();
		List<Spot> spots = new ArrayList<>();
		int y = 0;
		for (int first = 0; first < drawn.size(); first += columns) {
			int last = Math.min(first + columns, drawn.size());
			for (int i = first; i < last; i++) {
				int x = (i - first) * (column + GAP);
				int top = y;
				drawn.get(i).shapes().forEach(shape -> shapes.add(shape.moved(x, top)));
				spots.addAll(spots(charts.get(i), drawn.get(i), x, y));
			}
			y += drawn.subList(first, last).stream().mapToInt(ChartDrawing::height).max().orElse(0) + GAP / 2;
		}
		return new ChartSheet(new ChartDrawing(columns * (column + GAP) - GAP, y, List.copyOf(shapes), List.of()),
				List.copyOf(spots));
	}

	private static List<Spot> spots(ChartContent content, ChartDrawing drawing, int x, int y) {
		return Stream.iterate(0, i -> i < content.rows().size(), i -> i + 1).map(i -> new Spot(x, y + drawing.rows().get(i),
				drawing.width(), drawing.rows().get(i + 1) - drawing.rows().get(i), content.rows().get(i).place())).toList();
	}

	/** The cell to which a place of the picture leads. */
	public Optional<Focus> at(int x, int y) {
		return spots.stream().filter(spot -> spot.contains(x, y)).findFirst().map(Spot::place);
	}

}
