package fadu.ui.chart;

import org.eclipse.osgi.util.NLS;

/** How charts are headed. */
final class ChartWords {

	private ChartWords() {
	}

	static String titled(String metric, String more) {
		return NLS.bind(Messages.ChartWords_title, metric, more);
	}

	static String unit(String unit) {
		return NLS.bind(Messages.ChartWords_unit, unit);
	}

	static String limited(String more, String limits) {
		return more.isEmpty() ? limits : NLS.bind(Messages.ChartWords_limited, limits, more);
	}

	static String caveat(String name) {
		return NLS.bind(Messages.ChartWords_caveat, name);
	}

}
