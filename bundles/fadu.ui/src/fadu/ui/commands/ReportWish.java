package fadu.ui.commands;

import java.util.Map;

import fadu.catalogue.ReportDesign;
import fadu.report.format.ReportFormat;

/**
 * The report that the user wants.
 *
 * @param design     which of the designs
 * @param parameters values of the design's own parameters, by name; those left empty are not in it
 * @param format     kind of file
 */
record ReportWish(ReportDesign design, Map<String, String> parameters, ReportFormat format) {
}
