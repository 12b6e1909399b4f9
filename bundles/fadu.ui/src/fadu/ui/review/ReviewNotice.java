package fadu.ui.review;

import java.util.List;
import java.util.Optional;

import fadu.model.SourceDocument;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.OvertakenException.Newer;

/** What the window says about the last step of a review. */
public sealed interface ReviewNotice {

	/**
	 * Something was done or could not be done.
	 *
	 * @param text   one or more lines
	 * @param failed whether it was not done
	 */
	record Said(String text, boolean failed) implements ReviewNotice {
	}

	/**
	 * Reports came in.
	 *
	 * @param text    a line for each file
	 * @param failed  whether something was left out
	 * @param reports that are there now
	 */
	record Came(String text, boolean failed, List<SourceDocument> reports) implements ReviewNotice {
	}

	/**
	 * Nothing was done, as something else is to be done first.
	 *
	 * @param text one line
	 */
	record Hint(String text) implements ReviewNotice {
	}

	/**
	 * A step that concerns many figures waits for a yes.
	 *
	 * @param text the question
	 */
	record Asked(String text) implements ReviewNotice {
	}

	/**
	 * No figure of the report waits any longer.
	 *
	 * @param done what was done
	 * @param text the same, and how many reports are left
	 * @param next a report of which figures wait
	 */
	record Finished(String done, String text, Optional<ListedReport> next) implements ReviewNotice {
	}

	/**
	 * Somebody else was faster, and the person has to say which value is to stand.
	 *
	 * @param text  both values, who and when, a line for each figure
	 * @param newer the figures
	 */
	record Overtaken(String text, List<Newer> newer) implements ReviewNotice {
	}

}
