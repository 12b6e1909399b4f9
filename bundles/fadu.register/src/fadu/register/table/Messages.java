package fadu.register.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CellAmount_date;
	public static String CellAmount_formula;
	public static String CellAmount_merged;
	public static String CellAmount_mistake;
	public static String CellAmount_number;
	public static String FigureCollector_again;
	public static String FigureCollector_district;
	public static String FigureCollector_metric;
	public static String FigureCollector_missing;
	public static String FigureCollector_period;
	public static String FigureCollector_separator;
	public static String FigureCollector_unit;
	public static String LongTable_bound;
	public static String LongTable_district;
	public static String LongTable_metric;
	public static String LongTable_period;
	public static String TableReader_large;
	public static String TableReader_none;
	public static String WideTable_contradiction;
	public static String WideTable_head;
	public static String WideTable_label;
	public static String WideTable_total;

	static {
		initializeMessages("fadu.register.table.messages", Messages.class);
	}

	private Messages() {
	}

}
