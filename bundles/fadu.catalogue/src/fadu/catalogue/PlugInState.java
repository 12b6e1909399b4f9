package fadu.catalogue;

import java.util.Locale;

/** What became of a plug-in, or of an entry of the folder into which a user drops plug-ins. */
public enum PlugInState {
	/** In use, without fault. */
	USED,
	/** In use; Problems says what is left out or worth a look. */
	FAULTY,
	/** Not in use: it requires something that is not there. */
	UNRESOLVED,
	/** Not in use: another version, or a copy, of the same plug-in is. */
	SUPERSEDED,
	/** Not in use: its symbolic name is not declared a singleton, and only singletons may contribute. */
	NOT_SINGLETON,
	/** Not in use: there is no META-INF/MANIFEST.MF. */
	NO_MANIFEST,
	/** Not in use: the manifest cannot be read, or gives no symbolic name or version. */
	BAD_MANIFEST,
	/** Not in use: a fragment of another bundle is no plug-in of its own. */
	FRAGMENT,
	/** Not in use: there is no plugin.xml. */
	NO_PLUGIN_XML,
	/** Not in use: plugin.xml is not well-formed, or is written to do harm. */
	BAD_PLUGIN_XML,
	/** Not in use: plugin.xml contributes nothing to Fadu, e.g. because the extension point is misspelt. */
	NO_CONTRIBUTION,
	/** Not in use: a zip file, which may hold a plug-in. */
	ZIP,
	/** Not in use: a file that is no jar. */
	PLAIN_FILE,
	/** Not in use: it cannot be opened, e.g. because it is still being copied. */
	UNREADABLE;

	/** Whether what the plug-in brings is there. */
	public boolean isUsed() {
		return this == USED || this == FAULTY;
	}

	/** The state as lists and files have it, whatever the language: e.g. {@code not-singleton}. */
	public String literal() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
