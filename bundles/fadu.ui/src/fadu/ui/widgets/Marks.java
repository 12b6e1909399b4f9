package fadu.ui.widgets;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.EmptyCell;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How verdicts and empty cells look. Each differs in word and form too, not in colour alone. */
public final class Marks {

	/** The name of the icon of a verdict whose reserves are remarks only. */
	public static final String REMARK = "verdict-remark";

	private static final Wording WORDS = UserWording.get();
	private static final int CHIP_MARGIN = 6;

	private Marks() {
	}

	/** The name of the icon of a verdict: a tick, a triangle, a cross. */
	public static String icon(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> "verdict-yes";
		case WITH_CAVEAT -> "verdict-caveat";
		case NOT_COMPARABLE -> "verdict-no";
		};
	}

	/** The name of the icon of a verdict; where its reserves are remarks only, the triangle is light. */
	public static String icon(Verdict verdict) {
		return verdict.isRemarked() ? REMARK : icon(verdict.comparability());
	}

	/** The colour of a verdict. */
	public static Color color(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> Palette.GREEN;
		case WITH_CAVEAT -> Palette.AMBER;
		case NOT_COMPARABLE -> Palette.RED;
		};
	}

	/** The colour of an empty cell. */
	public static Color color(EmptyCell kind) {
		return switch (kind) {
		case NOT_REPORTED, OTHER_PERIOD, NO_REPORT, NO_ACCESS -> Palette.QUIET;
		case NOT_VISIBLE -> Palette.AMBER;
		case NOT_COMPARABLE -> Palette.RED;
		case NOT_REVIEWED, NOT_MATCHED -> Palette.VIOLET;
		};
	}

	/** The font of second lines, a point smaller than the usual one. */
	public static Font smallFont() {
		FontDescriptor small = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-1);
		return JFaceResources.getResources().create(small);
	}

	/** Draws why a cell is empty, as a word in a rounded frame, and returns how wide it is. */
	public static int chip(GC gc, EmptyCell kind, int x, int middle, Font font) {
		gc.setFont(font);
		gc.setForeground(color(kind));
		String word = WORDS.display(kind);
		Point size = gc.textExtent(word);
		int height = size.y + 4;
		gc.setLineStyle(kind == EmptyCell.NOT_REPORTED ? SWT.LINE_DOT : SWT.LINE_SOLID);
		gc.drawRoundRectangle(x, middle - height / 2, size.x + 2 * CHIP_MARGIN, height, height, height);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawText(word, x + CHIP_MARGIN, middle - size.y / 2, true);
		return size.x + 2 * CHIP_MARGIN;
	}

}
