package fadu.ui.settings;

/** The size of all words in the window; the launcher knows the factor of each. */
public enum TextSize {
	/** As the desktop has it. */
	NORMAL,
	/** 1.15 times as large. */
	LARGE,
	/** 1.3 times as large. */
	LARGEST
}
