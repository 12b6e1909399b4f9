package fadu.ui.widgets;

import org.eclipse.swt.graphics.Color;

import fadu.ui.settings.Appearance;
import fadu.ui.settings.SettingsFile;

/**
 * The colours that carry a meaning, light or dark as the user has set up the window; those of tabs and backgrounds are in css.
 */
public final class Palette {

	private static final boolean DARK = SettingsFile.ofUser().read().appearance() == Appearance.DARK;

	/** Text. */
	public static final Color INK = color(0x1f2937, 0xe5e9ee);
	/** Text of less weight. */
	public static final Color QUIET = color(0x6b7785, 0x9ca7b3);
	/** Headings and bars. */
	public static final Color NAVY = color(0x24405e, 0x9ebee2);
	/** Links and the cell looked at. */
	public static final Color TEAL = color(0x1f7a8c, 0x5cbed0);
	/** May be compared. */
	public static final Color GREEN = color(0x2f7d4f, 0x70c48e);
	/** May be compared with a caveat. */
	public static final Color AMBER = color(0xa86b14, 0xe2aa58);
	/** May not be compared; an error. */
	public static final Color RED = color(0xb23a48, 0xf0808a);
	/** A figure that nobody has reviewed. */
	public static final Color VIOLET = color(0x685096, 0xb8a4e6);
	/** Behind contents. */
	public static final Color PAPER = color(0xffffff, 0x1e2228);
	/** Behind headers. */
	public static final Color MIST = color(0xf4f6f8, 0x272c33);
	/** Lines between things. */
	public static final Color LINE = color(0xe2e7ec, 0x3c434c);
	/** Behind the cell looked at. */
	public static final Color GLOW = color(0xe4f2f5, 0x213c44);
	/** Behind a figure in its sentence. */
	public static final Color MARKER = color(0xffeeaa, 0x62521a);
	/** Behind a figure that waits for a person. */
	public static final Color VIOLET_TINT = color(0xede8f7, 0x362f4c);
	/** Behind a figure that is confirmed. */
	public static final Color GREEN_TINT = color(0xe2f2e7, 0x213c2e);
	/** Behind a figure that is corrected. */
	public static final Color TEAL_TINT = color(0xdbeff3, 0x1d3a42);
	/** Behind what went wrong. */
	public static final Color RED_TINT = color(0xfbebed, 0x4a282e);

	private Palette() {
	}

	/** Red, green and blue, eight bits each. */
	private static Color color(int light, int dark) {
		int rgb = DARK ? dark : light;
		return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}

}
