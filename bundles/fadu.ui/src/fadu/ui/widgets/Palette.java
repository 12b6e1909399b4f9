package fadu.ui.widgets;

import org.eclipse.swt.graphics.Color;

/** The colours that carry a meaning; those of tabs and backgrounds are in css/fadu.css. */
public final class Palette {

	/** Text. */
	public static final Color INK = new Color(31, 41, 55);
	/** Text of less weight. */
	public static final Color QUIET = new Color(107, 119, 133);
	/** Headings and bars. */
	public static final Color NAVY = new Color(36, 64, 94);
	/** Links and the cell looked at. */
	public static final Color TEAL = new Color(31, 122, 140);
	/** May be compared. */
	public static final Color GREEN = new Color(47, 125, 79);
	/** May be compared with a caveat. */
	public static final Color AMBER = new Color(168, 107, 20);
	/** May not be compared; an error. */
	public static final Color RED = new Color(178, 58, 72);
	/** A figure that nobody has reviewed. */
	public static final Color VIOLET = new Color(104, 80, 150);
	/** Behind contents. */
	public static final Color PAPER = new Color(255, 255, 255);
	/** Behind headers. */
	public static final Color MIST = new Color(244, 246, 248);
	/** Lines between things. */
	public static final Color LINE = new Color(226, 231, 236);
	/** Behind the cell looked at. */
	public static final Color GLOW = new Color(228, 242, 245);
	/** Behind a figure in its sentence. */
	public static final Color MARKER = new Color(255, 238, 170);
	/** Behind a figure that waits for a person. */
	public static final Color VIOLET_TINT = new Color(237, 232, 247);
	/** Behind a figure that is confirmed. */
	public static final Color GREEN_TINT = new Color(226, 242, 231);
	/** Behind a figure that is corrected. */
	public static final Color TEAL_TINT = new Color(219, 239, 243);
	/** Behind what went wrong. */
	public static final Color RED_TINT = new Color(251, 235, 237);

	private Palette() {
	}

}
