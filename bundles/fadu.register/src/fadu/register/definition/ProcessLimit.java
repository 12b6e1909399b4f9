package fadu.register.definition;

import java.time.LocalDate;
import java.util.Optional;

import fadu.register.expression.Expression;
import fadu.register.field.RowField;

/**
 * How long a matter may take from one day to another.
 *
 * @param from     the column of the day that starts it; the day after is the first that counts
 * @param to       the column of the day that has to come
 * @param counting how many days of which kind
 * @param scope    which rows it binds
 * @param relief   what makes it longer
 * @param law      the article that says so
 * @param lawEn    the same in English
 */
public record ProcessLimit(RowField from, RowField to, Counting counting, Scope scope, Relief relief, String law, String lawEn) {

	/**
	 * How days are counted.
	 *
	 * @param days     how many
	 * @param workdays whether working days alone count
	 * @param moves    whether a last day that is none of work gives way to the next that is
	 */
	public record Counting(int days, boolean workdays, boolean moves) {
	}

	/**
	 * Which rows a limit binds.
	 *
	 * @param when     what must be true of a row; nothing for all
	 * @param whenText the same as it is written; empty for all
	 * @param since    the first starting day
	 * @param until    the last starting day
	 */
	public record Scope(Optional<Expression> when, String whenText, Optional<LocalDate> since, Optional<LocalDate> until) {
	}

	/**
	 * What makes a limit longer.
	 *
	 * @param extension  a column of days by which it was extended
	 * @param suspension a column of days for which it stood still
	 * @param paused     what is true of a row for which it stands still now
	 * @param recorded   a column with the last day as the bureau wrote it down, which goes before the computed one
	 */
	public record Relief(Optional<RowField> extension, Optional<RowField> suspension, Optional<Expression> paused,
			Optional<RowField> recorded) {
	}

	/** The article: in English where that is asked for. */
	public String law(boolean english) {
		return english ? lawEn : law;
	}

}
