package fadu.analysis.index;

import java.util.List;

/**
 * How an index is computed.
 *
 * @param root         its parts
 * @param columns      how each indicator is treated
 * @param method       the choices made
 * @param winsorised   how many values of one indicator may be winsorised at most
 * @param availability the least share of indicators of which a unit must have a value
 * @param groups       the group of each unit, for imputation by group
 */
public record IndexDesign(Branch root, List<ColumnRule> columns, Method method, int winsorised, double availability,
		List<String> groups) {

	public IndexDesign {
		columns = List.copyOf(columns);
		groups = List.copyOf(groups);
	}

	/** The same by another method. */
	public IndexDesign by(Method other) {
		return new IndexDesign(root, columns, other, winsorised, availability, groups);
	}

	/** The same with other parts. */
	public IndexDesign of(Branch other) {
		return new IndexDesign(other, columns, method, winsorised, availability, groups);
	}

}
