package fadu.reading.score;

import java.util.Optional;

/**
 * An annotated figure with what was read of it, or a figure read that is not annotated.
 *
 * @param document      its document
 * @param gold          the annotated figure; nothing for a false alarm
 * @param read          the figure read; nothing for a miss
 * @param relationRight whether the relation is right; nothing where none is annotated, or its other end was not found
 * @param linkage       how the relation read stands to the annotated one
 */
public record Match(String document, Optional<GoldFigure> gold, Optional<ReadFigure> read, Optional<Boolean> relationRight,
		Linkage linkage) {

	/** Whether the figure was annotated and found. */
	public boolean isFound() {
		return gold.isPresent() && read.isPresent();
	}

	/** The annotated meaning, or for a false alarm what was read. */
	public Meaning meaning() {
		return gold.map(GoldFigure::meaning).orElseGet(() -> read.orElseThrow().meaning());
	}

	boolean unitRight() {
		return Amounts.sameUnit(gold.orElseThrow().meaning().unit(), read.orElseThrow().meaning().unit());
	}

	/** Whether amount, unit, bound, kind, time, line of business and relation are right; a time that nobody can tell is. */
	boolean isWhole() {
		Meaning expected = gold.orElseThrow().meaning();
		Meaning found = read.orElseThrow().meaning();
		return unitRight() && expected.qualifier().equals(found.qualifier()) && expected.kind().equals(found.kind())
				&& (expected.period().isEmpty() || expected.period().equals(found.period()))
				&& expected.domain().equals(found.domain()) && linkage.isRight();
	}

	boolean metricRight() {
		return gold.orElseThrow().meaning().metric().equals(read.orElseThrow().meaning().metric());
	}

}
