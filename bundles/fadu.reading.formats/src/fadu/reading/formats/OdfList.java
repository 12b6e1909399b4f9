package fadu.reading.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The numbers of a list of an OpenDocument file. */
final class OdfList {

	static final OdfList NONE = new OdfList();

	private record Level(String format, String before, String after, int shown, int start) {
	}

	private static final int LEVELS = 10;

	private final Map<Integer, Level> levels = new HashMap<>();
	private final int[] counts = new int[LEVELS + 1];

	private OdfList() {
	}

	/** Reads the list style that starts here; ends behind it. */
	static OdfList read(Xml xml) throws IOException {
		OdfList list = new OdfList();
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("list-level-style-number")) {
				list.levels.put(xml.number("level", 1), new Level(xml.attribute("num-format"), xml.attribute("num-prefix"),
						xml.attribute("num-suffix"), xml.number("display-levels", 1), xml.number("start-value", 1)));
			}
		}
		return list;
	}

	/** Begins to count anew. */
	void restart() {
		java.util.Arrays.fill(counts, 0);
	}

	/**
	 * Counts an item.
	 *
	 * @param depth of the list, from 1
	 * @param start its number, where the file says it; 0 where it does not
	 * @return what stands before its text
	 */
	String next(int depth, int start) {
		Level level = levels.get(depth);
		if (level == null || depth > LEVELS || level.format().isEmpty()) {
			return "";
		}
		counts[depth] = start > 0 ? start : counts[depth] == 0 ? level.start() : counts[depth] + 1;
		for (int i = depth + 1; i <= LEVELS; i++) {
			counts[i] = 0;
		}
		StringBuilder label = new StringBuilder(level.before());
		for (int i = Math.max(1, depth - level.shown() + 1); i <= depth; i++) {
			Level of = levels.getOrDefault(i, level);
			label.append(i < depth && levels.containsKey(i) || i == depth ? ListNumber.of(Math.max(1, counts[i]), format(of)) : "")
					.append(i < depth ? "." : "");
		}
		label.append(level.after());
		boolean open = label.charAt(label.length() - 1) < '\u0080';
		return open ? label + " " : label.toString();
	}

	/** OpenDocument names a format by its first signs. */
	private static String format(Level level) {
		return switch (level.format().charAt(0)) {
		case 'a' -> "lowerLetter";
		case 'A' -> "upperLetter";
		case 'i' -> "lowerRoman";
		case 'I' -> "upperRoman";
		case '一', '壹' -> "chineseCounting";
		case '①' -> "decimalEnclosedCircle";
		case '甲' -> "ideographTraditional";
		case '子' -> "ideographZodiac";
		default -> "decimal";
		};
	}

}
