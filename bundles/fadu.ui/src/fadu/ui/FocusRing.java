package fadu.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import fadu.ui.widgets.EmptyState;
import fadu.ui.widgets.Palette;

/**
 * A frame around what has the keys where we draw it ourselves: grids, charts, texts, what is empty. {@link GtkStyle} frames what
 * GTK draws.
 */
final class FocusRing {

	private static final int WIDTH = 2;
	private static final int ROUND = 4;

	private final Listener painter = event -> paint(event.gc, (Control) event.widget);

	private FocusRing() {
	}

	/** Holds for all windows and dialogs. */
	static void show(Display display) {
		FocusRing ring = new FocusRing();
		display.addFilter(SWT.FocusIn, ring::came);
		display.addFilter(SWT.FocusOut, ring::went);
	}

	private void came(Event event) {
		if (event.widget instanceof Control control && isFramed(control)) {
			control.removeListener(SWT.Paint, painter);
			control.addListener(SWT.Paint, painter);
			control.redraw();
		}
	}

	private void went(Event event) {
		if (event.widget instanceof Control control && !control.isDisposed()) {
			control.removeListener(SWT.Paint, painter);
			control.redraw();
		}
	}

	private static boolean isFramed(Control control) {
		return control instanceof EmptyState
				|| control instanceof Canvas && !(control instanceof StyledText text && text.getEditable());
	}

	private static void paint(GC gc, Control control) {
		Point size = control.getSize();
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(WIDTH);
		gc.setForeground(Palette.TEAL);
		gc.drawRoundRectangle(1, 1, size.x - WIDTH, size.y - WIDTH, ROUND, ROUND);
	}

}
