package fadu.ui.plugins;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Brought_and;
	public static String Brought_aside;
	public static String Brought_disabled;
	public static String Brought_districts;
	public static String Brought_faulty;
	public static String Brought_figures;
	public static String Brought_fine;
	public static String Brought_metrics;
	public static String Brought_product;
	public static String Brought_registers;
	public static String Brought_reports;
	public static String Brought_superseded;
	public static String Brought_unresolved;
	public static String Brought_unusable;
	public static String Brought_used;
	public static String ExportPlugInDialog_browse;
	public static String ExportPlugInDialog_cancel;
	public static String ExportPlugInDialog_code;
	public static String ExportPlugInDialog_district;
	public static String ExportPlugInDialog_incomplete;
	public static String ExportPlugInDialog_message;
	public static String ExportPlugInDialog_nameEn;
	public static String ExportPlugInDialog_target;
	public static String ExportPlugInDialog_title;
	public static String ExportPlugInDialog_write;
	public static String ExportPlugInDialog_written;
	public static String PlugInList_disabled;
	public static String PlugInList_enabled;
	public static String PlugInList_installed;
	public static String PlugInList_removed;
	public static String PlugInList_restored;
	public static String PlugInsView_back;
	public static String PlugInsView_brings;
	public static String PlugInsView_count;
	public static String PlugInsView_details;
	public static String PlugInsView_disable;
	public static String PlugInsView_enable;
	public static String PlugInsView_export;
	public static String PlugInsView_hint;
	public static String PlugInsView_installFile;
	public static String PlugInsView_installFolder;
	public static String PlugInsView_list;
	public static String PlugInsView_name;
	public static String PlugInsView_place;
	public static String PlugInsView_remove;
	public static String PlugInsView_state;
	public static String PlugInsView_version;

	static {
		initializeMessages("fadu.ui.plugins.messages", Messages.class);
	}

	private Messages() {
	}

}
