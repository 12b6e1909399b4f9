package fadu.report.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which typeface each part of Unicode is set in: Han characters that are rare, as names of people and places have them, come from
 * the one that has most of them. The report engine chooses fonts by 16-bit units, so that one has to serve for all characters
 * beyond the first 65,536. Every part has a typeface, lest the engine take one that it cannot embed.
 */
final class RareCharacters {

	/** CJK Unified Ideographs Extension A. */
	private static final int FIRST_OF_A = 0x3400;
	private static final int LAST_OF_A = 0x4DBF;
	/** CJK Unified Ideographs Extension B, by far the largest part beyond the first 65,536. */
	private static final int FIRST_OF_B = 0x20000;
	private static final int LAST_OF_B = 0x2A6DF;
	/** Every so many characters one is looked for. */
	private static final int STEP = 13;

	private RareCharacters() {
	}

	/**
	 * A part of Unicode, as the engine sees it.
	 *
	 * @param name     for those who read the configuration
	 * @param first    the first 16-bit unit
	 * @param last     the last 16-bit unit
	 * @param typeface what it is set in
	 */
	record Block(String name, int first, int last, Typeface typeface) {
	}

	/** All parts of Unicode, none left out. */
	static List<Block> blocks(Typeface typeface) {
		return List.of(new Block("before-a", 0, FIRST_OF_A - 1, typeface),
				new Block("extension-a", FIRST_OF_A, LAST_OF_A, best(typeface, FIRST_OF_A, LAST_OF_A)),
				new Block("after-a", LAST_OF_A + 1, Character.MIN_SURROGATE - 1, typeface),
				new Block("supplementary", Character.MIN_SURROGATE, Character.MAX_SURROGATE, best(typeface, FIRST_OF_B, LAST_OF_B)),
				new Block("rest", Character.MAX_SURROGATE + 1, Character.MAX_VALUE, typeface));
	}

	/** The one that shows most of them: the typeface itself unless another shows more. */
	private static Typeface best(Typeface typeface, int first, int last) {
		Comparator<Typeface> byCharacters = Comparator.comparingLong(candidate -> shown(candidate, first, last));
		return Stream.concat(Stream.of(typeface), typeface.further().stream())
				.max(byCharacters.thenComparing(candidate -> candidate == typeface)).orElse(typeface);
	}

	private static long shown(Typeface typeface, int first, int last) {
		try {
			Font font = Font.createFont(Font.TRUETYPE_FONT, typeface.regular().toFile());
			return IntStream.rangeClosed(first, last).filter(character -> character % STEP == 0).filter(font::canDisplay).count();
		} catch (IOException | FontFormatException e) {
			// A font that cannot be read shows nothing.
			return 0;
		}
	}

}
