package fadu.catalogue;

import java.util.List;

import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Programme;
import fadu.model.SourceDocument;
import fadu.model.Theme;

/** What all plug-ins together contribute at one moment; immutable. */
record Contributions(List<Domain> domains, List<District> districts, List<SourceDocument> documents, List<Programme> programmes,
		List<Theme> themes, List<ReportDesign> reports, List<PlugIn> plugIns, List<Problem> problems) {
}
