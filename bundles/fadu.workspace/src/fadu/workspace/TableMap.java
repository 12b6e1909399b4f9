package fadu.workspace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.register.table.ColumnRole;

/**
 * What the heads and labels of a table mean that do not say it themselves.
 *
 * @param name      what the table is called; another edition of it bears the same name
 * @param district  the area that the table is about, from which names in it are understood; names and codes as users write them
 * @param otherwise what holds of cells of which neither head nor label tell
 * @param sheets    the sheets that are looked at; empty for all
 * @param columns   what the columns of a long table hold, by their headings
 * @param words     what heads and labels say
 * @param seen      the heads and labels of the table that was last imported with it
 */
public record TableMap(String name, Optional<String> district, Word otherwise, List<String> sheets, Map<String, ColumnRole> columns,
		Map<String, Word> words, Set<String> seen) {

	/** Nothing is said: heads and labels speak for themselves. */
	public static final TableMap NONE = new TableMap("", Optional.empty(), Word.NOTHING, List.of(), Map.of(), Map.of(),
			Set.of());

	/**
	 * What a word says, in names and codes as users write them.
	 *
	 * @param district name or code
	 * @param metric   name or code
	 * @param period   label, or as tables write it
	 * @param unit     the unit in which numbers are written
	 * @param factor   by what they are multiplied
	 * @param skip     whether what it stands over or before is left out
	 */
	public record Word(Optional<String> district, Optional<String> metric, Optional<String> period, Optional<String> unit,
			Optional<BigDecimal> factor, boolean skip) {

		/** A name, code or time of whichever kind it is. */
		public static Word of(String text) {
			return new Word(Optional.of(text), Optional.of(text), Optional.of(text), Optional.empty(), Optional.empty(), false);
		}

		/** Says nothing. */
		public static final Word NOTHING = new Word(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), false);
		/** Leaves out. */
		public static final Word SKIP = new Word(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), true);
	}

}
