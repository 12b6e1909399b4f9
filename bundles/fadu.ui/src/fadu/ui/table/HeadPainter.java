package fadu.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import fadu.ui.grid.GridColumn;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.ui.widgets.DistrictLook;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Draws what stands at the edges of a grid: districts above, metrics and heads of groups on the left. */
final class HeadPainter extends SizedPainter {

	private static final Wording WORDS = UserWording.get();
	private static final int ARROW = 4;

	private final GridModel model;

	HeadPainter(GridModel model) {
		this.model = model;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		Color ground = selected ? Palette.GLOW : Palette.MIST;
		switch (cell.getDataValue()) {
		case GridColumn column -> column(gc, area, column, ground);
		case GridRow.Line line -> line(gc, area, line, selected ? Palette.GLOW : Palette.PAPER);
		case GridRow.Head head -> head(gc, area, head, ground);
		case null, default -> {
			Pen.ground(gc, area, ground);
			String text = cell.getDataValue() == null ? "" : cell.getDataValue().toString();
			Pen.line(gc, area, text, Palette.NAVY);
		}
		}
	}

	private void column(GC gc, Rectangle area, GridColumn column, Color ground) {
		Pen.ground(gc, area, ground);
		String period = GridText.period(column);
		int lines = Pen.height(gc, Pen.normal()) + (period.isEmpty() ? 0 : Pen.height(gc, Pen.small()));
		int y = area.y + (area.height - lines) / 2;
		gc.drawImage(Icons.get(DistrictLook.icon(column.district())), area.x + Pen.MARGIN, y);
		int x = area.x + Pen.MARGIN + Pen.MARK + 4;
		Pen.text(gc, Pen.normal(), Palette.NAVY, GridText.heading(column), x, y, area.x + area.width - x);
		if (!period.isEmpty()) {
			Pen.text(gc, Pen.small(), Palette.QUIET, period, x, y + Pen.height(gc, Pen.normal()), area.x + area.width - x);
		}
	}

	private void line(GC gc, Rectangle area, GridRow.Line line, Color ground) {
		Pen.ground(gc, area, ground);
		boolean sorting = model.settings().sortedBy().filter(line.metric().getCode()::equals).isPresent();
		int width = area.width - 2 * Pen.MARGIN - (sorting ? Pen.MARK : 0);
		Pen.text(gc, Pen.normal(), Palette.INK, WORDS.name(line.metric()), area.x + Pen.MARGIN, area.y + Pen.MARGIN, width);
		Pen.text(gc, Pen.small(), Palette.QUIET, GridText.about(line.metric()), area.x + Pen.MARGIN,
				area.y + area.height - Pen.MARGIN - Pen.height(gc, Pen.small()), area.width - 2 * Pen.MARGIN);
		if (sorting) {
			int x = area.x + area.width - Pen.MARGIN - 2 * ARROW;
			int y = area.y + Pen.MARGIN + ARROW;
			gc.setBackground(Palette.TEAL);
			gc.fillPolygon(new int[]{x, y, x, y + 2 * ARROW, x + 2 * ARROW, y + ARROW});
		}
	}

	private static void head(GC gc, Rectangle area, GridRow.Head head, Color ground) {
		Pen.ground(gc, area, ground);
		gc.setAntialias(SWT.ON);
		int x = area.x + Pen.MARGIN;
		int y = area.y + area.height / 2;
		gc.setBackground(Palette.NAVY);
		gc.fillPolygon(head.open()
				? new int[]{x, y - ARROW / 2, x + 2 * ARROW, y - ARROW / 2, x + ARROW, y + ARROW}
				: new int[]{x, y - ARROW, x, y + ARROW, x + ARROW + 2, y});
		String count = Integer.toString(head.lines());
		int number = Pen.width(gc, Pen.small(), count);
		int text = x + 3 * ARROW;
		Pen.text(gc, Pen.bold(), Palette.NAVY, head.title(), text, y - Pen.height(gc, Pen.bold()) / 2,
				area.x + area.width - text - number - 2 * Pen.MARGIN);
		Pen.text(gc, Pen.small(), Palette.QUIET, count, area.x + area.width - Pen.MARGIN - number,
				y - Pen.height(gc, Pen.small()) / 2, number + 1);
	}

}
