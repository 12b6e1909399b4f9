package fadu.reading.formats;

/**
 * The words of a cell.
 *
 * @param text   without what is struck out; raised digits are raised ones still
 * @param struck whether words were struck out
 * @param marked whether a raised digit stands in it: the mark of a footnote, or a power
 */
record CellText(String text, boolean struck, boolean marked) {

	static final CellText EMPTY = new CellText("", false, false);

	static CellText of(String text) {
		return new CellText(text, false, false);
	}

	/** Puts a text together from its parts. */
	static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private boolean struck;
		private boolean marked;

		void part(String part, boolean isStruck, boolean isRaised) {
			struck |= isStruck && !part.isBlank();
			if (!isStruck) {
				String shown = isRaised ? Characters.raised(part) : part;
				marked |= !shown.equals(part);
				text.append(shown);
			}
		}

		CellText build() {
			return new CellText(text.toString(), struck, marked);
		}
	}

}
