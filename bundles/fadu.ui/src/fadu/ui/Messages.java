package fadu.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FaduApplication_cannotStart;
	public static String FaduApplication_close;
	public static String FaduApplication_noDisplay;
	public static String FaduApplication_otherData;
	public static String FaduApplication_working;
	public static String FaultNotice_close;
	public static String FaultNotice_copy;
	public static String FaultNotice_title;
	public static String FaduWindowAdvisor_counts;
	public static String FaduWindowAdvisor_title;
	public static String TabMenu_close;
	public static String TabMenu_closeAll;
	public static String TabMenu_closeOthers;
	public static String TabMenu_maximize;
	public static String WorkspaceArea_inUse;
	public static String WorkspaceArea_notWritable;
	public static String TabMenu_goTo;

	static {
		initializeMessages("fadu.ui.messages", Messages.class);
	}

	private Messages() {
	}

}
