package fadu.report.word;

/**
 * A sheet of A4 with the margins of GB/T 9704-2012, 5.2: top 37 mm, binding edge (left) 28 mm, type area 156 × 225 mm. The
 * sheet on its side is the same sheet turned clockwise, so that the head of a table lies at the binding edge (section 8 of
 * the standard).
 */
enum Page {

	/** Standing: 22 lines of 28 characters. */
	PORTRAIT(11906, 16838, 2098, 1474, 1984, 1587, 1270, WordFile.ODD_FOOTER, WordFile.EVEN_FOOTER),
	/** On its side, for tables that are too wide. */
	LANDSCAPE(16838, 11906, 1587, 2098, 1474, 1984, 760, WordFile.ODD_TURNED_FOOTER, WordFile.EVEN_TURNED_FOOTER);

	/** From one line to the next: 225 mm divided by 22. */
	static final int LINE = 579;
	/** The same on a paper of one page. */
	static final int CLOSE_LINE = 470;
	private static final double MILLIMETRE = 1440 / 25.4;

	private final int width;
	private final int height;
	private final int top;
	private final int right;
	private final int bottom;
	private final int left;
	private final int footer;
	private final String oddFooter;
	private final String evenFooter;

	Page(int width, int height, int top, int right, int bottom, int left, int footer, String oddFooter,
			String evenFooter) {
		this.width = width;
		this.height = height;
		this.top = top;
		this.right = right;
		this.bottom = bottom;
		this.left = left;
		this.footer = footer;
		this.oddFooter = oddFooter;
		this.evenFooter = evenFooter;
	}

	/** A length in twentieths of a point. */
	static int twips(double millimetres) {
		return (int) Math.round(millimetres * MILLIMETRE);
	}

	/** Width of the type area in twentieths of a point. */
	int room() {
		return width - left - right;
	}

	/** Width of the type area in millimetres. */
	double widthOfArea() {
		return room() / MILLIMETRE;
	}

	/** Height of the type area in millimetres. */
	double heightOfArea() {
		return (height - top - bottom) / MILLIMETRE;
	}

	/**
	 * Writes the properties of a section of such pages. The number of a page on its side stands where that of the others stands
	 * when
	 * the sheet is held upright (section 8 of the standard): on its short side.
	 */
	void write(WordXml xml, int line) {
		xml.start("w:sectPr");
		xml.empty("w:footerReference").with("w:type", "default").with("r:id", oddFooter);
		xml.empty("w:footerReference").with("w:type", "even").with("r:id", evenFooter);
		xml.start("w:pgSz").with("w:w", width).with("w:h", height);
		if (this == LANDSCAPE) {
			xml.with("w:orient", "landscape");
		}
		xml.end();
		xml.empty("w:pgMar").with("w:top", top).with("w:right", right).with("w:bottom", bottom).with("w:left", left)
				.with("w:header", 851).with("w:footer", footer).with("w:gutter", 0);
		xml.empty("w:docGrid").with("w:type", "lines").with("w:linePitch", line);
		xml.end();
	}

}
