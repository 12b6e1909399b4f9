package fadu.reading.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fadu.reading.Figure;

/**
 * Recall and precision against annotated figures: a figure is found where the spans overlap and the amounts agree, each
 * figure read counts once.
 */
final class GoldScore {

	/** An annotated figure. */
	record Gold(int start, int end, String text, double value) {
		boolean inDigits() {
			return text.chars().anyMatch(c -> c >= '0' && c <= '9');
		}
	}

	private static final double TOLERANCE = 1e-6;

	private int gold;
	private int goldInDigits;
	private int found;
	private int foundInDigits;
	private int read;
	private final List<String> missed = new ArrayList<>();

	void add(List<Gold> annotated, List<Figure> figures) {
		Set<Integer> used = new HashSet<>();
		read += figures.size();
		for (Gold expected : annotated) {
			gold++;
			goldInDigits += expected.inDigits() ? 1 : 0;
			int match = match(expected, figures, used);
			if (match < 0) {
				missed.add(expected.text());
				continue;
			}
			used.add(match);
			found++;
			foundInDigits += expected.inDigits() ? 1 : 0;
		}
	}

	private static int match(Gold expected, List<Figure> figures, Set<Integer> used) {
		for (int i = 0; i < figures.size(); i++) {
			Figure figure = figures.get(i);
			boolean overlaps = figure.span().start() < expected.end() && figure.span().end() > expected.start();
			double a = Math.abs(figure.quantity().value().doubleValue());
			double b = Math.abs(expected.value());
			if (!used.contains(i) && overlaps && Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(a, b))) {
				return i;
			}
		}
		return -1;
	}

	double recallInDigits() {
		return 100.0 * foundInDigits / goldInDigits;
	}

	double precision() {
		return 100.0 * found / read;
	}

	double recall() {
		return 100.0 * found / gold;
	}

	List<String> missed() {
		return missed;
	}

}
