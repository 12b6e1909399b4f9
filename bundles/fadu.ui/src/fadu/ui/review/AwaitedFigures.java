package fadu.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fadu.model.Observation;

/** The figure to which a person is led as soon as the figures are read: that of a place, or what a step back or forth changes. */
public final class AwaitedFigures {

	private Predicate<Observation> wanted = figure -> false;
	private boolean turned;

	AwaitedFigures() {
		// made by the review
	}

	/** The one at a code point of the text. */
	void at(int start) {
		wanted = figure -> figure.getStart() <= start && start < figure.getEnd();
	}

	/** The one that begins there. */
	void beginningAt(int start) {
		wanted = figure -> figure.getStart() == start;
	}

	/** A step back or forth was taken: what is changed next is what it changed. */
	public void turn() {
		turned = true;
	}

	/** The figure, which is awaited no longer. */
	Optional<Observation> take(List<Observation> figures) {
		Optional<Observation> found = figures.stream().filter(wanted).findFirst();
		wanted = figure -> false;
		return found;
	}

	/** The first of which a step back or forth has something else said now than before, where one was taken. */
	Optional<Observation> takeTurned(List<Observation> before, List<Observation> now) {
		if (!turned) {
			return Optional.empty();
		}
		turned = false;
		Set<List<Object>> said = before.stream().map(ShownFigures::says).collect(Collectors.toSet());
		return now.stream().filter(figure -> !said.contains(ShownFigures.says(figure))).findFirst();
	}

}
