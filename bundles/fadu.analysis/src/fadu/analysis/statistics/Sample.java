package fadu.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.Interval;
import fadu.model.District;

/**
 * The numbers of a row that may be computed with together: the most of which each pair may be put in order. Those of another
 * year, of half a year or of a city among districts are left out, and why is said.
 *
 * @param row     the row they are of
 * @param cells   their cells, in the order of the row
 * @param absent  the districts without a number here
 * @param caveats what to know of the numbers that are computed with
 */
public record Sample(ComparisonRow row, List<Cell> cells, List<Absence> absent, List<Reason> caveats) {

	/** The numbers of a row. */
	public static Sample of(ComparisonRow row) {
		Set<String> alike = row.verdicts().largestInOrder();
		List<Cell> cells = row.cells().stream()
				.filter(cell -> cell.value().isPresent() && alike.contains(cell.district().getCode())).toList();
		List<Absence> absent = new ArrayList<>();
		for (Cell cell : row.cells()) {
			switch (cell) {
			case Cell.Empty(var district, var kind) -> absent.add(new Absence.NoFigure(district, kind));
			case Cell.NotComputable(var district, var derivation) -> absent.add(new Absence.NoNumber(district, derivation));
			default -> {
				if (!cells.contains(cell)) {
					absent.add(unlike(row, cell.district(), cells));
				}
			}
			}
		}
		List<Reason> caveats = row.verdicts().among(alike).reasons().stream()
				.filter(reason -> reason.comparability() != Comparability.COMPARABLE).toList();
		return new Sample(row, cells, List.copyOf(absent), caveats);
	}

	private static Absence unlike(ComparisonRow row, District district, List<Cell> cells) {
		for (Cell cell : cells) {
			Optional<Verdict> verdict = row.verdict(district, cell.district()).filter(found -> !found.ordered());
			if (verdict.isPresent()) {
				List<Reason> forbidding = verdict.get().reasons().stream().filter(
						reason -> reason.comparability() == Comparability.NOT_COMPARABLE || reason.kind().forbidsOrder()).toList();
				return new Absence.NotAlike(district, cell.district(), forbidding);
			}
		}
		throw new IllegalStateException(district.getCode());
	}

	/** Where the numbers lie, in the order of {@link #cells()}. */
	public List<Interval> numbers() {
		return cells.stream().map(cell -> cell.value().orElseThrow().interval()).toList();
	}

}
