package fadu.ui.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;

/** Fonts, distances and lines that all regions of a grid share. */
public final class Pen {

	/** Between the edge of a cell and its text, in pixels. */
	public static final int MARGIN = 7;
	/** Between two lines of text. */
	public static final int GAP = 2;
	/** Width and height of a mark. */
	public static final int MARK = 16;

	private Pen() {
	}

	public static Font normal() {
		return JFaceResources.getDefaultFont();
	}

	public static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	public static Font small() {
		return Marks.smallFont();
	}

	public static int height(GC gc, Font font) {
		gc.setFont(font);
		return gc.getFontMetrics().getHeight();
	}

	public static int width(GC gc, Font font, String text) {
		gc.setFont(font);
		return gc.textExtent(text).x;
	}

	/** Fills a cell and draws the lines at its right and lower edge. */
	public static void ground(GC gc, Rectangle area, Color color) {
		gc.setBackground(color);
		gc.fillRectangle(area);
		gc.setForeground(Palette.LINE);
		gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
		gc.drawLine(area.x + area.width - 1, area.y, area.x + area.width - 1, area.y + area.height);
	}

	/** Draws a text; one that is too long ends in an ellipsis. */
	public static void text(GC gc, Font font, Color color, String text, int x, int y, int width) {
		gc.setFont(font);
		gc.setForeground(color);
		gc.drawText(shorten(gc, text, width), x, y, true);
	}

	/** Draws one text in the middle of the height of a cell. */
	public static void line(GC gc, Rectangle area, String text, Color color) {
		text(gc, normal(), color, text, area.x + MARGIN, area.y + (area.height - height(gc, normal())) / 2,
				area.width - 2 * MARGIN);
	}

	private static String shorten(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + '…').x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low) + '…';
	}

}
