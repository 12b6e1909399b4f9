package fadu.reading.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.reading.lexicon.WordList;

/**
 * An annotated figure with what was read of it, or a figure read that is not annotated.
 *
 * @param document      its document
 * @param gold          the annotated figure; nothing for a false alarm
 * @param read          the figure read; nothing for a miss
 * @param relationRight whether the relation is right; nothing where none is annotated, or its other end was not found
 */
public record Match(String document, Optional<GoldFigure> gold, Optional<ReadFigure> read, Optional<Boolean> relationRight) {

	private static final List<Set<String>> SAME_UNIT = WordList.entries("same_units").stream()
			.map(units -> Stream.of(units).map(unit -> unit.equals("-") ? "" : unit).collect(Collectors.toUnmodifiableSet()))
			.toList();

	/** Whether the figure was annotated and found. */
	public boolean isFound() {
		return gold.isPresent() && read.isPresent();
	}

	/** The annotated meaning, or for a false alarm what was read. */
	public Meaning meaning() {
		return gold.map(GoldFigure::meaning).orElseGet(() -> read.orElseThrow().meaning());
	}

	boolean unitRight() {
		String expected = gold.orElseThrow().meaning().unit();
		String found = read.orElseThrow().meaning().unit();
		return expected.equals(found) || SAME_UNIT.stream().anyMatch(units -> units.contains(expected) && units.contains(found));
	}

	boolean metricRight() {
		return gold.orElseThrow().meaning().metric().equals(read.orElseThrow().meaning().metric());
	}

}
