package fadu.ui.kept;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FigureChoosing_chosen;
	public static String FigureChoosing_question;
	public static String FigureChoosing_released;
	public static String KeptActions_bring;
	public static String KeptActions_brought;
	public static String KeptActions_excel;
	public static String KeptActions_failed;
	public static String KeptActions_file;
	public static String KeptActions_kept;
	public static String KeptActions_made;
	public static String KeptActions_making;
	public static String KeptActions_noProgram;
	public static String KeptActions_nothing;
	public static String KeptActions_opened;
	public static String KeptActions_removed;
	public static String KeptActions_write;
	public static String KeptActions_written;
	public static String NameDialog_cancel;
	public static String NameDialog_keep;
	public static String NameDialog_name;
	public static String NameDialog_replaces;
	public static String NameDialog_title;
	public static String ReasonDialog_choose;
	public static String ReasonDialog_reason;
	public static String ReasonDialog_title;

	static {
		initializeMessages("fadu.ui.kept.messages", Messages.class);
	}

	private Messages() {
	}

}
