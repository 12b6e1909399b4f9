package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;

import fadu.analysis.derive.Derivation;
import fadu.analysis.value.EmptyCell;
import fadu.model.District;
import fadu.model.Observation;

/** What one district has to say on one metric. */
public sealed interface Cell {

	/** The district of the column. */
	District district();

	/** The number that stands for the cell; nothing in a cell without one. */
	default Optional<Value> value() {
		return Optional.empty();
	}

	/**
	 * At least one figure, the one that stands for the cell first.
	 *
	 * @param district     the district of the column
	 * @param observations the figures
	 * @param chosen       why the first of them stands for the cell
	 */
	record Reported(District district, List<Observation> observations, Chosen chosen) implements Cell {

		/** The figure that stands for the cell. */
		public Observation principal() {
			return observations.get(0);
		}

		@Override
		public Optional<Value> value() {
			return Optional.of(new Value.Reported(principal()));
		}
	}

	/**
	 * At least one number that was computed from figures, the one that stands for the cell first.
	 *
	 * @param district    the district of the column
	 * @param derivations the numbers, one for each document that has all terms of the formula
	 */
	record Computed(District district, List<Derivation.Derived> derivations) implements Cell {

		/** The number that stands for the cell. */
		public Derivation.Derived principal() {
			return derivations.get(0);
		}

		@Override
		public Optional<Value> value() {
			return Optional.of(new Value.Computed(principal()));
		}
	}

	/**
	 * No figure.
	 *
	 * @param district the district of the column
	 * @param kind     why
	 */
	record Empty(District district, EmptyCell kind) implements Cell {
	}

	/**
	 * No number, because the formula has not all its terms.
	 *
	 * @param district   the district of the column
	 * @param derivation what was found, and which term is missing and why
	 */
	record NotComputable(District district, Derivation.NotComputable derivation) implements Cell {
	}

}
