package fadu.ui.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import fadu.ui.changes.HistoryModel.WindowStep;

/** Steps of the window in the order in which they were done, each behind the change of the data that was the latest then. */
final class WindowSteps {

	private final Deque<Done> done = new ArrayDeque<>();
	private final Deque<WindowStep> taken = new ArrayDeque<>();

	private record Done(WindowStep step, int after) {
	}

	/** @param after number of the latest change of the data, 0 where there is none */
	void add(WindowStep step, int after) {
		taken.clear();
		done.push(new Done(step, after));
	}

	/** Lets go of a step, and says whether there was one. */
	boolean remove(WindowStep step) {
		return done.removeIf(one -> one.step().equals(step)) | taken.remove(step);
	}

	/** Data was changed: what does not outlast that goes, and what was taken back before is made again no longer. */
	void dataChanged() {
		done.removeIf(one -> one.step().again().isEmpty());
		taken.clear();
	}

	void clear() {
		done.clear();
		taken.clear();
	}

	boolean isEmpty() {
		return done.isEmpty();
	}

	/** The step that comes before a change of the data when all is taken back, the latest first. */
	Optional<WindowStep> next(int latest) {
		return Optional.ofNullable(done.peek()).filter(one -> one.after() >= latest).map(Done::step);
	}

	/** Takes the latest step back. */
	void takeBack() {
		WindowStep step = done.pop().step();
		step.back().run();
		step.again().ifPresent(again -> taken.push(step));
	}

	/** What was taken back last and may be made again. */
	Optional<WindowStep> nextForth() {
		return Optional.ofNullable(taken.peek());
	}

	/** Makes it again. */
	void makeAgain(int latest) {
		WindowStep step = taken.pop();
		step.again().orElseThrow().run();
		done.push(new Done(step, latest));
	}

}
