package fadu.reading.ocr;

import java.util.ArrayList;
import java.util.List;

import fadu.reading.formats.RecognisedPage.Sign;

/**
 * Reads what a network says of each step along a line (connectionist temporal classification): the likeliest character of each
 * step,
 * one that several steps in a row say being one, and class 0 being none. Where a character is likeliest is its middle; between two
 * characters their border is halfway. A blank beside a Chinese character is none: the network sees the room around digits.
 */
final class Ctc {

	/** From here on characters are as wide as Chinese ones. */
	private static final int WIDE = 0x2000;

	private Ctc() {
	}

	/**
	 * @param values     for each step the probabilities of all classes
	 * @param characters that of class 1 first
	 * @param left       where the line begins
	 * @param width      how long it is
	 */
	static List<Sign> read(float[] values, int steps, int classes, List<String> characters, double left, double width) {
		List<Sign> signs = new ArrayList<>();
		List<double[]> extents = new ArrayList<>();
		double step = width / steps;
		int before = 0;
		for (int t = 0; t < steps; t++) {
			int best = best(values, t * classes, classes);
			if (best > 0 && best <= characters.size()) {
				double sure = values[t * classes + best];
				double[] extent = {t, t + 1, sure};
				if (best == before) {
					extent = extents.removeLast();
					extent[1] = t + 1;
					extent[2] = Math.max(extent[2], sure);
				} else {
					signs.add(new Sign(characters.get(best - 1), 0, 0, 0));
				}
				extents.add(extent);
			}
			before = best;
		}
		dropBlanks(signs, extents);
		double from = left;
		for (int i = 0; i < signs.size(); i++) {
			double to = i + 1 < signs.size()
					? left + (middle(extents.get(i)) + middle(extents.get(i + 1))) / 2 * step
					: left + width;
			signs.set(i, new Sign(signs.get(i).text(), (float) from, (float) to, extents.get(i)[2]));
			from = to;
		}
		return signs;
	}

	private static void dropBlanks(List<Sign> signs, List<double[]> extents) {
		for (int i = signs.size() - 1; i >= 0; i--) {
			boolean within = i > 0 && i < signs.size() - 1 && isNarrow(signs.get(i - 1)) && isNarrow(signs.get(i + 1));
			if (signs.get(i).text().isBlank() && !within) {
				signs.remove(i);
				extents.remove(i);
			}
		}
	}

	private static boolean isNarrow(Sign sign) {
		return sign.text().codePointAt(0) < WIDE;
	}

	private static double middle(double[] extent) {
		return (extent[0] + extent[1]) / 2;
	}

	private static int best(float[] values, int from, int classes) {
		int best = 0;
		for (int i = 1; i < classes; i++) {
			if (values[from + i] > values[from + best]) {
				best = i;
			}
		}
		return best;
	}

}
