package fadu.analysis.index;

/** What is uncertain in an index. */
public enum Factor {
	/** The weights of the parts, each a quarter more or less. */
	WEIGHTS,
	/** How values come to one scale. */
	SCALING,
	/** How parts become a whole. */
	COMBINATION,
	/** What stands for missing values. */
	IMPUTATION,
	/** Whether outlying values are treated. */
	TREATMENT,
	/** The bounds of the figures. */
	BOUNDS
}
