package fadu.report.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.openpdf.text.pdf.BaseFont;

/** The characters of one report that none of its fonts can show. */
public final class MissingCharacters {

	/** How many are named; of more, the number is enough. */
	private static final int NAMED = 20;

	private final Map<BaseFont, BitSet> shown = new HashMap<>();
	private final TreeSet<Integer> missing = new TreeSet<>();

	/** Looks at a text that is about to be drawn in the font. */
	void look(String text, BaseFont font) {
		BitSet known = shown.computeIfAbsent(font, any -> new BitSet());
		text.codePoints().filter(character -> !known.get(character)).forEach(character -> {
			if (isInvisible(character) || font.charExists(character)) {
				known.set(character);
			} else {
				missing.add(character);
			}
		});
	}

	/** The characters, in the order of Unicode. */
	public List<Integer> characters() {
		return List.copyOf(missing);
	}

	/** What to tell the user, one line; nothing where every character is shown. */
	public Optional<String> warning() {
		if (missing.isEmpty()) {
			return Optional.empty();
		}
		List<String> names = missing.stream().limit(NAMED)
				.map(character -> "%s (U+%04X)".formatted(Character.toString(character), character)).toList();
		return Optional.of(NLS.bind(Messages.MissingCharacters_warning, missing.size(), String.join(" ", names)));
	}

	private static boolean isInvisible(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character)
				|| Character.getType(character) == Character.FORMAT;
	}

}
