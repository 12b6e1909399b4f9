package fadu.analysis.statistics;

import java.util.List;

import fadu.analysis.compare.Reason;
import fadu.analysis.derive.Derivation;
import fadu.analysis.value.EmptyCell;
import fadu.model.District;

/** Why a district is not among the numbers that were computed with. */
public sealed interface Absence {

	/** The district. */
	District district();

	/**
	 * There is no figure.
	 *
	 * @param district the district
	 * @param kind     why its cell is empty
	 */
	record NoFigure(District district, EmptyCell kind) implements Absence {
	}

	/**
	 * The formula has not all its terms.
	 *
	 * @param district   the district
	 * @param derivation which term is missing and why
	 */
	record NoNumber(District district, Derivation.NotComputable derivation) implements Absence {
	}

	/**
	 * Its figure may not be put in order with those of the others.
	 *
	 * @param district the district
	 * @param other    one of the others
	 * @param reasons  what stands between the two
	 */
	record NotAlike(District district, District other, List<Reason> reasons) implements Absence {
	}

}
