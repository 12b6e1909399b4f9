package fadu.benchmarks.office;

import java.util.Map;

import fadu.benchmarks.shared.FigureState;
import fadu.benchmarks.shared.Told;
import fadu.model.FigureId;
import fadu.store.ChangeKind;

/**
 * A line of a ledger: something that a user did to the store, and what was said of it.
 *
 * @param kind    what was wanted
 * @param file    the file that it was about
 * @param moves   from where to where it brings each figure, if it is done; none for an import
 * @param sawAt   when the user looked, by the clock of the JVM
 * @param endedAt when the answer was there
 * @param told    the answer
 */
record Step(ChangeKind kind, String file, Map<FigureId, Move> moves, long sawAt, long endedAt, Told told) {

	/** What a figure was and what it is to become. */
	record Move(FigureState from, FigureState to) {
		Move back() {
			return new Move(to, from);
		}
	}

	/** The name of the file that an entry of the history is about; the files of the campaign have no blanks. */
	static String file(String subject) {
		return subject.replaceFirst(" .*", "");
	}

}
