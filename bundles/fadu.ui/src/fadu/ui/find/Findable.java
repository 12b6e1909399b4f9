package fadu.ui.find;

import java.util.List;

/**
 * Something that can be gone to or done.
 *
 * @param id   tells it from all others, so that what was chosen before is known again
 * @param kind what it is
 * @param name as the user reads it
 * @param note what is to be read beside the name: a key, a unit, a period; may be empty
 * @param keys other words by which it is found: codes, other names, the name in the other language
 * @param work goes there or does it
 */
public record Findable(String id, Kind kind, String name, String note, List<String> keys, Runnable work) {

	/** What can be found, in the order in which equal finds are listed. */
	public enum Kind {
		/** Does something. */
		COMMAND,
		/** A place of the window. */
		VIEW,
		/** An imported report. */
		REPORT,
		/** A district. */
		DISTRICT,
		/** A metric. */
		METRIC,
		/** A comparison that was kept. */
		COMPARISON,
		/** A page of the handbook. */
		PAGE
	}

}
