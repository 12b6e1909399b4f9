package fadu.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.IAxis;

import fadu.ui.comparison.DrawnInterval;
import fadu.ui.widgets.Palette;

/**
 * Paints a number: full as far as it is certain, with broken edges between its ends, without an edge on the side on which it has
 * none. A
 * number that may not be compared with the others is hollow all over.
 */
final class IntervalBar {

	private static final int CAP = 8;
	private static final int ARROW = 6;

	private IntervalBar() {
	}

	/** Draws the bar into the column that the chart has laid out for it. */
	static void paint(DrawnInterval number, GC gc, Rectangle column, IAxis axis, int arrowRoom) {
		boolean matched = number.matched();
		Color edge = matched ? Palette.TEAL : Palette.QUIET;
		int ground = axis.getPixelCoordinate(0);
		int certain = axis.getPixelCoordinate(number.certain());
		int end = axis.getPixelCoordinate(number.top());
		gc.setForeground(edge);
		gc.setBackground(matched ? edge : Palette.PAPER);
		fill(gc, column, ground, certain);
		if (!matched && certain != ground) {
			gc.drawRectangle(column.x, Math.min(ground, certain), column.width, Math.abs(certain - ground));
		}
		if (end != certain) {
			gc.setBackground(matched ? Palette.GLOW : Palette.PAPER);
			fill(gc, column, certain, end);
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawRectangle(column.x, Math.min(certain, end), column.width, Math.abs(end - certain));
			gc.setLineStyle(SWT.LINE_SOLID);
			caps(gc, column, certain, end);
		}
		if (number.open()) {
			arrow(gc, column, end, arrowRoom);
		}
		if (number.about()) {
			gc.setForeground(Palette.PAPER);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(column.x, end + 2, column.x + column.width, end + 2);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private static void fill(GC gc, Rectangle column, int from, int to) {
		gc.fillRectangle(column.x, Math.min(from, to), column.width, Math.abs(to - from));
	}

	private static void caps(GC gc, Rectangle column, int from, int to) {
		int middle = column.x + column.width / 2;
		gc.drawLine(middle, from, middle, to);
		gc.drawLine(middle - CAP, from, middle + CAP, from);
		gc.drawLine(middle - CAP, to, middle + CAP, to);
	}

	/** Sides that lead on beyond the last printed number. */
	private static void arrow(GC gc, Rectangle column, int end, int room) {
		int top = end - room;
		int middle = column.x + column.width / 2;
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawLine(column.x, end, column.x, top);
		gc.drawLine(column.x + column.width, end, column.x + column.width, top);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawLine(middle, end, middle, top);
		gc.drawLine(middle, top, middle - ARROW, top + ARROW);
		gc.drawLine(middle, top, middle + ARROW, top + ARROW);
	}

}
