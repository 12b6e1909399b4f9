package fadu.benchmarks.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.FigureState;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.benchmarks.shared.Told;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.store.ChangeKind;
import fadu.store.StoreLocation;

/** One user: imports, reviews, corrects, takes back, compares and reports in a random order, and keeps a ledger. */
final class Clerk implements Runnable {

	/** How many figures a made-up report has. */
	static final int FIGURES = 60;
	private static final int AT_ONCE = 10;

	private final int number;
	private final StoreLocation location;
	private final Pile pile;
	private final Timings timings;
	private final long end;
	private final int pause;
	private final Random chance;
	private final Ledger ledger;
	private int reports;
	private int corrections;

	/**
	 * @param end   when to stop, by the clock of the JVM
	 * @param pause how long the user thinks before each action, in milliseconds, in the mean
	 */
	Clerk(int number, StoreLocation location, Pile pile, Timings timings, long end, int pause) {
		this.number = number;
		this.location = location;
		this.pile = pile;
		this.timings = timings;
		this.end = end;
		this.pause = pause;
		this.chance = new Random(number);
		this.ledger = new Ledger(name(number));
	}

	/** The name, and the login, of the user of a number. */
	static String name(int number) {
		return "clerk" + number;
	}

	Ledger ledger() {
		return ledger;
	}

	@Override
	public void run() {
		long begin = System.nanoTime();
		try (Desk desk = Desk.open(location, ledger.who())) {
			timings.add("open", begin, System.nanoTime(), new Told.Done(Optional.empty()));
			while (System.nanoTime() < end) {
				think();
				act(desk);
			}
		} catch (RuntimeException e) {
			ledger.say(new Told.Failed("open or close: " + e));
		}
	}

	private void act(Desk desk) {
		int dice = chance.nextInt(100);
		if (dice < 18) {
			bring(desk);
		} else if (dice < 38) {
			review(desk, "confirm", ChangeKind.CONFIRM, desk::confirm, state -> state.confirmed(ledger.who()));
		} else if (dice < 43) {
			review(desk, "reject", ChangeKind.REJECT, desk::reject, state -> state.rejected(ledger.who()));
		} else if (dice < 68) {
			correct(desk);
		} else if (dice < 80) {
			undo(desk);
		} else if (dice < 95) {
			ask("compare", () -> desk.compare(Set.of("GEN.METRIC_1", "GEN.METRIC_2", "GEN.METRIC_3"), pile.districts(),
					MadeUpReport.PERIOD));
		} else {
			ask("report", () -> desk.report(MadeUpReport.PERIOD));
		}
	}

	private void bring(Desk desk) {
		MadeUpReport report = MadeUpReport.of(ledger.who() + "-" + reports++ + ".txt", FIGURES);
		long begin = System.nanoTime();
		Told told = timed("import", () -> desk.bring(report));
		ledger.imported(report,
				new Step(ChangeKind.IMPORT, report.document().getFileName(), Map.of(), begin, System.nanoTime(), told));
		if (told.isDone()) {
			pile.put(report);
		}
	}

	private interface Decision {
		Told of(List<Observation> figures);
	}

	/** Some figures of a report that wait; the user looks at them, thinks, and decides. */
	private void review(Desk desk, String action, ChangeKind kind, Decision decision, UnaryOperator<FigureState> becomes) {
		Optional<SourceDocument> report = pile.any(chance);
		long sawAt = System.nanoTime();
		List<Observation> figures = report.map(document -> look(desk, document)).orElse(List.of()).stream()
				.filter(figure -> figure.getStatus() == ReviewStatus.READ).limit(1 + chance.nextInt(AT_ONCE)).toList();
		if (!figures.isEmpty()) {
			think();
			decide(action, kind, report.get(), figures, sawAt, () -> decision.of(figures), becomes);
		}
	}

	/** One of the first figures, so that many correct the same; each value comes once in the whole campaign. */
	private void correct(Desk desk) {
		Optional<SourceDocument> report = pile.any(chance);
		long sawAt = System.nanoTime();
		List<Observation> figures = report.map(document -> look(desk, document)).orElse(List.of());
		if (!figures.isEmpty()) {
			think();
			Observation figure = figures.get(chance.nextInt(Math.min(AT_ONCE, figures.size())));
			Quantity value = new Quantity(BigDecimal.valueOf(1_000_000L * (number + 1) + corrections++), MadeUpReport.UNIT,
					Bound.EXACT);
			decide("correct", ChangeKind.CORRECT, report.get(), List.of(figure), sawAt, () -> desk.correct(figure, value),
					state -> state.corrected(value.toString(), ledger.who()));
		}
	}

	private void decide(String action, ChangeKind kind, SourceDocument report, List<Observation> figures, long sawAt,
			Supplier<Told> decision, UnaryOperator<FigureState> becomes) {
		Map<FigureId, Step.Move> moves = new HashMap<>();
		figures.forEach(figure -> moves.put(FigureId.of(figure),
				new Step.Move(FigureState.of(figure), becomes.apply(FigureState.of(figure)))));
		Told told = timed(action, decision);
		ledger.changed(new Step(kind, report.getFileName(), moves, sawAt, System.nanoTime(), told));
	}

	private void undo(Desk desk) {
		long begin = System.nanoTime();
		ledger.undid(timed("undo", desk::undo), begin, System.nanoTime());
	}

	private List<Observation> look(Desk desk, SourceDocument report) {
		List<Observation> seen = new ArrayList<>();
		ask("look", () -> {
			seen.addAll(desk.figures(report.getSha256()));
			return seen.size();
		});
		return seen;
	}

	private void ask(String action, Supplier<Integer> question) {
		ledger.say(timed(action, () -> Told.of(() -> question.get() == 0
				? new Told.Nothing("empty")
				: new Told.Done(Optional.empty()))));
	}

	private Told timed(String action, Supplier<Told> work) {
		long begin = System.nanoTime();
		Told told = work.get();
		timings.add(action, begin, System.nanoTime(), told);
		return told;
	}

	private void think() {
		try {
			Thread.sleep(chance.nextInt(2 * pause + 1));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

}
