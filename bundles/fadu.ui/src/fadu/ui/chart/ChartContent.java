package fadu.ui.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Series;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Extent;
import fadu.analysis.value.DrawnInterval;
import fadu.model.value.Period;
import fadu.ui.comparison.CellWords;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.comparison.ComparableGroup.Figure;
import fadu.ui.comparison.ComparableGroup.LeftOut;
import fadu.ui.comparison.Compared;
import fadu.ui.comparison.Focus;
import fadu.wording.AxisUnit;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What a chart says.
 *
 * @param title   the metric and, where it is one, the period or the district
 * @param unit    of the axis
 * @param rows    one for each number, in the order of the grid, which is no rank
 * @param sources titles of the documents that say the numbers
 */
public record ChartContent(String title, String unit, List<ChartRow> rows, List<String> sources) {

	private static final Wording WORDS = UserWording.get();

	/**
	 * The districts of a row: those that may be compared, then hollow those with a number that may not be compared with them.
	 *
	 * @param row   the row, divided where figures are divided
	 * @param group those of the row that may stand beside one another
	 * @param order codes of the districts in the order of the grid
	 */
	public static ChartContent districts(ComparisonRow row, ComparableGroup group, List<String> order, Optional<Period> column) {
		AxisUnit scale = WORDS.axis(row.metric(), group.numbers());
		List<String> periods = group.figures().stream().map(figure -> WORDS.display(figure.value().period())).distinct().toList();
		boolean one = periods.size() == 1;
		List<ChartRow> rows = new ArrayList<>();
		group.figures().stream().sorted(Comparator.comparingInt((Figure figure) -> place(order, figure.district().getCode())))
				.forEach(figure -> rows.add(row(WORDS.name(figure.district()), one ? "" : WORDS.display(figure.value().period()),
						figure.value(), scale, true, figure.caveat(), false,
						new Focus(row.metric().getCode(), figure.district().getCode(), column))));
		group.leftOut().stream().filter(other -> other.value().isPresent())
				.sorted(Comparator.comparingInt((LeftOut other) -> place(order, other.district().getCode())))
				.forEach(other -> rows.add(row(WORDS.name(other.district()), WORDS.display(other.value().get().period()),
						other.value().get(), scale, false, false, false,
						new Focus(row.metric().getCode(), other.district().getCode(), column))));
		String title = one ? ChartWords.titled(WORDS.name(row.metric()), periods.getFirst()) : WORDS.name(row.metric());
		return new ChartContent(title, scale.name(), List.copyOf(rows), sources(Stream.concat(group.numbers().stream(),
				group.leftOut().stream().flatMap(other -> other.value().stream()))));
	}

	private static int place(List<String> order, String code) {
		int place = order.indexOf(code);
		return place < 0 ? order.size() : place;
	}

	/**
	 * One district over its periods, of each the figure that stands for it. A line joins two that may be compared with at most a
	 * caveat; a change of definition between them breaks it. Those of another length than the number looked at are hollow.
	 */
	public static ChartContent trend(Compared compared, ComparisonRow row, Cell cell, Optional<Period> column) {
		List<Value> values = history(compared, row, cell);
		AxisUnit scale = WORDS.axis(row.metric(), values);
		List<ChartRow> rows = new ArrayList<>();
		Optional<OptionalInt> length = cell.value().map(value -> value.period().months());
		Map<Boolean, Value> before = new HashMap<>();
		for (Value value : values) {
			boolean matched = length.isEmpty() || length.get().equals(value.period().months());
			boolean joined = before.containsKey(matched) && follows(compared, row, before.get(matched), value);
			rows.add(row(WORDS.display(value.period()), "", value, scale, matched, false, joined,
					new Focus(row.metric().getCode(), cell.district().getCode(), column)));
			before.put(matched, value);
		}
		return new ChartContent(ChartWords.titled(WORDS.name(row.metric()), WORDS.name(cell.district())), scale.name(),
				List.copyOf(rows), sources(values.stream()));
	}

	private static List<String> sources(Stream<Value> values) {
		return values.flatMap(value -> value.figures().stream()).map(figure -> figure.getDocument().getTitle())
				.filter(Objects::nonNull).distinct().toList();
	}

	/**
	 * Whether a later number continues an earlier one: of the same length, no break between them. Another year is no obstacle here.
	 */
	private static boolean follows(Compared compared, ComparisonRow row, Value earlier, Value later) {
		return Comparisons.judge(compared.set()).judge(row.metric(), Extent.of(row.metric()), earlier, later).reasons().stream()
				.noneMatch(reason -> reason.comparability() == Comparability.NOT_COMPARABLE
						|| reason.kind() == ReasonKind.SERIES_BREAK);
	}

	/** One number for each period, the earliest first. */
	private static List<Value> history(Compared compared, ComparisonRow row, Cell cell) {
		if (cell instanceof Cell.Computed computed) {
			return computed.derivations().stream().map(derived -> (Value) new Value.Computed(derived))
					.sorted(Comparator.comparing(value -> value.period().toString())).toList();
		}
		boolean unreviewed = compared.set().inquiry().withUnreviewed();
		return new Series(compared.set().history(), unreviewed, Comparisons.judge(compared.set()))
				.of(row.metric(), cell.district()).stream().map(figure -> (Value) new Value.Reported(figure)).toList();
	}

	private static ChartRow row(String name, String more, Value value, AxisUnit scale, boolean matched, boolean caveat,
			boolean joined, Focus place) {
		BigDecimal nominal = value.interval().nominal().divide(scale.worth(), MathContext.DECIMAL64);
		String limited = WORDS.limits(value).map(part -> ChartWords.limited(more, part)).orElse(more);
		return new ChartRow(name, limited, DrawnInterval.of(value.interval(), scale.worth()), nominal.doubleValue(),
				CellWords.signed(WORDS.display(value), value), matched, caveat, joined, CellWords.isUnreviewed(value), place);
	}

}
