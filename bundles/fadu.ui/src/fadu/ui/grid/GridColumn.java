package fadu.ui.grid;

import java.util.Optional;

import fadu.model.District;
import fadu.model.value.Period;

/**
 * A column of a grid.
 *
 * @param district whose figures stand in it
 * @param period   of which period, where several were asked for and stand side by side
 * @param head     the period that heads it: the one asked for, else that of its figures, or their year; nothing where it has none
 * @param mixed    whether some of its figures are of another year, as their cells say
 */
public record GridColumn(District district, Optional<Period> period, Optional<Period> head, boolean mixed) {

	/** A column headed by the period that was asked for. */
	GridColumn(District district, Optional<Period> period) {
		this(district, period, period, false);
	}

	/** The same column for the figures of one period or year, and for those of others. */
	GridColumn headed(Period shown, boolean withOthers) {
		return new GridColumn(district, period, Optional.of(shown), withOthers);
	}

}
