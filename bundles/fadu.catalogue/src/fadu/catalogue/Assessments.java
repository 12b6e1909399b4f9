package fadu.catalogue;

import java.util.List;

import fadu.model.CompositeIndex;
import fadu.model.Scorecard;

/**
 * What plug-ins bring to assess districts by.
 *
 * @param indices    the composite indices, by code
 * @param scorecards the scorecards, by code
 */
public record Assessments(List<CompositeIndex> indices, List<Scorecard> scorecards) {

	/** Those of a catalogue at this moment. */
	public static Assessments of(Catalogue catalogue) {
		Contributions contributions = catalogue.contributions();
		return new Assessments(contributions.indices(), contributions.scorecards());
	}

}
