package fadu.ui.reports;

import java.util.Map;

import fadu.catalogue.ReportDesign;
import fadu.report.format.ReportFormat;
import fadu.workspace.ShownComparison;

/**
 * A report that somebody wants.
 *
 * @param design     which of the designs
 * @param shown      what it is about
 * @param parameters values of the design's own parameters, by name; those left empty are not in it
 * @param format     kind of file
 */
public record ReportWish(ReportDesign design, ShownComparison shown, Map<String, String> parameters, ReportFormat format) {
}
