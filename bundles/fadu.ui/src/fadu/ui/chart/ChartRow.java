package fadu.ui.chart;

import fadu.analysis.value.DrawnInterval;
import fadu.ui.comparison.Focus;

/**
 * A number of a chart.
 *
 * @param name       what it is of: the district, or the period
 * @param more       in smaller letters behind it: the period; may be empty
 * @param drawn      the number in the unit of the axis
 * @param nominal    the printed number in that unit
 * @param text       the number with its bound, and a sign where nobody has reviewed it
 * @param matched    whether it may be compared with the others; else it is drawn hollow
 * @param caveat     whether it may be compared with some of them with a caveat only
 * @param joined     whether a line leads to it from the one before it that is matched as it is: the two may be compared
 * @param unreviewed whether a figure behind it was reviewed by nobody
 * @param place      the cell in the grid
 */
public record ChartRow(String name, String more, DrawnInterval drawn, double nominal, String text, boolean matched, boolean caveat,
		boolean joined, boolean unreviewed, Focus place) {
}
