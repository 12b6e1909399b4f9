package fadu.ui.views;

import java.math.BigDecimal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.IAxis;

import fadu.analysis.value.DrawnInterval;
import fadu.ui.widgets.Palette;

/**
 * Paints a number: full as far as it is certain, paling upwards where it is only about right, with broken edges between its ends,
 * without an edge on the side on which it has none. A number that may not be compared with the others is hollow all over.
 */
final class IntervalBar {

	private static final int CAP = 8;
	private static final int ARROW = 6;

	private IntervalBar() {
	}

	/**
	 * Draws the bar into the column that the chart has laid out for it.
	 *
	 * @param matched whether the number may be compared with the others of the chart
	 */
	static void paint(DrawnInterval number, boolean matched, GC gc, Rectangle column, IAxis axis, int arrowRoom) {
		Color edge = matched ? Palette.TEAL : Palette.QUIET;
		int ground = axis.getPixelCoordinate(0);
		int certain = pixel(axis, number.certain());
		int end = pixel(axis, number.certain().add(number.range()));
		gc.setForeground(edge);
		gc.setBackground(matched ? edge : Palette.PAPER);
		if (number.about()) {
			paling(gc, column, ground, certain, matched);
		} else {
			fill(gc, column, ground, certain);
		}
		if (!matched && !number.about() && certain != ground) {
			gc.drawRectangle(column.x, Math.min(ground, certain), column.width, Math.abs(certain - ground));
		}
		gc.setBackground(matched ? Palette.GLOW : Palette.PAPER);
		range(gc, column, certain, end);
		range(gc, column, ground, pixel(axis, number.below()));
		if (number.open()) {
			arrow(gc, column, end, arrowRoom);
		}
	}

	private static int pixel(IAxis axis, BigDecimal number) {
		return axis.getPixelCoordinate(number.doubleValue());
	}

	/** From the ground to an end that nobody knows exactly. */
	private static void paling(GC gc, Rectangle column, int ground, int end, boolean matched) {
		Color edge = gc.getForeground();
		Color full = matched ? edge : Palette.LINE;
		Color pale = matched ? Palette.GLOW : Palette.PAPER;
		gc.setForeground(end < ground ? pale : full);
		gc.setBackground(end < ground ? full : pale);
		gc.fillGradientRectangle(column.x, Math.min(ground, end), column.width, Math.abs(end - ground), true);
		gc.setForeground(edge);
	}

	private static void range(GC gc, Rectangle column, int from, int to) {
		if (from != to) {
			fill(gc, column, from, to);
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawRectangle(column.x, Math.min(from, to), column.width, Math.abs(to - from));
			gc.setLineStyle(SWT.LINE_SOLID);
			caps(gc, column, from, to);
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
