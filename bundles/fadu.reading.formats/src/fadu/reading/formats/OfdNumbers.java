package fadu.reading.formats;

import java.util.Arrays;

/** Reads the numbers that OFD writes in a row; {@code g 3 5.5} stands for three times 5.5 (GB/T 33190, 11.3). */
final class OfdNumbers {

	private static final int MOST = 100_000;

	private OfdNumbers() {
	}

	/** What is no number ends the row. */
	static float[] of(String text) {
		String[] words = text.strip().split("\\s+");
		float[] numbers = new float[16];
		int count = 0;
		for (int i = 0; i < words.length && count < MOST; i++) {
			int times = 1;
			if (words[i].equals("g") && i + 2 < words.length) {
				times = Math.min(MOST - count, Xml.count(words[i + 1], 0));
				i += 2;
			}
			float number = one(words[i], Float.NaN);
			if (Float.isNaN(number)) {
				break;
			}
			for (int j = 0; j < times; j++) {
				if (count == numbers.length) {
					numbers = Arrays.copyOf(numbers, count * 2);
				}
				numbers[count] = number;
				count++;
			}
		}
		return Arrays.copyOf(numbers, count);
	}

	static float one(String text, float otherwise) {
		try {
			float number = text.isBlank() ? otherwise : Float.parseFloat(text.strip());
			return Float.isInfinite(number) ? otherwise : number;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

}
