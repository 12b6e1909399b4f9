package fadu.reading.context;

import java.util.Map;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;

/**
 * A quantity with what it speaks of.
 *
 * @param mention  the quantity
 * @param sentence that it stands in
 * @param kind     of figure
 * @param falling  whether it is a fall, so that its value is negative
 * @param period   that it covers
 * @param domains  evidence for each line of business
 * @param subject  the member of a list that it is said of, where it is one of several
 */
public record Finding(Mention mention, Sentence sentence, FigureKind kind, boolean falling, Period period,
		Map<String, Double> domains, Optional<Subject> subject) {

	/** The same quantity, said of one member of a list. */
	public Finding of(Subject member) {
		return new Finding(mention, sentence, kind, falling, period, domains, Optional.of(member));
	}

	/** Where the quantity starts. */
	public int start() {
		return mention.start();
	}

	/** Where the quantity ends. */
	public int end() {
		return mention.end();
	}

	/** The unit of the quantity. */
	public String unit() {
		return mention.quantity().unit();
	}

}
