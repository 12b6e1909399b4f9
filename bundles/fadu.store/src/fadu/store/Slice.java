package fadu.store;

import java.util.List;

/**
 * Some rows of a table: those whose first key columns have the values given. The history keeps what each change found in the slices
 * that it touched.
 *
 * @param kept the table
 * @param key  the root, a document for most; after it, where it is one row of a document, the id of the row
 */
record Slice(Kept kept, List<String> key) {

	static Slice of(String table, String label) {
		return new Slice(Kept.valueOf(table), List.of(label.split("\n", -1)));
	}

	/** The text under which a change keeps the key. */
	String label() {
		return String.join("\n", key);
	}

	String root() {
		return key.getFirst();
	}

	/** Whether all rows below the root are in the slice. */
	boolean isWhole() {
		return key.size() == 1;
	}

	/** Whether there can be a row that is in both. */
	boolean overlaps(Slice other) {
		return kept == other.kept && root().equals(other.root()) && (isWhole() || other.isWhole() || key.equals(other.key));
	}

	/** Whether a row with this key is in the slice. */
	boolean holds(List<String> row) {
		return key.equals(row.subList(0, key.size()));
	}

}
