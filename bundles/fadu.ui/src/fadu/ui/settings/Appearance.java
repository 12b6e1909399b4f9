package fadu.ui.settings;

/** The colours of the window. */
public enum Appearance {
	/** Dark words on light paper. */
	LIGHT,
	/** Light words on a dark ground. */
	DARK
}
