package fadu.ui.chart;

/** A part of a drawn chart, in pixels from its upper left corner. */
public sealed interface Shape {

	/** The same elsewhere. */
	default Shape moved(int right, int down) {
		return switch (this) {
		case Box box -> new Box(box.x + right, box.y + down, box.width, box.height, box.fill, box.edge, box.broken, box.fading);
		case Stroke line ->
			new Stroke(line.x + right, line.y + down, line.toX + right, line.toY + down, line.tone, line.broken);
		case Dot dot -> new Dot(dot.x + right, dot.y + down, dot.radius, dot.fill, dot.edge);
		case Words words -> new Words(words.x + right, words.y + down, words.text, words.letter, words.tone);
		};
	}

	/**
	 * A rectangle.
	 *
	 * @param x      left edge
	 * @param y      upper edge
	 * @param width  of the rectangle
	 * @param height of the rectangle
	 * @param fill   within
	 * @param edge   around
	 * @param broken whether the edge is broken: what is within may be, and need not
	 * @param fading whether it fades towards the right: the end is not known exactly
	 */
	record Box(int x, int y, int width, int height, Tone fill, Tone edge, boolean broken, boolean fading) implements Shape {
	}

	/**
	 * A line.
	 *
	 * @param x      of its beginning
	 * @param y      of its beginning
	 * @param toX    of its end
	 * @param toY    of its end
	 * @param tone   its colour
	 * @param broken whether it is broken
	 */
	record Stroke(int x, int y, int toX, int toY, Tone tone, boolean broken) implements Shape {
	}

	/**
	 * A dot.
	 *
	 * @param x      of its middle
	 * @param y      of its middle
	 * @param radius of the dot
	 * @param fill   within
	 * @param edge   around
	 */
	record Dot(int x, int y, int radius, Tone fill, Tone edge) implements Shape {
	}

	/**
	 * A text.
	 *
	 * @param x      of its left edge
	 * @param y      of its upper edge
	 * @param text   what it says
	 * @param letter how it is printed
	 * @param tone   its colour
	 */
	record Words(int x, int y, String text, Letter letter, Tone tone) implements Shape {
	}

	/** How a text is printed. */
	enum Letter {
		/** A heading. */
		BOLD,
		/** As the window prints its texts. */
		NORMAL,
		/** A little smaller. */
		SMALL
	}

	/** How wide and high texts are. */
	interface Ruler {
		/** The width of a text in pixels. */
		int width(String text, Letter letter);

		/** The height of a line. */
		int height(Letter letter);
	}

}
