package fadu.analysis.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * Part of an index: parts below it, or the column of an indicator.
 *
 * @param code   of the part
 * @param weight among its siblings; only the proportions count
 * @param parts  the parts below it; none of an indicator
 * @param column of an indicator, from 0; -1 of a part with parts
 */
public record Branch(String code, double weight, List<Branch> parts, int column) {

	public Branch {
		parts = List.copyOf(parts);
	}

	/** A part with parts. */
	public static Branch of(String code, double weight, List<Branch> parts) {
		return new Branch(code, weight, parts, -1);
	}

	/** An indicator. */
	public static Branch leaf(String code, double weight, int column) {
		return new Branch(code, weight, List.of(), column);
	}

	/** It and everything below it, it first. */
	public Stream<Branch> all() {
		return Stream.concat(Stream.of(this), parts.stream().flatMap(Branch::all));
	}

	/** The same without an indicator, and without parts that have none left. */
	public Branch without(int indicator) {
		return column >= 0
				? this
				: of(code, weight, parts.stream().filter(part -> part.column != indicator).map(part -> part.without(indicator))
						.filter(part -> part.column >= 0 || !part.parts.isEmpty()).toList());
	}

}
