package fadu.reading.score;

import java.util.Optional;

/**
 * What is said of a figure beside its place and amount, by the labels that files use.
 *
 * @param unit      base unit; empty where there is none
 * @param qualifier exact, about, more_than …
 * @param kind      count, money, rate …
 * @param period    e.g. {@code 2024-H1}
 * @param domain    line of business
 * @param district  as written
 * @param metric    code of the catalogue
 * @param name      what is counted, in words
 */
public record Meaning(String unit, String qualifier, String kind, String period, String domain, String district,
		Optional<String> metric, String name) {

	/** The same with another code. */
	public Meaning withMetric(Optional<String> code) {
		return new Meaning(unit, qualifier, kind, period, domain, district, code, name);
	}

}
