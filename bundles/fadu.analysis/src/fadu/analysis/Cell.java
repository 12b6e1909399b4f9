package fadu.analysis;

import java.util.List;

import fadu.model.District;
import fadu.model.Observation;

/** What one district has to say on one metric. */
public sealed interface Cell {

	/** The district of the column. */
	District district();

	/**
	 * At least one figure, the one that stands for the cell first.
	 *
	 * @param district     the district of the column
	 * @param observations the figures
	 */
	record Reported(District district, List<Observation> observations) implements Cell {

		/** The figure that stands for the cell. */
		public Observation principal() {
			return observations.get(0);
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

}
