package fadu.reading.formats;

import java.util.List;

/**
 * What was recognised on the picture of a page.
 *
 * @param skew  how far the lines are turned clockwise on the picture, in radians
 * @param lines where they stand when the picture is turned back around its middle
 */
public record RecognisedPage(double skew, List<Line> lines) {

	public RecognisedPage {
		lines = List.copyOf(lines);
	}

	/**
	 * A line of print, or the part of one between two gaps.
	 *
	 * @param signs  from left to right
	 * @param top    in dots from the upper edge of the picture
	 * @param bottom in dots from the upper edge of the picture
	 */
	public record Line(List<Sign> signs, float top, float bottom) {

		public Line {
			signs = List.copyOf(signs);
		}
	}

	/**
	 * A character.
	 *
	 * @param text  the character
	 * @param left  in dots from the left edge of the picture
	 * @param right in dots from the left edge of the picture
	 * @param sure  how sure it is, from 0 to 1; 0 where two readers differ on the number that it belongs to
	 */
	public record Sign(String text, float left, float right, double sure) {
	}

}
