package fadu.report.word;

/**
 * A sheet of A4 with the margins of GB/T 9704-2012, 5.2: top 37 mm, binding edge (left) 28 mm, type area 156 × 225 mm. The
 * sheet on its side is the same sheet turned clockwise, so that the head of a table lies at the binding edge (section 8 of
 * the standard).
 */
enum Page {

	/** Standing: 22 lines of 28 characters. */
	PORTRAIT(11906, 16838, 2098, 1474, 1984, 1587, 1270),
	/** On its side, for tables that are too wide. */
	LANDSCAPE(16838, 11906, 1587, 2098, 1474, 1984, 760);

	/** From one line to the next: 225 mm divided by 22. */
	static final int LINE = 579;
	private static final double MILLIMETRE = 1440 / 25.4;

	private final int width;
	private final int height;
	private final int top;
	private final int right;
	private final int bottom;
	private final int left;
	private final int footer;

	Page(int width, int height, int top, int right, int bottom, int left, int footer) {
		this.width = width;
		this.height = height;
		this.top = top;
		this.right = right;
		this.bottom = bottom;
		this.left = left;
		this.footer = footer;
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

	/** Writes the properties of a section of such pages. */
	void write(WordXml xml, boolean withFooters) {
		xml.start("w:sectPr");
		if (withFooters) {
			xml.empty("w:footerReference").with("w:type", "default").with("r:id", WordFile.ODD_FOOTER);
			xml.empty("w:footerReference").with("w:type", "even").with("r:id", WordFile.EVEN_FOOTER);
		}
		xml.start("w:pgSz").with("w:w", width).with("w:h", height);
		if (this == LANDSCAPE) {
			xml.with("w:orient", "landscape");
		}
		xml.end();
		xml.empty("w:pgMar").with("w:top", top).with("w:right", right).with("w:bottom", bottom).with("w:left", left)
				.with("w:header", 851).with("w:footer", footer).with("w:gutter", 0);
		xml.empty("w:docGrid").with("w:type", "lines").with("w:linePitch", LINE);
		xml.end();
	}

}
