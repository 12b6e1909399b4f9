package fadu.reading.formats;

import java.util.List;

/**
 * A page of a PDF file.
 *
 * @param number from 1
 * @param width  in points, 1/72 inch
 * @param height in points
 * @param lines  from top to bottom
 */
record PdfPage(int number, float width, float height, List<Line> lines) {

	/**
	 * A line of print.
	 *
	 * @param pieces from left to right, divided where there is more than a blank between them
	 * @param page   its page
	 * @param y      its base line, in points from the top of the page
	 * @param size   of its letters, in points: the width of a Chinese character
	 * @param column the column of prose that it stands in; 0 where the page has none
	 */
	record Line(List<Piece> pieces, int page, float y, float size, int column) {

		float left() {
			return pieces.get(0).left();
		}

		float right() {
			return pieces.get(pieces.size() - 1).right();
		}

		String text() {
			StringBuilder text = new StringBuilder();
			pieces.forEach(piece -> text.append(text.isEmpty() ? "" : " ").append(piece.text()));
			return text.toString();
		}
	}

	/**
	 * Some words.
	 *
	 * @param left   where they begin, in points from the left edge of the page
	 * @param right  where they end
	 * @param places of each of their characters, where they were recognised on a picture; else none
	 */
	record Piece(String text, float left, float right, List<Place> places) {
	}

}
