package fadu.ui.registers.rows;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import fadu.register.field.RowField;
import fadu.ui.widgets.Names;

/**
 * Keys and mouse of the table: Enter and a double click go to the form; what is typed filters the column, F4 does so, too; Alt with
 * an
 * arrow up or down sorts by it. A click on a name sorts, one below it filters.
 */
final class RowKeys extends AbstractUiBindingConfiguration {

	private final RowGrid grid;
	private final Runnable act;

	RowKeys(RowGrid grid, Runnable act) {
		this.grid = grid;
		this.act = act;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		for (int key : new int[]{SWT.CR, SWT.KEYPAD_CR, SWT.F2}) {
			registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (table, event) -> act.run());
		}
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F4), (table, event) -> filter(table, ""));
		for (int key : new int[]{SWT.ARROW_UP, SWT.ARROW_DOWN}) {
			registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD3, key),
					(table, event) -> grid.anchorColumn().ifPresent(grid.sheet()::sort));
		}
		for (int shift : new int[]{SWT.NONE, SWT.MOD2}) { // the key leads on to the next control
			registry.unregisterKeyBinding(new KeyEventMatcher(shift, SWT.TAB));
		}
		registry.registerFirstDoubleClickBinding(new MouseEventMatcher(GridRegion.BODY, 1), (table, event) -> act.run());
		for (String region : new String[]{GridRegion.COLUMN_HEADER, GridRegion.CORNER}) {
			registry.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, region, 1), this::clicked);
		}
		grid.control().addListener(SWT.KeyDown, this::typed);
	}

	private void clicked(NatTable table, MouseEvent event) {
		ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
		if (cell != null && cell.getDataValue() instanceof HeadCell head) {
			head.field().ifPresent(field -> {
				if (head.filter()) {
					begin(table, field, cell.getBounds(), Optional.empty());
				} else {
					grid.sheet().sort(field);
				}
			});
		}
	}

	/** A sign that is typed into the table begins to filter. */
	private void typed(Event event) {
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
		if (plain && event.character > ' ' && event.character != SWT.DEL) {
			filter(grid.control(), String.valueOf(event.character));
		}
	}

	private void filter(NatTable table, String typed) {
		grid.anchorColumn().ifPresent(field -> {
			for (int column = 0; column < table.getColumnCount(); column++) {
				ILayerCell cell = table.getCellByPosition(column, 1);
				if (cell != null && cell.getDataValue() instanceof HeadCell head && head.field().equals(Optional.of(field))) {
					begin(table, field, cell.getBounds(), typed.isEmpty() ? Optional.empty() : Optional.of(typed));
				}
			}
		});
	}

	private void begin(NatTable table, RowField field, Rectangle bounds, Optional<String> typed) {
		Text text = new Text(table, SWT.BORDER);
		Names.name(text, Messages.RowGrid_filter);
		text.setToolTipText(Messages.RowGrid_filterHint);
		text.setBounds(bounds.x, bounds.y - 4, Math.max(bounds.width, 120), bounds.height + 8);
		text.setText(typed.orElseGet(() -> grid.sheet().filter().columns().getOrDefault(field.name(), "")));
		if (typed.isPresent()) {
			text.setSelection(text.getCharCount());
		} else {
			text.selectAll();
		}
		text.addListener(SWT.DefaultSelection, event -> end(table, text, field));
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.ESC) {
				event.doit = false;
				text.dispose();
				table.setFocus();
			}
		});
		text.addListener(SWT.FocusOut, event -> table.getDisplay().asyncExec(text::dispose));
		text.setFocus();
	}

	private void end(NatTable table, Text text, RowField field) {
		String typed = text.getText();
		text.dispose();
		table.setFocus();
		grid.sheet().show(grid.sheet().filter().withColumn(field.name(), typed));
	}

}
