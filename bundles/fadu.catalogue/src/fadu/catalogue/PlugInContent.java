package fadu.catalogue;

import java.util.List;

import fadu.model.AssessmentModel;
import fadu.model.CatalogueModel;
import fadu.model.DistrictModel;

/**
 * What one plug-in brings, as it was read; immutable.
 *
 * @param source      the plug-in
 * @param metrics     its metric models
 * @param districts   its districts
 * @param assessments its indices and scorecards
 * @param registers   its registers
 * @param reports     its report designs
 * @param contributed what it brings, e.g. {@code metrics model/legalaid.fadu}
 * @param problems    what is wrong with it alone, whatever other plug-ins bring
 */
record PlugInContent(PlugInSource source, List<LoadedFile<CatalogueModel>> metrics,
		List<LoadedFile<DistrictModel>> districts, List<LoadedFile<AssessmentModel>> assessments,
		List<ContributedRegisters.Loaded> registers, List<ContributedReport> reports,
		List<String> contributed, List<Problem> problems) {

	/**
	 * A report design and where it is registered.
	 *
	 * @param design the design
	 * @param line   the line in plugin.xml, from 1, or 0 where it is not known
	 */
	record ContributedReport(ReportDesign design, int line) {
	}

	/** How much it brings. */
	PlugIn.Brings brings() {
		return new PlugIn.Brings(
				metrics.stream().flatMap(file -> file.root().getDomains().stream()).mapToInt(domain -> domain.getMetrics().size())
						.sum(),
				(int) districts.stream().filter(file -> file.root().getDistrict() != null).count(),
				districts.stream().flatMap(file -> file.root().getDocuments().stream())
						.mapToInt(document -> document.getObservations().size()).sum(),
				registers.stream().mapToInt(loaded -> loaded.registers().size()).sum(), reports.size());
	}

}
