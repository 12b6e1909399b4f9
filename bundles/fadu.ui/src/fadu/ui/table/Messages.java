package fadu.ui.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String GridTable_metric;
	public static String GridTable_name;
	public static String GridTable_verdicts;
	public static String GridTip_figure;
	public static String GridTip_verdict;

	static {
		initializeMessages("fadu.ui.table.messages", Messages.class);
	}

	private Messages() {
	}

}
