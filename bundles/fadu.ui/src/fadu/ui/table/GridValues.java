package fadu.ui.table;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * The cells of one region of a grid, as NatTable asks for them. Nothing is edited in it.
 *
 * @param columns how many columns there are now
 * @param rows    how many rows
 * @param at      what stands at a place
 */
public record GridValues(IntSupplier columns, IntSupplier rows, At at) implements IDataProvider {

	/** What stands at a place. */
	@FunctionalInterface
	public interface At {
		Object at(int column, int row);
	}

	@Override
	public Object getDataValue(int column, int row) {
		return at.at(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}

}
