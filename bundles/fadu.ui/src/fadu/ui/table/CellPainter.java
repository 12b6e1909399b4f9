package fadu.ui.table;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Verdict;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.ui.grid.VerdictCount;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;
import fadu.wording.VerdictWords;
import fadu.workspace.UserWording;

/** Draws the cells: the figure, what it is divided, its period, the mark of its verdict, and a frame around the one looked at. */
final class CellPainter extends SizedPainter {

	private static final VerdictWords VERDICTS = new VerdictWords(UserWording.get());

	private final GridModel model;

	CellPainter(GridModel model) {
		this.model = model;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		gc.setAntialias(SWT.ON);
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		switch (cell.getDataValue()) {
		case GridCell figure -> paint(gc, area, figure, selected);
		case VerdictCount count -> {
			Pen.ground(gc, area, selected ? Palette.GLOW : Palette.PAPER);
			counts(gc, area, count);
		}
		case GridRow.Head head -> Pen.ground(gc, area, selected ? Palette.GLOW : Palette.MIST);
		default -> Pen.ground(gc, area, Palette.PAPER);
		}
	}

	private void paint(GC gc, Rectangle area, GridCell cell, boolean selected) {
		boolean looked = model.focused().filter(focus -> focus.cell() == cell.cell()).isPresent();
		Pen.ground(gc, area, selected || looked ? Palette.GLOW : Palette.PAPER);
		if (looked) {
			gc.setForeground(Palette.TEAL);
			gc.setLineWidth(2);
			gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
			gc.setLineWidth(1);
		}
		switch (cell.cell()) {
		case Cell.Empty empty when cell.other().isPresent() -> first(gc, area, GridText.figure(cell));
		case Cell.Empty empty -> Marks.chip(gc, empty.kind(), area.x + Pen.MARGIN, area.y + area.height / 2, Pen.small());
		case Cell.NotComputable none -> {
			first(gc, area, GridText.figure(cell));
			last(gc, area, GridText.period(cell));
		}
		case Cell.Reported reported -> number(gc, area, cell, looked);
		case Cell.Computed computed -> number(gc, area, cell, looked);
		}
	}

	private void number(GC gc, Rectangle area, GridCell cell, boolean looked) {
		Pen.text(gc, Pen.bold(), Palette.INK, GridText.figure(cell), area.x + Pen.MARGIN, area.y + Pen.MARGIN,
				area.width - 2 * Pen.MARGIN - Pen.MARK);
		GridText.divided(cell).ifPresent(text -> Pen.text(gc, Pen.normal(),
				cell.dividedCell().isPresent() ? Palette.NAVY : Palette.QUIET, text, area.x + Pen.MARGIN,
				area.y + Pen.MARGIN + Pen.GAP + Pen.height(gc, Pen.bold()), area.width - 2 * Pen.MARGIN));
		last(gc, area, GridText.period(cell));
		Optional<Verdict> verdict = model.verdict(cell);
		String mark = looked ? "base" : verdict.map(Marks::icon).orElse("");
		if (!mark.isEmpty()) {
			int x = area.x + area.width - Pen.MARK - Pen.MARGIN;
			gc.drawImage(Icons.get(mark), x, area.y + Pen.MARGIN);
			verdict.filter(found -> !found.isRemarked()).flatMap(VERDICTS::gravest)
					.ifPresent(reason -> beside(gc, reason, Marks.color(verdict.get().comparability()),
							area.x + Pen.MARGIN + Pen.width(gc, Pen.bold(), GridText.figure(cell)), x, area.y + Pen.MARGIN));
		}
	}

	/** What weighs most, in words between the number and the mark, where there is room for all of them. */
	private static void beside(GC gc, String reason, Color color, int from, int to, int y) {
		int width = Pen.width(gc, Pen.small(), reason);
		if (to - from >= width + 2 * Pen.GAP) {
			Pen.text(gc, Pen.small(), color, reason, to - width - Pen.GAP, y, width + 1);
		}
	}

	private static void first(GC gc, Rectangle area, String text) {
		Pen.text(gc, Pen.small(), Palette.QUIET, text, area.x + Pen.MARGIN, area.y + Pen.MARGIN, area.width - 2 * Pen.MARGIN);
	}

	private static void last(GC gc, Rectangle area, String text) {
		Pen.text(gc, Pen.small(), Palette.QUIET, text, area.x + Pen.MARGIN,
				area.y + area.height - Pen.MARGIN - Pen.height(gc, Pen.small()), area.width - 2 * Pen.MARGIN);
	}

	private static void counts(GC gc, Rectangle area, VerdictCount count) {
		int x = area.x + Pen.MARGIN;
		int middle = area.y + area.height / 2;
		gc.setFont(Pen.small());
		if (count.isEmpty()) {
			Pen.text(gc, Pen.small(), Palette.QUIET, count.text(), x, middle - gc.textExtent(count.text()).y / 2,
					area.width - Pen.MARGIN);
			return;
		}
		int y = count.gravest().isPresent() ? middle - Pen.height(gc, Pen.small()) / 2 - 1 : middle;
		x = count(gc, x, y, Marks.icon(Comparability.COMPARABLE), count.comparable());
		x = count(gc, x, y, Marks.REMARK, count.remarked());
		x = count(gc, x, y, Marks.icon(Comparability.WITH_CAVEAT), count.withCaveat());
		count(gc, x, y, Marks.icon(Comparability.NOT_COMPARABLE), count.notComparable());
		count.gravest().ifPresent(reason -> last(gc, area, reason));
	}

	private static int count(GC gc, int x, int middle, String icon, long pairs) {
		gc.setFont(Pen.small());
		gc.drawImage(Icons.get(pairs == 0 ? "verdict-none" : icon), x, middle - Pen.MARK / 2);
		String text = Long.toString(pairs);
		gc.setForeground(pairs == 0 ? Palette.QUIET : Palette.INK);
		gc.drawText(text, x + Pen.MARK + 3, middle - gc.textExtent(text).y / 2, true);
		return x + Pen.MARK + 9 + gc.textExtent(text).x;
	}

}
