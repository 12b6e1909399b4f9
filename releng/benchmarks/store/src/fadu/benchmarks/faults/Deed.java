package fadu.benchmarks.faults;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.FigureState;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.benchmarks.shared.Told;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/** Something that a user does with a report of its own, and what the store holds of the report before and after it. */
enum Deed {

	/** A report comes in. */
	IMPORT("absent", "60 read") {
		@Override
		Told act(Desk desk, MadeUpReport report, List<Observation> figures) {
			return desk.bring(report);
		}
	},
	/** All figures of a report are confirmed. */
	CONFIRM("60 read", "60 confirmed") {
		@Override
		Told act(Desk desk, MadeUpReport report, List<Observation> figures) {
			return desk.confirm(figures);
		}
	},
	/** One figure is corrected. */
	CORRECT("60 read", "1 corrected, 59 read") {
		@Override
		Told act(Desk desk, MadeUpReport report, List<Observation> figures) {
			return desk.correct(figures.getFirst(), new Quantity(BigDecimal.valueOf(-1), MadeUpReport.UNIT, Bound.EXACT));
		}
	},
	/** An import is taken back. */
	UNDO("60 read", "absent") {
		@Override
		Told act(Desk desk, MadeUpReport report, List<Observation> figures) {
			return desk.undo();
		}
	},
	/** A metric is compared. */
	COMPARE("60 read", "60 read") {
		@Override
		Told act(Desk desk, MadeUpReport report, List<Observation> figures) {
			return Told.of(() -> {
				desk.compare(Set.of("GEN.METRIC_1"), Set.of(report.document().getDistrict()), MadeUpReport.PERIOD);
				return new Told.Done(Optional.empty());
			});
		}
	};

	private static final int FIGURES = 60;

	private final String before;
	private final String after;

	Deed(String before, String after) {
		this.before = before;
		this.after = after;
	}

	/** A report of its own for the deed. */
	static MadeUpReport report(String name) {
		return MadeUpReport.of(name + ".txt", FIGURES);
	}

	/** What must be there before the deed; returns the figures as the user sees them. */
	List<Observation> prepare(Desk desk, MadeUpReport report) {
		if (this == IMPORT) {
			return List.of();
		}
		Told told = desk.bring(report);
		if (!told.isDone()) {
			throw new IllegalStateException("without any fault: " + told);
		}
		return desk.figures(report.document().getSha256());
	}

	/** Does it. */
	abstract Told act(Desk desk, MadeUpReport report, List<Observation> figures);

	/** What the store holds of a report: how many figures of each status, or that it is absent. */
	static String kept(Desk desk, MadeUpReport report) {
		Map<String, Integer> statuses = new TreeMap<>();
		desk.figures(report.document().getSha256())
				.forEach(figure -> statuses.merge(FigureState.of(figure).status().getLiteral(), 1, Integer::sum));
		if (statuses.isEmpty() != !desk.keepsText(report)) {
			return "half: text without figures or figures without text";
		}
		return statuses.isEmpty()
				? "absent"
				: String.join(", ", statuses.entrySet().stream().map(count -> count.getValue() + " " + count.getKey()).toList());
	}

	/** Whether the deed was done, by what the store holds. */
	boolean isAfter(String kept) {
		return kept.equals(after);
	}

	/** Whether nothing was done. */
	boolean isBefore(String kept) {
		return kept.equals(before);
	}

}
