package fadu.ui.views;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Verdict;
import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.CellWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** The tool tip of a cell: what stands in it, and the verdict on it and the base. */
final class CellTip {

	private static final Wording WORDS = UserWording.get();

	private CellTip() {
	}

	static String of(ComparisonModel model, ComparisonRow row, Cell cell) {
		return switch (cell) {
		case Cell.Empty empty -> WORDS.display(empty.kind()) + '\n' + CellWords.explain(empty.kind());
		case Cell.NotComputable none -> WORDS.display(none) + '\n' + CellWords.period(none);
		case Cell.Reported reported -> figure(model, row, cell);
		case Cell.Computed computed -> figure(model, row, cell);
		};
	}

	private static String figure(ComparisonModel model, ComparisonRow row, Cell cell) {
		String stated = NLS.bind(Messages.CellTip_figure,
				new Object[]{WORDS.name(cell.district()), CellWords.figure(cell), CellWords.period(cell)});
		Optional<String> disputed = cell instanceof Cell.Reported reported ? WORDS.disputed(reported) : Optional.empty();
		String figure = Stream.of(Optional.of(stated), disputed, WORDS.display(row.period())).flatMap(Optional::stream)
				.collect(Collectors.joining("\n"));
		return Base.of(model, row).flatMap(base -> row.verdict(base, cell.district()).filter(verdict -> base != cell.district())
				.map(verdict -> figure + '\n' + against(base, verdict))).orElse(figure);
	}

	private static String against(District base, Verdict verdict) {
		return NLS.bind(Messages.CellTip_verdict, new Object[]{WORDS.name(base), WORDS.display(verdict.comparability()),
				CellWords.reasons(verdict)});
	}

}
