package fadu.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.compare.Cell;

/**
 * How it is said that a cell holds several numbers that contradict each other.
 *
 * @param texts of figures
 * @param words for the numbers
 */
record DisputeWords(Texts texts, Wording words) {

	/** So many of several numbers are named; of more, how many there are. */
	private static final int NAMED = 5;

	Optional<String> of(Cell.Reported cell) {
		if (!cell.chosen().disputed()) {
			return Optional.empty();
		}
		List<String> all = cell.chosen().rivals().stream().map(rival -> words.display(rival.getQuantity())).distinct().toList();
		String named = all.stream().limit(NAMED).collect(Collectors.joining(texts.text("separator")));
		String rivals = all.size() > NAMED ? texts.text("cell.disputedMany", named, all.size()) : named;
		return Optional.of(texts.text("cell.disputed", rivals, words.display(cell.principal().getQuantity()),
				words.display(cell.chosen().because())));
	}

}
