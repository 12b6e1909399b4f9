package fadu.catalogue.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fadu.model.Level;

/** The two kinds of lists of areas, and what is wrong with the lines of one. A line at fault costs that line and no other. */
public enum PlaceList {

	/** Code of six digits, level, name and other names, parted by tabs. */
	DIVISIONS(6),
	/** Code of nine digits and name, parted by a tab. */
	TOWNS(9);

	private static final int MOST_FAULTS = 20;
	/** The length of a byte order mark. */
	private static final int MARK = 3;

	private final int digits;

	PlaceList(int digits) {
		this.digits = digits;
	}

	/**
	 * A line that says nothing.
	 *
	 * @param line its number, from 1
	 * @param text what stands there, its beginning where it is long
	 */
	public record Fault(int line, String text) {

		private static final int SHOWN = 60;

		public Fault {
			text = text.length() > SHOWN ? text.substring(0, SHOWN) + '…' : text;
		}
	}

	/** The text of a list in UTF-8, with or without a byte order mark, lines ended as Windows or as others end them. */
	static String text(byte[] bytes) {
		int mark = isMarked(bytes) ? MARK : 0;
		String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
		return text.indexOf('\r') < 0 ? text : text.replace("\r", "");
	}

	/** The lines at fault, the first twenty of many; a remark and an empty line are none. */
	public List<Fault> faults(byte[] bytes) {
		List<Fault> faults = new ArrayList<>();
		int number = 0;
		for (int start = isMarked(bytes) ? MARK : 0; start < bytes.length && faults.size() < MOST_FAULTS;) {
			int end = end(bytes, start, '\n');
			int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
			number++;
			if (stop > start && bytes[start] != '#' && !isSound(bytes, start, stop)) {
				String line = text(Arrays.copyOfRange(bytes, start, stop));
				if (!line.isBlank()) {
					faults.add(new Fault(number, line));
				}
			}
			start = end + 1;
		}
		return faults;
	}

	/** Whether the bytes begin with a byte order mark. */
	private static boolean isMarked(byte[] bytes) {
		return bytes.length >= MARK && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
	}

	private static int end(byte[] bytes, int start, char sign) {
		int end = start;
		while (end < bytes.length && bytes[end] != sign) {
			end++;
		}
		return end;
	}

	/** Looks at the line where it stands and makes no texts: there are forty thousand lines. */
	private boolean isSound(byte[] bytes, int start, int stop) {
		int tab = start + digits;
		if (stop <= tab + 1 || bytes[tab] != '\t' || !isInUtf8(bytes, tab, stop)) {
			return false;
		}
		for (int i = start; i < tab; i++) {
			if (bytes[i] < '0' || bytes[i] > '9') {
				return false;
			}
		}
		int next = end(bytes, tab + 1, '\t');
		return this == TOWNS
				? next >= stop
				: next + 1 < stop && bytes[next + 1] != '\t'
						&& Level.get(new String(bytes, tab + 1, next - tab - 1, StandardCharsets.US_ASCII)) != null;
	}

	/** Whether bytes beyond ASCII stand as UTF-8 has them: a leading one and as many behind it as it says. */
	private static boolean isInUtf8(byte[] bytes, int start, int stop) {
		int expected = 0;
		for (int i = start; i < stop; i++) {
			int value = bytes[i] & 0xFF;
			if (expected > 0) {
				if ((value & 0xC0) != 0x80) {
					return false;
				}
				expected--;
			} else if (value >= 0x80) {
				expected = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
				if (value < 0xC2 || value > 0xF4) {
					return false;
				}
			}
		}
		return expected == 0;
	}

}
