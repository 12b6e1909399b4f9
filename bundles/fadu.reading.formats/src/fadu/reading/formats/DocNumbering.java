package fadu.reading.formats;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the numbered paragraphs of an old Word file. */
final class DocNumbering {

	private static final int LEVELS = 9;
	private static final int BULLET = 23;
	private static final int NONE = 255;
	/** [MS-OSHARED] 2.2.1.3, MSONFC: the formats of numbers in their order, as the newer files name them. */
	private static final String[] FORMATS = {"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal",
			"cardinalText", "ordinalText", "hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimal",
			"decimal", "japaneseLegal", "decimal", "decimalEnclosedCircle", "decimal", "aiueo", "iroha", "decimalZero", "bullet",
			"ganada", "chosung", "decimal", "decimal", "decimalEnclosedCircleChinese", "chineseCounting", "ideographTraditional",
			"ideographZodiac", "ideographZodiac", "taiwaneseCounting", "ideographTraditional", "taiwaneseCountingThousand",
			"taiwaneseCounting", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand"};

	private final Map<Integer, int[]> counts = new HashMap<>();

	/** What stands before the text of the paragraph; empty for one without a number. */
	String next(Paragraph paragraph) {
		if (!paragraph.isInList()) {
			return "";
		}
		HWPFList list = paragraph.getList();
		int level = paragraph.getIlvl();
		if (list == null || list.getListData() == null || level >= LEVELS || level < 0) {
			return "";
		}
		int[] numbers = counts.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
		numbers[level] = numbers[level] == 0 ? Math.max(1, list.getStartAt((char) level)) : numbers[level] + 1;
		for (int i = level + 1; i < LEVELS; i++) {
			numbers[i] = 0;
		}
		int format = list.getNumberFormat((char) level);
		String pattern = list.getNumberText((char) level);
		return format == BULLET || format == NONE || pattern == null ? "" : label(list, pattern, numbers);
	}

	private static String label(HWPFList list, String pattern, int[] numbers) {
		StringBuilder label = new StringBuilder();
		for (char c : pattern.toCharArray()) {
			if (c < LEVELS) {
				int format = list.getNumberFormat(c);
				label.append(ListNumber.of(Math.max(1, numbers[c]), format < FORMATS.length ? FORMATS[format] : FORMATS[0]));
			} else {
				label.append(c);
			}
		}
		boolean open = !label.isEmpty() && label.charAt(label.length() - 1) < '\u0080';
		return open ? label + " " : label.toString();
	}

}
