package fadu.register.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import fadu.register.row.WrittenWords;

/** What the columns of a long table hold, of which each row is one figure. */
public enum ColumnRole {
	/** Name or code of the district. */
	DISTRICT,
	/** Name or code of the metric. */
	METRIC,
	/** The time. */
	PERIOD,
	/** The number. */
	VALUE,
	/** The unit in which the number is written. */
	UNIT,
	/** How many powers of ten the number is to be multiplied by, as UNIT_MULT of SDMX. */
	POWER,
	/** How the number stands to the true one: exact, more_than, nearly … */
	BOUND,
	/** The label of the time, which goes before what the column of the time says. */
	PERIOD_LABEL;

	/** The name by which files call it: district, metric, period, value … */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a heading, plain, is one by which tables call the column. */
	public boolean isCalled(String plain) {
		return WrittenWords.set("role." + label()).contains(plain);
	}

	/** The role that files call so. */
	public static Optional<ColumnRole> ofLabel(String label) {
		return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
	}

}
