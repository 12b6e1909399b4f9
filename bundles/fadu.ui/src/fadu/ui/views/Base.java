package fadu.ui.views;

import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;

/** The district that the others of a row are held against: that of the cell looked at, where it holds a figure. */
final class Base {

	private Base() {
	}

	static Optional<District> of(ComparisonModel model, ComparisonRow row) {
		return model.focusedRow().filter(focused -> focused == row).flatMap(focused -> model.focusedCell())
				.filter(cell -> cell.value().isPresent()).map(Cell::district);
	}

}
