package fadu.reading.score;

import java.util.Locale;

/** What is measured, in per cent where nothing else is said. */
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
	RELATION,
	/** Of the relations read of figures found, those that are annotated. */
	RELATION_PRECISION,
	/** The harmonic mean of relation and relation precision. */
	RELATION_F1,
	/** Of the codes given to figures whose code is annotated, if only as none, those that are right. */
	CODE_PRECISION,
	/** Of the codes annotated of figures found, those that were given. */
	CODE_RECALL,
	/** Of the figures found, those of which everything but the metric is right. */
	WHOLE,
	/** How many figures found have a confidence above 0.9; a number, no share. */
	SURE,
	/** Of these, those of which everything but the metric is right. */
	SURE_WHOLE;

	/** The name in files: recall, recall_digits … */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
