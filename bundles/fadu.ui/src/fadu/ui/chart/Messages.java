package fadu.ui.chart;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ChartWords_caveat;
	public static String ChartWords_limited;
	public static String ChartWords_title;
	public static String ChartWords_unit;

	static {
		initializeMessages("fadu.ui.chart.messages", Messages.class);
	}

	private Messages() {
	}

}
