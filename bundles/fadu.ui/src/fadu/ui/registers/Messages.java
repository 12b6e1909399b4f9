package fadu.ui.registers;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ColumnFilter_refused;
	public static String RegisterFiles_failed;
	public static String RegisterFiles_form;
	public static String RegisterFiles_sample;
	public static String RegisterFiles_written;
	public static String RowWords_no;
	public static String RowWords_yes;

	static {
		initializeMessages("fadu.ui.registers.messages", Messages.class);
	}

	private Messages() {
	}

}
