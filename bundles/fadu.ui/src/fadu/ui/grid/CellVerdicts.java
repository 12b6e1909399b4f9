package fadu.ui.grid;

import java.util.Optional;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Extent;
import fadu.ui.comparison.Compared;

/** The verdict on two cells of one metric, of one period or of two. */
final class CellVerdicts {

	private CellVerdicts() {
	}

	/** The verdict on the divided numbers where both were divided, else on those reported. */
	static Optional<Verdict> of(Compared compared, GridCell base, GridCell cell) {
		boolean divided = base.judged() != base.row() && cell.judged() != cell.row();
		ComparisonRow left = divided ? base.judged() : base.row();
		ComparisonRow right = divided ? cell.judged() : cell.row();
		if (left == right) {
			return left.verdict(base.cell().district(), cell.cell().district());
		}
		return number(base, divided).flatMap(one -> number(cell, divided)
				.map(other -> Comparisons.judge(compared.set()).judge(left.metric(), extent(left, one), one, other)));
	}

	private static Optional<Value> number(GridCell cell, boolean divided) {
		return divided ? cell.value() : cell.cell().value();
	}

	private static Extent extent(ComparisonRow row, Value value) {
		return value instanceof Value.Computed computed ? Extent.of(computed.derived()) : Extent.of(row.metric());
	}

}
