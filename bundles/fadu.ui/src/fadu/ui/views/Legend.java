package fadu.ui.views;

import java.util.List;
import java.util.stream.Stream;

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
	private static final int LINE = 26;
	/** Few ever meet the one for want of access, and its word says all. */
	private static final List<EmptyCell> KINDS = Stream.of(EmptyCell.values()).filter(kind -> kind != EmptyCell.NO_ACCESS)
			.toList();
	private static final int OUT_OF_SIGHT = -1000;

	private final Font font = Marks.smallFont();

	Legend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(font);
		new Flow(gc, getClientArea().width, 0).draw();
	}

	/** Draws one thing after the other, going on in a line below where there is no room. */
	private final class Flow {

		private final GC gc;
		private final int room;
		private final int top;
		private int x = START;
		private int line;

		/** @param top of the first line; far above where only the number of lines is wanted */
		Flow(GC gc, int room, int top) {
			this.gc = gc;
			this.room = room;
			this.top = top;
		}

		/** The verdicts, and behind them the words for cells without a number. @return how many lines that takes */
		int draw() {
			words(Messages.Legend_against, 0);
			sign(Marks.icon(Comparability.COMPARABLE), WORDS.display(Comparability.COMPARABLE));
			sign(Marks.REMARK, new VerdictWords(WORDS).remarked());
			sign(Marks.icon(Comparability.WITH_CAVEAT), WORDS.display(Comparability.WITH_CAVEAT));
			sign(Marks.icon(Comparability.NOT_COMPARABLE), WORDS.display(Comparability.NOT_COMPARABLE));
			words(Messages.Legend_unreviewed, 0);
			words(Messages.Legend_empty, KINDS.stream().mapToInt(this::width).sum());
			KINDS.forEach(kind -> Marks.chip(gc, kind, place(width(kind)), middle(), font));
			return line + 1;
		}

		private void sign(String icon, String words) {
			int at = place(MARK + 4 + gc.textExtent(words).x + GAP);
			gc.drawImage(Icons.get(icon), at, middle() - MARK / 2);
			text(gc, words, at + MARK + 4, middle());
		}

		private int width(EmptyCell kind) {
			return Marks.chip(gc, kind, 0, OUT_OF_SIGHT, font) + GAP / 2;
		}

		/** @param more how wide is what should stand in the same line */
		private void words(String words, int more) {
			int width = gc.textExtent(words).x + GAP;
			int at = place(width + more);
			x = at + width;
			text(gc, words, at, middle());
		}

		/** Where the next thing begins. */
		private int place(int width) {
			if (x > START && x + width > room) {
				x = START;
				line++;
			}
			x += width;
			return x - width;
		}

		private int middle() {
			return top + line * LINE + LINE / 2;
		}
	}

	/** How many lines all of it takes, as it is drawn where nobody sees it. */
	private int lines(int room) {
		Image nowhere = new Image(getDisplay(), 1, 1);
		GC gc = new GC(nowhere);
		gc.setFont(font);
		int lines = new Flow(gc, room, OUT_OF_SIGHT).draw();
		gc.dispose();
		nowhere.dispose();
		return lines;
	}

	private static void text(GC gc, String text, int x, int middle) {
		gc.setForeground(Palette.QUIET);
		gc.drawText(text, x, middle - gc.textExtent(text).y / 2, true);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? 400 : widthHint;
		return new Point(width, lines(width) * LINE);
	}

}
