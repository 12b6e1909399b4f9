package fadu.workspace;

/**
 * How much of a wording stands before a number. A report seldom prints a wording whole: 县政府常务会议研究法治政府建设4次、集体学法8次 says 政府常务会议学法 in
 * two pieces.
 *
 * @param found  how many of its signs stand there, in their order and in pieces of two signs or more
 * @param near   how many of these stand behind the number before
 * @param gap    how many signs stand between the last piece and the number
 * @param pieces in how many pieces they stand
 */
record WordingMatch(int found, int near, int gap, int pieces) {

	private static final int PIECE = 2;
	/** Of a name these many signs at its end may say what is counted and not of what: 件数, 次数. */
	private static final int COUNTER = 2;
	private static final WordingMatch NONE = new WordingMatch(0, 0, 0, 0);

	/** Looks for a wording from the number backwards. */
	static WordingMatch of(String wording, String before) {
		for (int end = wording.length(); end >= wording.length() - COUNTER; end--) {
			WordingMatch match = pieces(wording.substring(0, Math.max(0, end)), before);
			if (match.found > 0) {
				return match;
			}
		}
		return NONE;
	}

	private static WordingMatch pieces(String wording, String before) {
		int numberBefore = before.length();
		while (numberBefore > 0 && !Character.isDigit(before.charAt(numberBefore - 1))) {
			numberBefore--;
		}
		int found = 0;
		int near = 0;
		int gap = 0;
		int pieces = 0;
		int until = before.length();
		int rest = wording.length();
		while (rest >= PIECE) {
			int length = rest;
			int at = -1;
			while (length >= PIECE && at < 0) {
				at = before.substring(0, until).lastIndexOf(wording.substring(rest - length, rest));
				length -= at < 0 ? 1 : 0;
			}
			if (at < 0) {
				break;
			}
			gap = found == 0 ? before.length() - at - length : gap;
			found += length;
			near += at >= numberBefore ? length : 0;
			pieces++;
			until = at;
			rest -= length;
		}
		return new WordingMatch(found, near, gap, pieces);
	}

	/** Whether most of the wording was found. */
	boolean isMostOf(String wording) {
		return found >= PIECE && 3 * found >= 2 * wording.length();
	}

}
