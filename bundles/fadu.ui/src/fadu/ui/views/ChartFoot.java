package fadu.ui.views;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.ui.chart.ChartContent;
import fadu.ui.chart.ChartRow;

/**
 * What stands below all charts alike, so that a saved picture has it, too: the sign of numbers nobody has reviewed, and sources.
 */
final class ChartFoot {

	private static final int MOST_NAMED = 4;

	private ChartFoot() {
	}

	static String of(List<ChartContent> charts) {
		boolean unreviewed = charts.stream().flatMap(chart -> chart.rows().stream()).anyMatch(ChartRow::unreviewed);
		String foot = (unreviewed ? Messages.ChartView_unreviewed : "") + sources(charts);
		return foot.isEmpty() ? "" : '\n' + foot;
	}

	private static String sources(List<ChartContent> charts) {
		List<String> titles = charts.stream().flatMap(one -> one.sources().stream()).distinct().toList();
		return titles.isEmpty()
				? ""
				: NLS.bind(titles.size() > MOST_NAMED ? Messages.ChartView_sourcesMany : Messages.ChartView_sources,
						titles.stream().limit(MOST_NAMED).collect(Collectors.joining(Messages.ChartView_separator)), titles.size());
	}

}
