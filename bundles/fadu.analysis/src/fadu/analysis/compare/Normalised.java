package fadu.analysis.compare;

import java.util.Map;
import java.util.Optional;

import fadu.analysis.derive.Normalisation;
import fadu.model.District;

/**
 * The figures of a comparison after they were divided, with the verdicts on the divided ones: after dividing by the months, the
 * length of the period is a caveat; after dividing by the people, the level of the area is.
 *
 * @param rows    the divided rows by the code of the metric; rates and growth have none
 * @param refused why other rows were not divided, by the code of the metric: the result would mean nothing
 */
public record Normalised(Map<String, ComparisonRow> rows, Map<String, Normalisation.Refusal> refused) {

	/** Nothing was divided. */
	public static final Normalised NONE = new Normalised(Map.of(), Map.of());

	/** The divided row. */
	public Optional<ComparisonRow> of(ComparisonRow row) {
		return Optional.ofNullable(rows.get(row.metric().getCode()));
	}

	/** Why a row was not divided; nothing where it was, or where nobody wanted it. */
	public Optional<Normalisation.Refusal> refusal(ComparisonRow row) {
		return Optional.ofNullable(refused.get(row.metric().getCode()));
	}

	/** What stands in the divided row for a reported figure; nothing for a cell without one. */
	public Optional<Cell> of(ComparisonRow row, Cell cell) {
		District district = cell.district();
		return cell instanceof Cell.Reported
				? of(row).flatMap(
						divided -> divided.cells().stream().filter(other -> other.district() == district).findFirst())
				: Optional.empty();
	}

}
