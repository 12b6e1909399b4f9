package fadu.reading.link;

import java.util.List;
import java.util.Optional;

import fadu.reading.language.LineAbove;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables.Cell;
import fadu.reading.lexicon.Cues;
import fadu.reading.metric.MetricEntry;

/**
 * What the line above a table says of its cells: of a cell whose heads are only places, years or 数量 it is the metric. The cells
 * are asked for in the order of the text.
 */
final class Captions {

	private static final Cues PLAIN = Cues.of("plain");
	private static final List<String> PLACES = List.of("市", "区", "县", "镇", "乡", "街道", "省", "州", "旗");
	private static final int LONGEST_LABEL = 24;

	private final LineAbove line;
	private final MetricLinker linker;
	private Optional<MetricEntry> metric = Optional.empty();

	Captions(String text, MetricLinker linker) {
		line = new LineAbove(text);
		this.linker = linker;
	}

	/** The metric that the line above the table of a cell names. */
	Optional<MetricEntry> above(Cell cell) {
		metric = line.moveTo(cell.start()) ? linker.named(line.start(), line.end()) : metric;
		return metric;
	}

	/** Whether the heads of a cell name nothing of their own. */
	static boolean isPlain(Cell cell) {
		return isPlain(cell.row()) && isPlain(cell.column());
	}

	/** Whether a head says how many, when or where, and not what. */
	static boolean isPlain(String label) {
		if (label.length() > LONGEST_LABEL || PLACES.stream().anyMatch(label::endsWith)) {
			return label.length() <= LONGEST_LABEL;
		}
		Passage words = new Passage(label);
		for (int i = 0; i < label.length();) {
			int next = PLAIN.at(label, i).map(match -> match.end()).orElse(i);
			if (next == i && words.hanAt(i)) {
				return false;
			}
			i = Math.max(i + 1, next);
		}
		return true;
	}

}
