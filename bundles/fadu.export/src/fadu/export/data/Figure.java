package fadu.export.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * One line of the long table: a number of a metric and a district, or the reason why there is none.
 *
 * @param metric   the metric
 * @param district the district
 * @param number   1 for the number that stands for the cell, 2 and so on for further ones of the same district; 1 for an empty cell
 * @param value    the number; nothing in an empty cell
 * @param state    {@code REPORTED}, {@code COMPUTED}, {@code NOT_COMPUTABLE} or the name of the kind of the empty cell
 * @param reason   why there is no number, in words; nothing where there is one
 */
record Figure(Metric metric, District district, int number, Optional<Value> value, String state, Optional<String> reason) {

	private static final Wording WORDS = UserWording.get();

	/** All lines of a comparison: the metrics in order, and the districts in order for each. */
	static List<Figure> of(Comparison comparison) {
		List<Figure> figures = new ArrayList<>();
		for (ComparisonRow row : comparison.rows()) {
			row.cells().forEach(cell -> figures.addAll(of(row.metric(), cell)));
		}
		return figures;
	}

	private static List<Figure> of(Metric metric, Cell cell) {
		return switch (cell) {
		case Cell.Empty empty -> List.of(none(metric, cell.district(), empty.kind().name(), WORDS.display(empty.kind())));
		case Cell.NotComputable none -> List.of(
				none(metric, cell.district(), "NOT_COMPUTABLE", String.join("\n", WORDS.notes(none.derivation()))));
		case Cell.Reported reported -> values(metric, cell.district(), "REPORTED",
				reported.observations().stream().<Value>map(Value.Reported::new).toList());
		case Cell.Computed computed -> values(metric, cell.district(), "COMPUTED",
				computed.derivations().stream().<Value>map(Value.Computed::new).toList());
		};
	}

	private static Figure none(Metric metric, District district, String state, String reason) {
		return new Figure(metric, district, 1, Optional.empty(), state, Optional.of(reason));
	}

	private static List<Figure> values(Metric metric, District district, String state, List<Value> values) {
		List<Figure> figures = new ArrayList<>();
		values.forEach(value -> figures
				.add(new Figure(metric, district, figures.size() + 1, Optional.of(value), state, Optional.empty())));
		return figures;
	}

	/** The reported figure whose source is named; for a computed number the first of its terms. */
	Optional<Observation> source() {
		return value.flatMap(known -> known.figures().stream().findFirst());
	}

}
