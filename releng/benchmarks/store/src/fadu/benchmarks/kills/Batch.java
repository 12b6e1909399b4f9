package fadu.benchmarks.kills;

import java.math.BigDecimal;
import java.util.List;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.benchmarks.shared.Told;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/** Twelve changes of one user, each its own commit, on five reports. Each leaves a state of the store that no other one leaves. */
final class Batch {

	static final int FIGURES = 60;

	/** One of the changes. */
	private interface Change {
		Told make(Batch batch);
	}

	private static final List<Change> CHANGES = List.of(batch -> batch.bring(0), batch -> batch.bring(1),
			batch -> batch.desk.confirm(batch.figures(0)), batch -> batch.correct(1), batch -> batch.bring(2),
			batch -> batch.desk.undo(), batch -> batch.desk.reject(batch.figures(1).subList(1, 11)), batch -> batch.bring(3),
			batch -> batch.desk.confirm(batch.figures(3)), batch -> batch.correct(0), batch -> batch.desk.undo(),
			batch -> batch.bring(4));

	/** How many changes a batch is. */
	static final int LENGTH = CHANGES.size();

	private final Desk desk;
	private final String name;

	Batch(Desk desk, String name) {
		this.desk = desk;
		this.name = name;
	}

	/** Makes one of the changes. */
	Told make(int number) {
		return Told.of(() -> CHANGES.get(number).make(this));
	}

	/** The reports of the batch of a name. */
	static List<MadeUpReport> reports(String name) {
		return List.of("a", "b", "c", "d", "e").stream().map(letter -> MadeUpReport.of(name + '-' + letter + ".txt", FIGURES))
				.toList();
	}

	private Told bring(int report) {
		return desk.bring(reports(name).get(report));
	}

	private List<Observation> figures(int report) {
		return desk.figures(reports(name).get(report).document().getSha256());
	}

	private Told correct(int report) {
		return desk.correct(figures(report).getFirst(), new Quantity(BigDecimal.valueOf(-1), MadeUpReport.UNIT, Bound.EXACT));
	}

}
