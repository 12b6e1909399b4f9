package fadu.cli.residents;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ResidentWords_by;
	public static String ResidentWords_kept;
	public static String ResidentWords_none;
	public static String ResidentWords_people;
	public static String ResidentWords_removed;
	public static String ResidentWords_source;
	public static String ResidentWords_year;

	static {
		initializeMessages("fadu.cli.residents.messages", Messages.class);
	}

	private Messages() {
	}

}
