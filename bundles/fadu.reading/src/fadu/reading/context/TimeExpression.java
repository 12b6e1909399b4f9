package fadu.reading.context;

import fadu.model.value.Period;

/**
 * Words that tell a time.
 *
 * @param start  of the words
 * @param end    behind them
 * @param period the time
 * @param scope  how far they reach
 */
public record TimeExpression(int start, int end, Period period, Scope scope) {

	/** How far a time reaches that a clause tells. */
	public enum Scope {
		/** To the end of the sentence. */
		SENTENCE,
		/** To the next semicolon: 目前. */
		SEGMENT,
		/** To the end of the clause: a year before the document's, told for comparison. */
		CLAUSE
	}

}
