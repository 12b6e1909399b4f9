package fadu.reading.formats;

import java.time.LocalDateTime;
import java.util.Locale;

/** Writes the dates of cells: what their format shows of year, month, day and time, in Chinese. */
final class ChineseDate {

	/** Formats that Excel has in Chinese without writing their codes into the file: ECMA-376, part 1, 18.8.30 (numFmt). */
	private static final int FIRST = 27;
	private static final int LAST = 36;
	private static final int FIRST_MORE = 50;
	private static final int LAST_MORE = 58;

	private ChineseDate() {
	}

	static boolean isBuiltIn(int index) {
		return index >= FIRST && index <= LAST || index >= FIRST_MORE && index <= LAST_MORE;
	}

	/** The code of such a format, as far as it matters here. */
	static String code(int index) {
		return switch (index) {
		case 27, 36, 50, 52, 57 -> "yyyy m";
		case 28, 29, 51, 53, 54, 58 -> "m d";
		case 32, 33, 34, 35, 55, 56 -> "h mm";
		default -> "yyyy m d";
		};
	}

	static String of(LocalDateTime time, String code) {
		String signs = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", " ").split(";")[0];
		boolean year = signs.contains("y");
		boolean day = signs.contains("d");
		boolean clock = signs.contains("h");
		StringBuilder text = new StringBuilder();
		text.append(year ? time.getYear() + "年" : "");
		text.append(signs.contains("m") && (year || day || !clock) ? time.getMonthValue() + "月" : "");
		text.append(day ? time.getDayOfMonth() + "日" : "");
		text.append(clock ? String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()) : "");
		return text.toString();
	}

}
