package fadu.register.table;

import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.reading.formats.Place;

/**
 * One figure of a table.
 *
 * @param district code of its district
 * @param metric   code of its metric
 * @param period   its time
 * @param quantity the number in the unit of the metric
 * @param printed  what stands in the cell
 * @param cell     the cell
 */
public record TableFigure(String district, String metric, Period period, Quantity quantity, String printed, Place.SheetCell cell) {

	/** By what it is known again in another edition of the table. */
	public TableKey key() {
		return new TableKey(district, metric, period);
	}

	/**
	 * What a figure is of.
	 *
	 * @param district code
	 * @param metric   code
	 * @param period   the time
	 */
	public record TableKey(String district, String metric, Period period) {
	}

}
