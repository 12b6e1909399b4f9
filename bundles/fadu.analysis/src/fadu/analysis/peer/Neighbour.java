package fadu.analysis.peer;

import java.util.List;

import fadu.model.District;

/**
 * A district that is more or less like another.
 *
 * @param district the district
 * @param distance nought for the same values; 1 where they are a standard deviation apart on average
 * @param used     the variables that both districts have
 * @param missing  the variables that one of them has not, which say nothing here
 */
public record Neighbour(District district, double distance, List<String> used, List<String> missing) {
}
