package fadu.reading.formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell of a spreadsheet holds, not how it is shown. An empty cell is none. */
public sealed interface RawCell {

	/** Words, without spaces around them and never empty. */
	record Words(String text) implements RawCell {
	}

	/**
	 * A number.
	 *
	 * @param value   the number
	 * @param asDay   the day that it would be as a date of this file, whose days are counted from 1900 or 1904; nothing for what
	 *                    cannot be one
	 * @param percent whether it is shown as per cent: 0.816 as 81.6%
	 */
	record Amount(BigDecimal value, Optional<LocalDate> asDay, boolean percent) implements RawCell {
	}

	/** A number that is shown as a date, or a date. */
	record Date(LocalDate day) implements RawCell {
	}

	/** True or false. */
	record Truth(boolean value) implements RawCell {
	}

	/** A formula whose value the file does not hold. */
	record Formula() implements RawCell {
	}

	/** A cell in error, as #REF! is. */
	record Mistake() implements RawCell {
	}

	/** A cell that is covered by a merged one, and what that one holds. */
	record Covered(RawCell by) implements RawCell {

		static Optional<RawCell> of(RawCell by) {
			return Optional.of(new Covered(by));
		}
	}

}
