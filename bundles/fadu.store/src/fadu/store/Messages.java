package fadu.store;

import org.eclipse.osgi.util.NLS;

/** The lines that this bundle shows to a user. */
final class Messages extends NLS {

	public static String Register_noTable;
	public static String Register_removed;
	public static String Register_retyped;
	public static String Register_subject;
	public static String Store_notAFolder;
	public static String Store_notWritable;
	public static String Store_inUse;
	public static String Store_inUseByCommand;
	public static String Store_inUseByWindow;
	public static String Store_damaged;
	public static String Store_diskFull;
	public static String Store_newer;
	public static String Store_numberTooLong;
	public static String Store_notYourDistrict;
	public static String Store_keptUnseen;
	public static String Store_textTooLong;
	public static String Store_failed;
	public static String Asked_failed;
	public static String Asked_noDriver;
	public static String Asked_only;
	public static String Asked_password;
	public static String Asked_structure;
	public static String Dump_newer;
	public static String Dump_none;
	public static String Dump_notEmpty;
	public static String Dump_notOwn;
	public static String Dump_older;
	public static String Dump_refused;
	public static String Server_noUrl;
	public static String Server_older;
	public static String Server_unknown;
	public static String Server_waiting;
	public static String Server_newer;
	public static String Server_noRole;
	public static String Server_noTables;
	public static String Server_passwordInUrl;
	public static String Server_noTls;
	public static String Server_sslmode;
	public static String Server_certificate;
	public static String Server_clearText;
	public static String Server_down;
	public static String Server_noPassword;
	public static String Server_password;
	public static String Server_noDatabase;
	public static String Server_noRights;
	public static String Server_noRightsThere;
	public static String Server_readOnly;
	public static String Server_diskFull;
	public static String Server_busy;
	public static String Server_failed;
	public static String Server_federated;
	public static String Sources_away;
	public static String Sources_none;
	public static String Sources_structure;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

}
