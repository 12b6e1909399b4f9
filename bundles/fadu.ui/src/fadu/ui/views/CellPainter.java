package fadu.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Verdict;
import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.CellWords;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Paints the cells of the comparison table: two lines, a mark, and a frame around the cell looked at. */
final class CellPainter {

	private static final Wording WORDS = UserWording.get();
	private static final int MARGIN = 7;
	private static final int GAP = 2;
	private static final int MARK = 16;

	private final ComparisonModel model;
	private final Font normal;
	private final Font bold;
	private final Font small;

	private CellPainter(Table table, ComparisonModel model) {
		this.model = model;
		normal = table.getFont();
		bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		small = Marks.smallFont();
	}

	/** Has the cells of the table painted from now on. */
	static void paintCells(Table table, ComparisonModel model) {
		CellPainter painter = new CellPainter(table, model);
		table.addListener(SWT.MeasureItem, painter::measure);
		table.addListener(SWT.EraseItem, CellPainter::erase);
		table.addListener(SWT.PaintItem, painter::paint);
	}

	private void measure(Event event) {
		event.gc.setFont(bold);
		int height = event.gc.getFontMetrics().getHeight();
		event.gc.setFont(small);
		event.height = height + event.gc.getFontMetrics().getHeight() + GAP + 2 * MARGIN;
	}

	private static void erase(Event event) {
		event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		if (!(item.getData() instanceof ComparisonRow row)) {
			return;
		}
		Rectangle bounds = item.getBounds(event.index);
		Rectangle area = new Rectangle(bounds.x, event.y, bounds.width, event.height);
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		// GTK draws the selection beneath all cells of a row; here a cell is looked at, not a row
		gc.setBackground(Palette.PAPER);
		gc.fillRectangle(area.x - GAP, area.y, area.width + 2 * GAP, area.height);
		int district = event.index - 1;
		if (district < 0) {
			paintMetric(gc, area, row);
		} else if (district < row.cells().size()) {
			paintCell(gc, area, row, row.cells().get(district));
		} else {
			paintCounts(gc, area, VerdictCount.of(row));
		}
		gc.setForeground(Palette.LINE);
		gc.drawLine(area.x - GAP, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
	}

	private void paintMetric(GC gc, Rectangle area, ComparisonRow row) {
		line(gc, area, 0, WORDS.name(row.metric()), normal, Palette.INK, area.width - 2 * MARGIN);
		String unit = WORDS.unit(row.metric().getUnit());
		line(gc, area, 1, WORDS.name(row.metric().getDomain()) + " · " + unit, small, Palette.QUIET, area.width - 2 * MARGIN);
	}

	private void paintCell(GC gc, Rectangle area, ComparisonRow row, Cell cell) {
		Optional<District> base = Base.of(model, row);
		boolean focused = model.focusedRow().filter(looked -> looked == row).isPresent()
				&& model.focusedCell().filter(looked -> looked == cell).isPresent();
		if (focused) {
			gc.setBackground(Palette.GLOW);
			gc.fillRectangle(area.x, area.y, area.width, area.height - 1);
			gc.setForeground(Palette.TEAL);
			gc.setLineWidth(2);
			gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 4);
			gc.setLineWidth(1);
		}
		switch (cell) {
		case Cell.Reported reported -> paintFigure(gc, area, row, cell, base, focused);
		case Cell.Computed computed -> paintFigure(gc, area, row, cell, base, focused);
		case Cell.Empty empty -> paintEmpty(gc, area, empty);
		case Cell.NotComputable none -> {
			line(gc, area, 0, CellWords.figure(cell), small, Palette.QUIET, area.width - 2 * MARGIN);
			line(gc, area, 1, CellWords.period(cell), small, Palette.QUIET, area.width - 2 * MARGIN);
		}
		}
	}

	private void paintFigure(GC gc, Rectangle area, ComparisonRow row, Cell cell, Optional<District> base, boolean focused) {
		line(gc, area, 0, CellWords.figure(cell), bold, Palette.INK, area.width - 2 * MARGIN - MARK);
		line(gc, area, 1, CellWords.period(cell), small, Palette.QUIET, area.width - 2 * MARGIN);
		base.filter(district -> district != cell.district()).flatMap(district -> row.verdict(district, cell.district()))
				.map(Verdict::comparability).ifPresent(verdict -> mark(gc, area, verdict));
		if (focused) {
			gc.drawImage(Icons.get("base"), area.x + area.width - MARK - MARGIN, area.y + MARGIN);
		}
	}

	private void paintEmpty(GC gc, Rectangle area, Cell.Empty empty) {
		Marks.chip(gc, empty.kind(), area.x + MARGIN, area.y + area.height / 2, small);
	}

	private static void mark(GC gc, Rectangle area, Comparability verdict) {
		gc.drawImage(Icons.get(Marks.icon(verdict)), area.x + area.width - MARK - MARGIN, area.y + MARGIN);
	}

	private void paintCounts(GC gc, Rectangle area, VerdictCount count) {
		int x = area.x + MARGIN;
		int middle = area.y + area.height / 2;
		gc.setFont(small);
		if (count.comparable() + count.withCaveat() + count.notComparable() == 0) {
			gc.setForeground(Palette.QUIET);
			gc.drawText(shorten(gc, count.text(), area.width - MARGIN), x, middle - gc.textExtent(count.text()).y / 2, true);
			return;
		}
		List<Long> counts = List.of(count.comparable(), count.withCaveat(), count.notComparable());
		for (Comparability verdict : Comparability.values()) {
			long pairs = counts.get(verdict.ordinal());
			gc.drawImage(Icons.get(pairs == 0 ? "verdict-none" : Marks.icon(verdict)), x, middle - MARK / 2);
			gc.setForeground(pairs == 0 ? Palette.QUIET : Palette.INK);
			String text = Long.toString(pairs);
			gc.drawText(text, x + MARK + 3, middle - gc.textExtent(text).y / 2, true);
			x += MARK + 20;
		}
	}

	private void line(GC gc, Rectangle area, int line, String text, Font font, Color color, int width) {
		gc.setFont(font);
		gc.setForeground(color);
		int height = gc.getFontMetrics().getHeight();
		int y = line == 0 ? area.y + MARGIN : area.y + area.height - MARGIN - height;
		gc.drawText(shorten(gc, text, width), area.x + MARGIN, y, true);
	}

	private static String shorten(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int end = text.length();
		while (end > 1 && gc.textExtent(text.substring(0, end) + '…').x > width) {
			end--;
		}
		return text.substring(0, end) + '…';
	}

}
