package fadu.ui.uses;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String UsesModel_figure;
	public static String UsesModel_input;
	public static String UsesModel_printed;
	public static String UsesModel_term;
	public static String UsesView_choose;
	public static String UsesView_kind;
	public static String UsesView_looking;
	public static String UsesView_more;
	public static String UsesView_name;
	public static String UsesView_none;
	public static String UsesView_open;
	public static String UsesView_place;

	static {
		initializeMessages("fadu.ui.uses.messages", Messages.class);
	}

	private Messages() {
	}

}
