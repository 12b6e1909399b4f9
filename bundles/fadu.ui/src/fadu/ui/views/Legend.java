package fadu.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import fadu.analysis.compare.Comparability;
import fadu.analysis.value.EmptyCell;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Says what the marks of the table mean. */
final class Legend extends Canvas {

	private static final Wording WORDS = UserWording.get();
	private static final int MARK = 16;
	private static final int GAP = 14;

	private final Font font = Marks.smallFont();

	Legend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(font);
		int middle = getClientArea().height / 2;
		int x = 8;
		x += text(gc, Messages.Legend_against, x, middle) + GAP;
		for (Comparability verdict : Comparability.values()) {
			gc.drawImage(Icons.get(Marks.icon(verdict)), x, middle - MARK / 2);
			x += MARK + 4;
			x += text(gc, WORDS.display(verdict), x, middle) + GAP;
		}
		x += text(gc, Messages.Legend_empty, x, middle) + GAP;
		for (EmptyCell kind : EmptyCell.values()) {
			if (kind != EmptyCell.NO_ACCESS) { // few ever meet it, and its word says all
				x += Marks.chip(gc, kind, x, middle, font) + GAP / 2;
			}
		}
	}

	private static int text(GC gc, String text, int x, int middle) {
		gc.setForeground(Palette.QUIET);
		Point size = gc.textExtent(text);
		gc.drawText(text, x, middle - size.y / 2, true);
		return size.x;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, 30);
	}

}
