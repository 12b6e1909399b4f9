package fadu.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.compare.Cell;
import fadu.analysis.set.Settlement;

/**
 * How it is said that a cell holds several numbers that contradict each other, or that a person has chosen the one that stands.
 *
 * @param texts of figures
 * @param words for the numbers
 */
record DisputeWords(Texts texts, Wording words) {

	/** So many of several numbers are named; of more, how many there are. */
	private static final int NAMED = 5;

	Optional<String> of(Cell.Reported cell) {
		if (cell.chosen().said().isPresent()) {
			Settlement said = cell.chosen().said().get();
			return Optional.of(texts.text("cell.chosen", said.by().orElse("?"), words.display(cell.principal().getQuantity()),
					said.note().orElse("")));
		}
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
