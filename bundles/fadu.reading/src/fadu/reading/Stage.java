package fadu.reading;

/** The questions that the reader answers about a number, in the order of its stages. */
public enum Stage {
	/** Which number and measure word is it? */
	QUANTITY,
	/** What kind of figure is it? */
	KIND,
	/** Which time does it cover? */
	PERIOD,
	/** Which district does it speak of? */
	DISTRICT,
	/** Of which part of the district is it? */
	SCOPE,
	/** Which line of business is it? */
	DOMAIN,
	/** Which metric is it? */
	METRIC,
	/** How does it stand to another figure? */
	RELATION
}
