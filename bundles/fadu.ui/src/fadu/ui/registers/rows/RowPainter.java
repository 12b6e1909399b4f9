package fadu.ui.registers.rows;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import fadu.register.field.RowField;
import fadu.register.row.RowQuery.RowOrder;
import fadu.ui.registers.RowWords;
import fadu.ui.table.Pen;
import fadu.ui.table.SizedPainter;
import fadu.ui.widgets.Palette;

/** Draws the cells of rows and of what stands above them: names, the sign of the order, and what is typed to filter. */
final class RowPainter extends SizedPainter {

	private static final int ARROW = 4;

	private final RowSheet sheet;
	private final boolean head;

	RowPainter(RowSheet sheet, boolean head) {
		this.sheet = sheet;
		this.head = head;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		if (cell.getDataValue() instanceof HeadCell above) {
			if (above.filter()) {
				filter(gc, area, above.field());
			} else {
				name(gc, area, above.field(), selected ? Palette.GLOW : Palette.MIST);
			}
			return;
		}
		Pen.ground(gc, area, selected ? Palette.GLOW : head ? Palette.MIST : Palette.PAPER);
		Pen.line(gc, area, cell.getDataValue() == null ? "" : cell.getDataValue().toString(), head ? Palette.NAVY : Palette.INK);
	}

	private void name(GC gc, Rectangle area, Optional<RowField> field, Color ground) {
		Pen.ground(gc, area, ground);
		Optional<RowOrder> order = sheet.filter().order().filter(by -> field.equals(Optional.of(by.field())));
		Rectangle words = order.isEmpty() ? area : new Rectangle(area.x, area.y, area.width - 3 * ARROW, area.height);
		Pen.line(gc, words, field.map(RowWords::label).orElse(Messages.RowGrid_district), Palette.NAVY);
		order.ifPresent(by -> {
			int x = area.x + area.width - Pen.MARGIN - 2 * ARROW;
			int y = area.y + area.height / 2;
			gc.setAntialias(SWT.ON);
			gc.setBackground(Palette.TEAL);
			gc.fillPolygon(by.descending()
					? new int[]{x, y - ARROW / 2, x + 2 * ARROW, y - ARROW / 2, x + ARROW, y + ARROW}
					: new int[]{x, y + ARROW / 2, x + 2 * ARROW, y + ARROW / 2, x + ARROW, y - ARROW});
		});
	}

	private void filter(GC gc, Rectangle area, Optional<RowField> field) {
		Pen.ground(gc, area, Palette.PAPER);
		String typed = field.map(one -> sheet.filter().columns().getOrDefault(one.name(), ""))
				.orElseGet(() -> sheet.filter().districts().isEmpty() ? "" : Messages.RowGrid_some);
		Pen.line(gc, area, typed.isEmpty() && field.isPresent() ? Messages.RowGrid_filter : typed,
				typed.isEmpty() ? Palette.QUIET : Palette.TEAL);
	}

}
