package fadu.reading;

import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.context.Decided;
import fadu.reading.context.Finding;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.link.MetricLinker;

/** How sure the reader is that a number is a figure and was read right: lower for Chinese numerals and for supplied units. */
final class Confidence {

	private Confidence() {
	}

	static double of(Finding finding, Optional<MetricLinker.Linked> linked, Decided<Period> period) {
		Mention mention = finding.mention();
		double confidence = switch (mention.form()) {
			case MEASURED -> mention.numeral().chinese() ? 0.75 : 0.97;
			case CELL -> 0.85;
			case ELIDED -> 0.7;
			case RANKED -> 0.85;
			case FIRST -> 0.8;
			case LIMIT -> 0.6;
		};
		if (mention.kind() == MeasureClass.STRUCTURE) {
			confidence -= 0.15;
		}
		return linked.isPresent() ? Math.min(0.99, confidence + 0.02) : confidence;
	}

}
