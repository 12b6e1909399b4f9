package fadu.question;

/** What a column is to its reader. Files and tables choose by it which columns they have and where. */
public enum Role {

	/** What a row is about: a district, a metric, a line of business, by code or by name. */
	DIMENSION,
	/** A number, or the number as it is printed. */
	MEASURE,
	/** How a number stands to the true one: its bound, its least and its most. */
	BOUND,
	/** What a number counts. */
	UNIT,
	/** When. */
	TIME,
	/** What was decided or found: a verdict, a review, a severity. */
	STATE,
	/** Why, and what must be known: reasons, reserves, notes. */
	REASON,
	/** Where it is written: document, file, characters, the number of a source. */
	PLACE,
	/** Serves the layout of a page, or says in a code what another column says in words: tables for people leave it out. */
	HIDDEN

}
