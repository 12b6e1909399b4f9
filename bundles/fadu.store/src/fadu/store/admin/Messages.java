package fadu.store.admin;

import org.eclipse.osgi.util.NLS;

/** The lines that administration shows to a user. */
final class Messages extends NLS {

	public static String Dump_failed;
	public static String Dump_missing;
	public static String Dump_notThere;
	public static String Dump_older;
	public static String Federate_extension;
	public static String Federate_names;
	public static String Federate_notNamed;
	public static String Federate_ownTables;
	public static String Federate_source;
	public static String Federate_structure;
	public static String Federate_writer;
	public static String Federate_restricted;
	public static String Roles_districtsOfProvince;
	public static String Roles_federated;
	public static String Roles_mayNotMake;
	public static String Roles_noLogin;
	public static String Roles_taken;
	public static String State_federated;
	public static String State_none;
	public static String State_older;
	public static String Upgrade_notOwner;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

}
