package fadu.analysis.peer;

import java.util.Map;
import java.util.Optional;

import fadu.model.District;

/**
 * A district with the numbers by which it may be like another.
 *
 * @param district the district
 * @param values   what is known, by the name of the variable; what is not known is absent, never nought
 */
public record Profile(District district, Map<String, Double> values) {

	/** The value of a variable, where it is known. */
	Optional<Double> value(String variable) {
		return Optional.ofNullable(values.get(variable));
	}

}
