package fadu.ui.settings;

/** The language of the window. */
public enum WindowLanguage {
	/** The one of the system. */
	SYSTEM,
	/** Chinese. */
	ZH,
	/** English. */
	EN
}
