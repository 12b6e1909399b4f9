package fadu.reading;

import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;

/**
 * What was read in one text.
 *
 * @param figures   in the order of the text
 * @param rejected  numbers that are no figures, each with the reason, in the order of the text
 * @param period    of the document, as given or as found; nothing where the text names no year
 * @param district  of the document, as given or as found
 * @param wholeYear whether the period is a year and the text says that it covers all of it (全年, 1至12月, a date of the next year)
 */
public record Reading(List<Figure> figures, List<Rejected> rejected, Optional<Period> period, Optional<String> district,
		boolean wholeYear) {

	public Reading {
		figures = List.copyOf(figures);
		rejected = List.copyOf(rejected);
	}

}
