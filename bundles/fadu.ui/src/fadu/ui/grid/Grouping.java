package fadu.ui.grid;

/** What rows of a grid stand together by. */
public enum Grouping {
	/** One list. */
	NONE,
	/** Lines of business. */
	DOMAIN,
	/** Themes, which join metrics of one matter across lines of business. */
	THEME
}
