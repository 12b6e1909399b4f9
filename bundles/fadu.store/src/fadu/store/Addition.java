package fadu.store;

/** What became of a document that was to be kept. */
public enum Addition {
	/** It is kept now. */
	ADDED,
	/** The same file was here. */
	KNOWN,
	/** Another file with the same text was here. */
	COPIED
}
