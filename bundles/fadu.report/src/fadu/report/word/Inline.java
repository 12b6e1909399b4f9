package fadu.report.word;

import java.util.Optional;

/** What stands one beside the other in a paragraph. */
sealed interface Inline {

	/** Its text; empty for marks. */
	default String text() {
		return "";
	}

	/**
	 * A piece of text.
	 *
	 * @param text never empty; line ends and tabs are kept
	 * @param role what it is
	 * @param link where it leads
	 */
	record Text(String text, Role role, Optional<Link> link) implements Inline {
	}

	/** A place that links lead to. */
	record Bookmark(String name) implements Inline {
	}

	/** The mark of a foot-note that stands here for the first time, or again. */
	record NoteMark(int number, boolean again) implements Inline {
	}

	/** Where the text begins, or ends, that a note in the margin is on. */
	record MarginMark(int number, boolean end) implements Inline {
	}

	/** A number that Word counts, after the word for what is counted, e.g. 表 1. */
	record Counter(String word, int number) implements Inline {
	}

	/** Where a text leads. */
	sealed interface Link {

		/** A place in the report. */
		record Inside(String bookmark) implements Link {
		}

		/** A page of the web. */
		record Outside(String address) implements Link {
		}

	}

}
