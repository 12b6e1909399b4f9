package fadu.ui.registers.list;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String RegistersView_between;
	public static String RegistersView_district;
	public static String RegistersView_due;
	public static String RegistersView_empty;
	public static String RegistersView_figures;
	public static String RegistersView_filter;
	public static String RegistersView_form;
	public static String RegistersView_hint;
	public static String RegistersView_intake;
	public static String RegistersView_list;
	public static String RegistersView_more;
	public static String RegistersView_name;
	public static String RegistersView_none;
	public static String RegistersView_open;
	public static String RegistersView_rows;
	public static String RegistersView_sample;

	static {
		initializeMessages("fadu.ui.registers.list.messages", Messages.class);
	}

	private Messages() {
	}

}
