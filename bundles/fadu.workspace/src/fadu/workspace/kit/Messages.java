package fadu.workspace.kit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String NewPlugIn_code;
	public static String NewPlugIn_domain;
	public static String NewPlugIn_domainTaken;
	public static String NewPlugIn_latin;
	public static String NewPlugIn_scorecardTaken;
	public static String NewPlugIn_several;
	public static String NewPlugIn_there;
	public static String NewPlugIn_unknown;
	public static String NewPlugIn_unwritable;
	public static String PackPlugIn_noFolder;
	public static String PlugInRepository_unknown;
	public static String PlugInRepository_unreadable;
	public static String SigningKey_alias;
	public static String SigningKey_unable;
	public static String SigningKey_unreadable;
	public static String TestLine_cells;
	public static String TestLine_unreadable;
	public static String TestPlugIn_computed;
	public static String TestPlugIn_read;
	public static String TestPlugIn_unknown;

	static {
		initializeMessages("fadu.workspace.kit.messages", Messages.class);
	}

	private Messages() {
	}

}
