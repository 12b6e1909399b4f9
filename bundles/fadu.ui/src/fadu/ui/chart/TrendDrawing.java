package fadu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fadu.ui.chart.Shape.Letter;
import fadu.ui.chart.Shape.Ruler;

/**
 * The numbers of one district over its periods: time runs to the right, the axis begins at nought and leads upwards, so that what
 * grows rises. The number stands beside its dot where no line and no other number is.
 */
final class TrendDrawing {

	private static final int MARGIN = 10;
	private static final int GAP = 8;
	private static final int DOT = 5;
	private static final int CAP = 4;
	private static final int LEAST_PLOT = 64;
	private static final int MOST_PLOT = 300;
	private static final int MARK_ROOM = 36;

	private final ChartContent content;
	private final Ruler ruler;
	private final List<ChartRow> rows;
	private final int width;
	private final int top;
	private final int bottom;
	private final int left;
	private final int step;
	private final int names;
	private final AxisTicks axis;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<LabelPlace> taken = new ArrayList<>();

	TrendDrawing(ChartContent content, int width, int height, Ruler ruler) {
		this.content = content;
		this.ruler = ruler;
		rows = content.rows();
		top = MARGIN + ruler.height(Letter.BOLD) + ruler.height(Letter.NORMAL) + GAP;
		double low = rows.stream().mapToDouble(row -> row.drawn().least().doubleValue()).min().orElse(0);
		double high = rows.stream().mapToDouble(row -> row.drawn().most().doubleValue()).max().orElse(1);
		int name = rows.stream().mapToInt(row -> ruler.width(name(row), Letter.SMALL)).max().orElse(0) + GAP;
		int number = rows.stream().mapToInt(row -> ruler.width(row.text(), Letter.NORMAL)).max().orElse(0) + DOT + GAP;
		int plot = Math.clamp((long) height - top - ruler.height(Letter.SMALL) - GAP - MARGIN, LEAST_PLOT, MOST_PLOT);
		bottom = top + plot;
		axis = AxisTicks.of(Math.min(0, low), Math.max(0, high), Math.max(1, (bottom - top) / MARK_ROOM));
		int marks = axis.marks().stream().mapToInt(mark -> ruler.width(AxisTicks.label(mark), Letter.SMALL)).max().orElse(0);
		left = MARGIN + marks + GAP;
		int head = ruler.width(content.title(), Letter.BOLD) + GAP + ruler.width(unit(), Letter.SMALL);
		int least = Math.max(rows.size() == 1 ? name : name / 2 + 1, number);
		this.width = Math.max(Math.max(width, 2 * MARGIN + head), left + least * Math.max(1, rows.size()) + MARGIN + name / 4);
		step = (this.width - left - MARGIN - name / 4) / Math.max(1, rows.size());
		names = step < name ? 2 : 1;
	}

	private String unit() {
		return ChartWords.unit(content.unit());
	}

	private static String name(ChartRow row) {
		return row.more().isEmpty() ? row.name() : ChartWords.titled(row.name(), row.more());
	}

	private int x(int at) {
		return left + step * at + step / 2;
	}

	private int y(double number) {
		return bottom - (int) Math.round((number - axis.low()) / (axis.high() - axis.low()) * (bottom - top));
	}

	ChartDrawing draw() {
		int head = MARGIN + ruler.width(content.title(), Letter.BOLD) + GAP;
		shapes.add(new Shape.Words(MARGIN, MARGIN, content.title(), Letter.BOLD, Tone.NAVY));
		shapes.add(new Shape.Words(head, MARGIN + ruler.height(Letter.BOLD) - ruler.height(Letter.SMALL), unit(), Letter.SMALL,
				Tone.QUIET));
		taken.add(new LabelPlace(0, 0, head + ruler.width(unit(), Letter.SMALL), MARGIN + ruler.height(Letter.BOLD)));
		marks();
		List<Shape.Stroke> lines = lines();
		shapes.addAll(lines);
		IntStream.range(0, rows.size()).forEach(this::dot);
		IntStream.range(0, rows.size()).forEach(this::name);
		IntStream.range(0, rows.size()).forEach(at -> number(at, lines));
		int height = bottom + GAP + names * ruler.height(Letter.SMALL) + MARGIN;
		List<Integer> edges = Stream.concat(Stream.of(0), rows.stream().map(row -> height)).toList();
		return new ChartDrawing(width, height, List.copyOf(shapes), edges);
	}

