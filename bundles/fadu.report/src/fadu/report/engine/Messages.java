package fadu.report.engine;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Limits_memory;
	public static String Limits_rows;
	public static String Limits_time;
	public static String Outline_numerals;
	public static String Outline_item;
	public static String Outline_section;
	public static String Outline_subitem;
	public static String Outline_subsection;

	static {
		initializeMessages("fadu.report.engine.messages", Messages.class);
	}

	private Messages() {
	}

}
