package fadu.benchmarks.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.FigureState;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.store.ChangeKind;

/** Holds the sum of all ledgers against the store. */
final class Audit {

	/** How many examples of each fault are printed. */
	private static final int EXAMPLES = 3;

	private final List<Ledger> ledgers;
	private final Map<String, List<String>> faults = new HashMap<>();
	private long met;

	Audit(List<Ledger> ledgers) {
		this.ledgers = ledgers;
	}

	/** Looks at everything; prints what was compared and what is wrong, and returns how much is. */
	int run(Desk desk) {
		Map<String, MadeUpReport> expected = new HashMap<>();
		ledgers.forEach(ledger -> ledger.brought().forEach((file, report) -> {
			if (!ledger.takenBack().contains(file)) {
				expected.put(file, report);
			}
		}));
		Map<String, SourceDocument> kept = desk.documents().stream()
				.collect(Collectors.toMap(SourceDocument::getFileName, document -> document));
		Set<String> missing = new HashSet<>(expected.keySet());
		missing.removeAll(kept.keySet());
		missing.forEach(file -> fault("lost: imported documents, each of " + Clerk.FIGURES + " figures", file));
		kept.keySet().stream().filter(file -> !expected.containsKey(file))
				.forEach(file -> fault("untold: documents that nobody was told of, or that were said to be taken back", file));
		steps(missing);
		expected.forEach((file, report) -> {
			if (kept.containsKey(file)) {
				look(desk, report);
			}
		});
		history(desk);
		ledgers.forEach(ledger -> {
			ledger.othersTakenBack().forEach(text -> fault("undo took back another's change, or not the latest", text));
			ledger.failures().forEach(text -> fault("untold: ended in an error instead of a line", text));
		});
		System.out.printf(
				"documents: %d to be there, %d there; changes of a figure that two users made at nearly the same time, one upon the other: %d%n",
				expected.size(), kept.size(), met);
		return print();
	}

	private void fault(String kind, String example) {
		faults.computeIfAbsent(kind, key -> new ArrayList<>()).add(example);
	}

	/** What was said of figures goes with their document. */
	private void steps(Set<String> missing) {
		for (Ledger ledger : ledgers) {
			ledger.done().stream().filter(step -> step.kind() != ChangeKind.IMPORT && missing.contains(step.file()))
					.forEach(step -> fault("lost: reviews with their document",
							step.kind() + " " + step.file() + " by " + ledger.who()));
		}
	}

	private void look(Desk desk, MadeUpReport report) {
		String file = report.document().getFileName();
		Map<String, Observation> now = desk.figures(report.document().getSha256()).stream()
				.collect(Collectors.toMap(Observation::getId, figure -> figure));
		if (!desk.keepsText(report) || now.size() != Clerk.FIGURES) {
			fault("half: documents without their text or all their figures", file);
			return;
		}
		Map<FigureId, FigureTrail> trails = new HashMap<>();
		report.document().getObservations()
				.forEach(figure -> trails.put(FigureId.of(figure), new FigureTrail(FigureState.of(figure))));
		ledgers.stream().flatMap(ledger -> ledger.done().stream()).filter(step -> step.file().equals(file))
				.forEach(step -> step.moves().forEach((figure, move) -> trails.get(figure).add(step, move)));
		trails.forEach((figure, trail) -> {
			Observation kept = now.get(figure.id());
			FigureState state = FigureState.of(kept);
			met += trail.met();
			for (int i = 0; i < trail.lost(state); i++) {
				fault("lost: what was said of a figure", file + " " + figure.id() + ", now " + state);
			}
			if (trail.isUntold(state)) {
				fault("untold: states of a figure that nobody was told of", file + " " + figure.id() + ", now " + state);
			}
			boolean asRead = desk.keepsWhatWasRead(figure);
			if (kept.getStatus() == ReviewStatus.CORRECTED && !asRead || kept.getStatus() == ReviewStatus.READ && asRead) {
				fault("half: corrected figures without what was read, or the other way round", file + " " + figure.id());
			}
		});
	}

	/** Every change that was done is an entry, whether or not it was taken back later, and no entry is another one. */
	private void history(Desk desk) {
		Map<String, Integer> entries = new HashMap<>();
		desk.changes().forEach(
				change -> entries.merge(change.kind() + " " + Step.file(change.subject()) + " by " + Desk.login(change), 1,
						Integer::sum));
		ledgers.forEach(ledger -> ledger.made()
				.forEach(step -> entries.merge(step.kind() + " " + step.file() + " by " + ledger.who(), -1, Integer::sum)));
		entries.forEach((entry, count) -> {
			for (int i = 0; i < Math.abs(count); i++) {
				fault(count < 0 ? "lost: entries of the history" : "untold: entries of the history", entry);
			}
		});
		long undone = ledgers.stream().mapToInt(Ledger::undone).sum();
		if (desk.reversals() != undone) {
			fault("untold: entries that take back", desk.reversals() + " instead of " + undone);
		}
	}

	private int print() {
		int sum = 0;
		for (Map.Entry<String, List<String>> fault : faults.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
			sum += fault.getValue().size();
			System.out.printf("  %d × %s%n", fault.getValue().size(), fault.getKey());
			fault.getValue().stream().limit(EXAMPLES).forEach(example -> System.out.println("      " + example));
		}
		return sum;
	}

}
