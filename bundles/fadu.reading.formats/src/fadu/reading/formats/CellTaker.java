package fadu.reading.formats;

import java.util.SortedMap;

/** Takes the cells of a spreadsheet, sheet by sheet and row by row, in their order. */
public interface CellTaker {

	/** A visible sheet begins. @param name its name; empty for a CSV file */
	void sheet(String name);

	/**
	 * A row of the sheet; rows and columns that a filter hides are rows and columns like all others.
	 *
	 * @param number from 1; rows without any cell may be left out
	 * @param cells  what stands in its columns, which count from 1
	 */
	void row(int number, SortedMap<Integer, RawCell> cells);

}
