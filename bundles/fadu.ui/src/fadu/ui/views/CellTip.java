package fadu.ui.views;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Verdict;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.Wording;

/** The tool tip of a cell: what stands in it, and the verdict on it and the base. */
final class CellTip {

	private CellTip() {
	}

	static String of(ComparisonModel model, ComparisonRow row, Cell cell) {
		return switch (cell) {
		case Cell.Empty empty -> Figures.display(empty.kind()) + '\n' + Wording.explain(empty.kind());
		case Cell.NotComputable none -> Figures.display(none) + '\n' + Wording.period(none);
		case Cell.Reported reported -> figure(model, row, cell);
		case Cell.Computed computed -> figure(model, row, cell);
		};
	}

	private static String figure(ComparisonModel model, ComparisonRow row, Cell cell) {
		String figure = NLS.bind(Messages.CellTip_figure,
				new Object[] { Names.of(cell.district()), Wording.figure(cell), Wording.period(cell) });
		return Base.of(model, row).flatMap(base -> row.verdict(base, cell.district()).filter(verdict -> base != cell.district())
				.map(verdict -> figure + '\n' + against(base, verdict))).orElse(figure);
	}

	private static String against(District base, Verdict verdict) {
		return NLS.bind(Messages.CellTip_verdict, new Object[] { Names.of(base), Figures.display(verdict.comparability()),
				Wording.reasons(verdict) });
	}

}
