package fadu.register.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import fadu.register.field.RowField;

/**
 * What stands in a spreadsheet, for whoever sets its reading right.
 *
 * @param headings those of all sheets; where a sheet has no row of headings, the row that is most like one
 * @param refused  the cells of rows that are refused, by their columns, as far as there is room for them
 */
public record SeenSheets(List<SeenHeading> headings, Map<RowPlace, SortedMap<Integer, String>> refused) {

	/**
	 * A row.
	 *
	 * @param sheet name of the sheet; empty for a CSV file
	 * @param row   from 1
	 */
	public record RowPlace(String sheet, int row) {
	}

	/**
	 * A heading.
	 *
	 * @param sheet  name of the sheet; empty for a CSV file
	 * @param column from 1
	 * @param cell   letters of the column
	 * @param text   what stands there
	 * @param field  what it is taken for; nothing where it is left out
	 */
	public record SeenHeading(String sheet, int column, String cell, String text, Optional<RowField> field) {
	}

}
