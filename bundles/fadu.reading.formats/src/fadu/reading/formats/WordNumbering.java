package fadu.reading.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;

/** The numbers that Word counts for paragraphs (一、 (一) 1.), from the lists and styles of the file. */
final class WordNumbering {

	private static final int LEVELS = 9;
	private static final int LONGEST_CHAIN = 20;

	private static final class Level {
		private int start = 1;
		private String format = "decimal";
		private String pattern = "";
	}

	private static final class Style {
		private String basedOn = "";
		private String list = "";
		private int level;
		private boolean contents;
	}

	private final Map<String, Level[]> outlines = new HashMap<>();
	private final Map<String, String> outlineOfList = new HashMap<>();
	private final Map<String, Map<Integer, Integer>> startsOfList = new HashMap<>();
	private final Map<String, Style> styles = new HashMap<>();
	private final Map<String, int[]> counts = new HashMap<>();
	private final Map<String, Boolean> begun = new HashMap<>();

	private WordNumbering() {
	}

	static WordNumbering of(PackagePart main, Budget budget) throws IOException {
		WordNumbering numbering = new WordNumbering();
		Optional<PackagePart> lists = Xml.related(main, "/numbering");
		if (lists.isPresent()) {
			try (Xml xml = Xml.open(lists.get(), budget)) {
				numbering.readLists(xml);
			}
		}
		Optional<PackagePart> styles = Xml.related(main, "/styles");
		if (styles.isPresent()) {
			try (Xml xml = Xml.open(styles.get(), budget)) {
				numbering.readStyles(xml);
			}
		}
		return numbering;
	}

	private void readLists(Xml xml) throws IOException {
		while (xml.next()) {
			if (xml.isStart("abstractNum")) {
				outlines.put(xml.attribute("abstractNumId"), outline(xml));
			} else if (xml.isStart("num")) {
				list(xml, xml.attribute("numId"));
			}
		}
	}

	private static Level[] outline(Xml xml) throws IOException {
		Level[] levels = new Level[LEVELS];
		Level level = new Level();
		int depth = xml.depth();
		while (xml.next() && !xml.isEnd(depth)) {
			if (xml.isStart("lvl")) {
				level = new Level();
				levels[Math.min(xml.number("ilvl", 0), LEVELS - 1)] = level;
			} else if (xml.isStart("start")) {
				level.start = xml.number("val", 1);
			} else if (xml.isStart("numFmt")) {
				level.format = xml.attribute("val");
			} else if (xml.isStart("lvlText")) {
				level.pattern = xml.attribute("val");
			}
		}
		return levels;
	}

	private void list(Xml xml, String id) throws IOException {
		int depth = xml.depth();
		int level = 0;
		while (xml.next() && !xml.isEnd(depth)) {
			if (xml.isStart("abstractNumId")) {
				outlineOfList.put(id, xml.attribute("val"));
			} else if (xml.isStart("lvlOverride")) {
				level = xml.number("ilvl", 0);
			} else if (xml.isStart("startOverride")) {
				startsOfList.computeIfAbsent(id, list -> new HashMap<>()).put(level, xml.number("val", 1));
			}
		}
	}

	private void readStyles(Xml xml) throws IOException {
		Style style = new Style();
		while (xml.next()) {
			if (xml.isStart("style")) {
				style = new Style();
				styles.put(xml.attribute("styleId"), style);
			} else if (xml.isStart("name")) {
				style.contents |= xml.attribute("val").toLowerCase(Locale.ROOT).startsWith("toc ");
			} else if (xml.isStart("basedOn")) {
				style.basedOn = xml.attribute("val");
			} else if (xml.isStart("numId")) {
				style.list = xml.attribute("val");
			} else if (xml.isStart("ilvl")) {
				style.level = xml.number("val", 0);
			}
		}
	}

	/** Whether paragraphs of the style are lines of a table of contents. */
	boolean isContents(String style) {
		return styles.containsKey(style) && styles.get(style).contents;
	}

	/**
	 * Counts a paragraph.
	 *
	 * @param style of the paragraph
	 * @param list  that it names itself; empty where it leaves that to its style
	 * @param level in the list, from 0; negative where it leaves that to its style
	 * @return what stands before its text, empty for one without a number
	 */
	String next(String style, String list, int level) {
		Style inherited = inherited(style);
		String wanted = list.isEmpty() ? inherited.list : list;
		Level[] outline = outlines.get(outlineOfList.getOrDefault(wanted, ""));
		int at = Math.min(level >= 0 ? level : inherited.level, LEVELS - 1);
		if (outline == null || outline[at] == null) {
			return "";
		}
		int[] numbers = counts.computeIfAbsent(outlineOfList.get(wanted), id -> new int[LEVELS]);
		if (begun.putIfAbsent(wanted, true) == null) {
			startsOfList.getOrDefault(wanted, Map.of())
					.forEach((of, first) -> numbers[Math.min(of, LEVELS - 1)] = first - start(outline, of));
		}
		numbers[at]++;
		for (int i = at + 1; i < LEVELS; i++) {
			numbers[i] = 0;
		}
		return label(outline, at, numbers);
	}

	private Style inherited(String style) {
		Style found = styles.get(style);
		for (int i = 0; i < LONGEST_CHAIN && found != null; i++) {
			if (!found.list.isEmpty()) {
				return found;
			}
			found = styles.get(found.basedOn);
		}
		return new Style();
	}

	private static int start(Level[] outline, int level) {
		Level found = outline[Math.min(level, LEVELS - 1)];
		return found == null ? 1 : found.start;
	}

	private static String label(Level[] outline, int at, int[] numbers) {
		if (outline[at].format.equals("bullet") || outline[at].format.equals("none")) {
			return "";
		}
		String label = outline[at].pattern;
		for (int i = 0; i <= at; i++) {
			if (outline[i] != null && label.contains("%" + (i + 1))) {
				int number = start(outline, i) + numbers[i] - (numbers[i] == 0 ? 0 : 1);
				label = label.replace("%" + (i + 1), ListNumber.of(number, outline[i].format));
			}
		}
		boolean open = !label.isEmpty() && label.charAt(label.length() - 1) < '\u0080';
		return open ? label + ' ' : label;
	}

}
