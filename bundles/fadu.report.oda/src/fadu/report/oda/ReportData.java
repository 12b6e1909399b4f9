package fadu.report.oda;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import fadu.analysis.Comparison;
import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * What one run of a report is about.
 *
 * @param comparison   the districts side by side
 * @param observations all figures of the chosen metrics, of any district, for designs that show one district
 * @param catalogue    what the plug-ins contribute
 * @param period       the period that was asked for, or nothing for all
 * @param generatedAt  when the report is made
 */
public record ReportData(Comparison comparison, List<Observation> observations, Catalogue catalogue, Optional<Period> period,
		ZonedDateTime generatedAt) {

	/** Under this key the data lie in the report engine's application context. */
	public static final String KEY = "fadu.report.oda.data";

	public ReportData {
		observations = List.copyOf(observations);
	}

}
