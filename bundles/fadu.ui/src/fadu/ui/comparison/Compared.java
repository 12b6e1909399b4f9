package fadu.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.Normalised;
import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.model.value.Period;

/**
 * The answer to what is chosen: districts side by side, once for each period that was asked for.
 *
 * @param set    the figures, of every period
 * @param slices one for each period, or one of all where no period or a single one was asked for
 */
public record Compared(FigureSet set, List<Slice> slices) {

	/**
	 * The comparison of one period.
	 *
	 * @param period     heads its columns; nothing where there is only one slice
	 * @param comparison districts side by side
	 * @param normalised the same figures divided, where the user wants that
	 */
	public record Slice(Optional<Period> period, Comparison comparison, Normalised normalised) {
	}

	/** Compares the figures of a set, period by period where there are several. */
	public static Compared of(FigureSet set, List<Period> periods) {
		return new Compared(set, periods.size() < 2
				? List.of(slice(set, Optional.empty()))
				: periods.stream().map(Optional::of).map(period -> slice(set.of(set.inquiry().in(period)), period)).toList());
	}

	private static Slice slice(FigureSet set, Optional<Period> period) {
		return new Slice(period, Comparisons.of(set), Normalise.of(set));
	}

	/** The comparison of the first period. */
	public Comparison comparison() {
		return slices.getFirst().comparison();
	}

	/** The slice that a row is part of. */
	public Optional<Slice> slice(ComparisonRow row) {
		return slices.stream().filter(slice -> slice.comparison().rows().stream().anyMatch(one -> one == row)).findFirst();
	}

	/** The slice that a row, divided or not, is part of. */
	public Optional<Slice> sliceOf(ComparisonRow row) {
		return slice(row).or(() -> slices.stream().filter(slice -> slice.normalised().rows().containsValue(row)).findFirst());
	}

	/** The row of a metric whose numbers are drawn: the divided one where figures are divided; of a period, else the first. */
	public Optional<ComparisonRow> shown(String metric, Optional<Period> period) {
		Slice wanted = slices.stream().filter(slice -> slice.period().equals(period)).findFirst().orElse(slices.getFirst());
		return wanted.comparison().rows().stream().filter(row -> row.metric().getCode().equals(metric)).findFirst()
				.map(row -> wanted.normalised().of(row)
						.filter(divided -> divided.cells().stream().anyMatch(cell -> cell.value().isPresent())).orElse(row));
	}

	/** The place of a cell. */
	Focus focus(ComparisonRow row, District district) {
		return new Focus(row.metric().getCode(), district.getCode(), slice(row).flatMap(Slice::period));
	}

	/** The row at a place. */
	public Optional<ComparisonRow> row(Focus focus) {
		return slices.stream().filter(slice -> slice.period().equals(focus.period()))
				.flatMap(slice -> slice.comparison().rows().stream())
				.filter(row -> row.metric().getCode().equals(focus.metric())).findFirst();
	}

	/** The row at a place with what was divided of it, whose verdicts count. */
	public Optional<Judged> judged(Focus focus) {
		return row(focus).map(row -> new Judged(row, slice(row).flatMap(slice -> slice.normalised().of(row))));
	}

	/** In the first row with a figure, the figure that may be compared with most others. */
	Optional<Focus> firstFigure() {
		return slices.stream().flatMap(slice -> slice.comparison().rows().stream()).flatMap(Compared::best)
				.map(cell -> focus(cell.row(), cell.district())).findFirst();
	}

	private record Best(ComparisonRow row, District district) {
	}

	private static Stream<Best> best(ComparisonRow row) {
		return row.cells().stream().filter(cell -> cell.value().isPresent()).map(Cell::district)
				.max(Comparator.comparingLong((District district) -> peers(row, district)))
				.map(district -> new Best(row, district)).stream();
	}

	private static long peers(ComparisonRow row, District district) {
		return row.cells().stream().map(Cell::district).filter(other -> other != district)
				.flatMap(other -> row.verdicts().between(district.getCode(), other.getCode()).stream())
				.filter(verdict -> verdict != Comparability.NOT_COMPARABLE).count();
	}

}
