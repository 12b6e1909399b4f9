package fadu.reading.score;

import java.util.Locale;

/** What is measured, in per cent. */
public enum Measure {
	/** Of the annotated figures, those that were found. */
	RECALL,
	/** Of the figures read, those that are annotated. */
	PRECISION,
	/** The harmonic mean of recall and precision. */
	F1,
	/** Recall of the figures that hold an ASCII digit. */
	RECALL_DIGITS,
	/** Of the figures found, those with the right unit. */
	UNIT,
	/** … with the right bound. */
	QUALIFIER,
	/** … of the right kind. */
	KIND,
	/** … of the right period. */
	PERIOD,
	/** … of the right line of business. */
	DOMAIN,
	/** Of the figures found for which a catalogue code is annotated, those with that code. */
	METRIC,
	/** Of the figures found with a relation to another figure found, those with that relation. */
	RELATION;

	/** The name in files: recall, recall_digits … */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
