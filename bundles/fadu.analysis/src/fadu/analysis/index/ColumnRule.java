package fadu.analysis.index;

import java.util.OptionalDouble;

import fadu.model.Treatment;

/**
 * How the values of one indicator are treated.
 *
 * @param up        whether more is better
 * @param treatment what becomes of outlying values
 * @param target    the value to be reached
 * @param least     the value that counts as the lowest, for goalposts
 * @param most      the value that counts as the highest
 */
public record ColumnRule(boolean up, Treatment treatment, OptionalDouble target, OptionalDouble least, OptionalDouble most) {

	/** Values between no goalposts and without a target. */
	public static ColumnRule of(boolean up, Treatment treatment) {
		return new ColumnRule(up, treatment, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
	}

}
