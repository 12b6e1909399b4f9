package fadu.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import fadu.analysis.compare.Comparability;
import fadu.analysis.value.EmptyCell;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;
import fadu.wording.VerdictWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Says what the marks of the table mean. */
final class Legend extends Canvas {

	private static final Wording WORDS = UserWording.get();
	private static final int MARK = 16;
	private static final int GAP = 14;
	private static final int START = 8;
	private static final int LINE = 30;

	private final Font font = Marks.smallFont();

	Legend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** The verdicts, and behind them, where there is room, the words for cells without a number, which say what they mean. */
	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(font);
		int end = verdicts(gc, LINE / 2);
		if (needed() <= getClientArea().width) {
			empty(gc, end, LINE / 2);
		}
	}

	private static int verdicts(GC gc, int middle) {
		int x = START + text(gc, Messages.Legend_against, START, middle) + GAP;
		x = sign(gc, Marks.icon(Comparability.COMPARABLE), WORDS.display(Comparability.COMPARABLE), x, middle);
		x = sign(gc, Marks.REMARK, new VerdictWords(WORDS).remarked(), x, middle);
		x = sign(gc, Marks.icon(Comparability.WITH_CAVEAT), WORDS.display(Comparability.WITH_CAVEAT), x, middle);
		return sign(gc, Marks.icon(Comparability.NOT_COMPARABLE), WORDS.display(Comparability.NOT_COMPARABLE), x, middle);
	}

	private static int sign(GC gc, String icon, String words, int x, int middle) {
		gc.drawImage(Icons.get(icon), x, middle - MARK / 2);
		return x + MARK + 4 + text(gc, words, x + MARK + 4, middle) + GAP;
	}

	private int empty(GC gc, int start, int middle) {
		int x = start + text(gc, Messages.Legend_empty, start, middle) + GAP;
		for (EmptyCell kind : EmptyCell.values()) {
			if (kind != EmptyCell.NO_ACCESS) { // few ever meet it, and its word says all
				x += Marks.chip(gc, kind, x, middle, font) + GAP / 2;
			}
		}
		return x;
	}

	/** How much room all of it needs in one line, as it is drawn where nobody sees it. */
	private int needed() {
		Image nowhere = new Image(getDisplay(), 1, 1);
		GC gc = new GC(nowhere);
		gc.setFont(font);
		int width = empty(gc, verdicts(gc, 0), 0);
		gc.dispose();
		nowhere.dispose();
		return width;
	}

	private static int text(GC gc, String text, int x, int middle) {
		gc.setForeground(Palette.QUIET);
		Point size = gc.textExtent(text);
		gc.drawText(text, x, middle - size.y / 2, true);
		return size.x;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? 400 : widthHint;
		return new Point(width, LINE);
	}

}