	/** Below the axis; where they lack room, every other one a line lower. */
	private void name(int at) {
		String name = name(rows.get(at));
		int wide = ruler.width(name, Letter.SMALL);
		int high = ruler.height(Letter.SMALL);
		int start = Math.clamp(x(at) - wide / 2, 0, Math.max(0, width - wide));
		int y = bottom + GAP + (at % names) * high;
		taken.add(new LabelPlace(start, y, wide, high));
		shapes.add(new Shape.Words(start, y, name, Letter.SMALL, Tone.INK));
	}

	private void marks() {
		for (double mark : axis.marks()) {
			String label = AxisTicks.label(mark);
			shapes.add(new Shape.Stroke(left, y(mark), width - MARGIN, y(mark), Tone.LINE, mark != 0));
			shapes.add(
					new Shape.Words(left - GAP - ruler.width(label, Letter.SMALL), y(mark) - ruler.height(Letter.SMALL) / 2, label,
							Letter.SMALL, Tone.QUIET));
		}
	}

	/** From each dot to the last one before it that is of the same length, where the two may be compared. */
	private List<Shape.Stroke> lines() {
		List<Shape.Stroke> lines = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			ChartRow row = rows.get(at);
			int here = at;
			IntStream.range(0, at).filter(before -> rows.get(before).matched() == row.matched()).max()
					.ifPresent(before -> {
						if (row.joined()) {
							lines.add(new Shape.Stroke(x(before), y(rows.get(before).nominal()), x(here), y(row.nominal()),
									row.matched() ? Tone.FULL : Tone.QUIET, false));
						}
					});
		}
		return lines;
	}

	/** A line between the ends of what the number may be, an arrow where no upper end is known, a ring where it is about right. */
	private void dot(int at) {
		ChartRow row = rows.get(at);
		Tone edge = row.matched() ? Tone.FULL : Tone.QUIET;
		int x = x(at);
		int least = y(row.drawn().least().doubleValue());
		int most = y(row.drawn().most().doubleValue());
		if (least != most && row.drawn().isRange()) {
			shapes.add(new Shape.Stroke(x, least, x, most, edge, false));
			shapes.add(new Shape.Stroke(x - CAP, least, x + CAP, least, edge, false));
			shapes.add(new Shape.Stroke(x - CAP, most, x + CAP, most, edge, false));
		}
		int dot = y(row.nominal());
		if (row.drawn().open()) {
			int end = dot - DOT - 3 * CAP;
			shapes.add(new Shape.Stroke(x, dot, x, end, edge, true));
			shapes.add(new Shape.Stroke(x, end, x - CAP, end + CAP, edge, false));
			shapes.add(new Shape.Stroke(x, end, x + CAP, end + CAP, edge, false));
			taken.add(new LabelPlace(x - CAP, end, 2 * CAP, dot - end));
		}
		taken.add(new LabelPlace(x - DOT, Math.min(dot, most) - DOT, 2 * DOT, Math.abs(least - most) + 2 * DOT));
		shapes.add(new Shape.Dot(x, dot, DOT, row.matched() && !row.drawn().about() ? Tone.FULL : Tone.PAPER, edge));
	}

	/** Above the dot, else below it or to one of its sides. */
	private void number(int at, List<Shape.Stroke> lines) {
		ChartRow row = rows.get(at);
		int wide = ruler.width(row.text(), Letter.NORMAL);
		int high = ruler.height(Letter.NORMAL);
		int dot = y(row.nominal());
		int above = dot - DOT - 2 - high;
		int below = dot + DOT + 2;
		int beside = x(at) + DOT + 2;
		int before = x(at) - DOT - 2 - wide;
		List<LabelPlace> places = Stream.of(new LabelPlace(x(at) - wide / 2, above, wide, high),
				new LabelPlace(x(at) - wide / 2, below, wide, high), new LabelPlace(beside, below, wide, high),
				new LabelPlace(beside, above, wide, high), new LabelPlace(before, above, wide, high),
				new LabelPlace(before, below, wide, high), new LabelPlace(beside, dot - high / 2, wide, high),
				new LabelPlace(before, dot - high / 2, wide, high))
				.filter(place -> place.x() >= left - GAP && place.x() + wide <= width).toList();
		LabelPlace best = places.stream().filter(place -> lines.stream().noneMatch(place::isCrossedBy))
				.filter(place -> taken.stream().noneMatch(place::overlaps)).findFirst().orElse(places.getFirst());
		taken.add(best);
		shapes.add(new Shape.Words(best.x(), best.y(), row.text(), Letter.NORMAL, row.matched() ? Tone.INK : Tone.QUIET));
	}

}
