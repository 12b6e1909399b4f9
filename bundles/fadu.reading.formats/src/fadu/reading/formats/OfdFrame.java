package fadu.reading.formats;

/**
 * Where a text object of an OFD file stands on its page.
 *
 * @param left   of its box, in millimetres
 * @param top    of its box, in millimetres from the top of the page
 * @param matrix six numbers, as in PDF: a b c d e f
 * @param size   of its font, in millimetres
 */
record OfdFrame(float left, float top, float[] matrix, float size) {

	private static final float USUAL = 3.5f;
	private static final int LATIN = 0x2e80;

	static OfdFrame of(String boundary, String ctm, String size) {
		float[] box = OfdNumbers.of(boundary);
		float[] matrix = OfdNumbers.of(ctm);
		return new OfdFrame(box.length > 0 ? box[0] : 0, box.length > 1 ? box[1] : 0,
				matrix.length == 6 ? matrix : new float[]{1, 0, 0, 1, 0, 0}, Math.max(0.1f, OfdNumbers.one(size, USUAL)));
	}

	/** The width of a character of which the file does not say it. */
	float advance(int point) {
		return point < LATIN ? size / 2 : size;
	}

	/** A character at a place of the object. */
	Glyph glyph(String text, float x, float y, float points) {
		float onPageX = left + matrix[0] * x + matrix[2] * y + matrix[4];
		float onPageY = top + matrix[1] * x + matrix[3] * y + matrix[5];
		float across = (float) Math.hypot(matrix[0], matrix[1]);
		float up = (float) Math.hypot(matrix[2], matrix[3]);
		return new Glyph(text, onPageX * points, (onPageX + advance(text.codePointAt(0)) * across) * points, onPageY * points,
				size * up * points);
	}

}
