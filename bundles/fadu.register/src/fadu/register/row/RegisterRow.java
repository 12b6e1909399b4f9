package fadu.register.row;

import java.util.Map;

/**
 * One row of a register.
 *
 * @param district GB/T 2260 code, or the name of a district that has none
 * @param key      the values of the key columns as one text, by which the row is known again within its district
 * @param values   the values by the names of the columns; a missing one is not there
 * @param sheet    name of the sheet; empty for a CSV file
 * @param number   number of the row in the sheet, from 1
 */
public record RegisterRow(String district, String key, Map<String, Object> values, String sheet, int number) {

	/** District and key as one text. */
	public String id() {
		return id(district, key);
	}

	/** A district and a key as one text. */
	public static String id(String district, String key) {
		return district + '\n' + key;
	}

}
