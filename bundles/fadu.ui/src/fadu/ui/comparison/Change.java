package fadu.ui.comparison;

/** What changed in a {@link ComparisonModel}. */
public enum Change {
	/** Plug-ins came or went, or the catalogue was read for the first time. */
	CATALOGUE,
	/** Metrics, districts or the period were chosen or no longer are. */
	SELECTION,
	/** The comparison of the selection is there, or it failed. */
	COMPARISON,
	/** Another cell is looked at. */
	FOCUS
}
