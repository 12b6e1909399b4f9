package fadu.ui.review;

/** What changed in a {@link ReviewModel}. */
public enum ReviewChange {
	/** The report was opened, or could not be. */
	REPORT,
	/** Figures were changed, or others are shown. */
	FIGURES,
	/** Other figures are chosen. */
	CHOICE,
	/** There is something to say, or no longer. */
	NOTICE
}
