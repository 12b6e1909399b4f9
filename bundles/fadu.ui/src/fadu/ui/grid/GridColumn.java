package fadu.ui.grid;

import java.util.Optional;

import fadu.model.District;
import fadu.model.value.Period;

/**
 * A column of a grid.
 *
 * @param district whose figures stand in it
 * @param period   of which period, where several stand side by side
 */
public record GridColumn(District district, Optional<Period> period) {
}
