package fadu.benchmarks.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.benchmarks.shared.Told;
import fadu.model.FigureId;
import fadu.store.ChangeKind;
import fadu.store.ChangeSet;

/** What one user was told, in the order in which it was said. Written by the user's thread, read when that has ended. */
final class Ledger {

	private final String who;
	/** Changes that were done, what was taken back among them with its moves turned round. */
	private final List<Step> done = new ArrayList<>();
	private final List<Step> made = new ArrayList<>();
	private final Deque<Step> standing = new ArrayDeque<>();
	private final Map<String, MadeUpReport> brought = new TreeMap<>();
	private final Set<String> takenBack = new HashSet<>();
	private final List<String> othersTakenBack = new ArrayList<>();
	private final List<String> failures = new ArrayList<>();
	private final Map<String, Integer> refusals = new TreeMap<>();
	private int undone;

	Ledger(String who) {
		this.who = who;
	}

	void imported(MadeUpReport report, Step step) {
		changed(step);
		if (step.told().isDone()) {
			brought.put(report.document().getFileName(), report);
		}
	}

	void changed(Step step) {
		say(step.told());
		if (step.told().isDone()) {
			done.add(step);
			made.add(step);
			standing.push(step);
		}
	}

	/** An undo counts for this user only where it took back this user's own latest change. */
	void undid(Told told, long sawAt, long endedAt) {
		say(told);
		if (!(told instanceof Told.Done(var takenBackChange)) || takenBackChange.isEmpty()) {
			return;
		}
		ChangeSet change = takenBackChange.get();
		undone++;
		Step own = standing.peek();
		if (!Desk.login(change).equals(who) || own == null || own.kind() != change.kind()
				|| !own.file().equals(Step.file(change.subject()))) {
			othersTakenBack.add(change.kind() + " " + change.subject() + " of " + Desk.login(change) + " by " + who);
			return;
		}
		standing.pop();
		if (own.kind() == ChangeKind.IMPORT) {
			takenBack.add(own.file());
		}
		Map<FigureId, Step.Move> back = new HashMap<>();
		own.moves().forEach((figure, move) -> back.put(figure, move.back()));
		done.add(new Step(own.kind(), own.file(), back, sawAt, endedAt, told));
	}

	void say(Told told) {
		switch (told) {
		case Told.Refused(String line) -> refusals.merge(line.replaceAll("\\d+", "#"), 1, Integer::sum);
		case Told.Failed(String error) -> failures.add(who + ": " + error);
		case Told.Done done1 -> {
		}
		case Told.Nothing nothing -> {
		}
		}
	}

	String who() {
		return who;
	}

	/** What was done, and what was taken back of it, in this order. */
	List<Step> done() {
		return done;
	}

	/** What was done, whether or not it was taken back later. */
	List<Step> made() {
		return made;
	}

	/** The reports that this user was told to have imported, by file. */
	Map<String, MadeUpReport> brought() {
		return brought;
	}

	/** The files of those that this user took back. */
	Set<String> takenBack() {
		return takenBack;
	}

	/** Changes of others, or others than the latest, that an undo of this user took back. */
	List<String> othersTakenBack() {
		return othersTakenBack;
	}

	/** Errors instead of answers. */
	List<String> failures() {
		return failures;
	}

	/** How often which line refused something; numbers in it are left out. */
	Map<String, Integer> refusals() {
		return refusals;
	}

	/** How many times something was taken back, whoever's it was. */
	int undone() {
		return undone;
	}

}
