package fadu.ui.others;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ResidentsDialog_few;
	public static String PeersView_and;
	public static String PeersView_by;
	public static String PeersView_compare;
	public static String PeersView_distance;
	public static String PeersView_district;
	public static String PeersView_explained;
	public static String PeersView_home;
	public static String PeersView_keep;
	public static String PeersView_kept;
	public static String PeersView_list;
	public static String PeersView_missing;
	public static String PeersView_most;
	public static String PeersView_none;
	public static String PeersView_population;
	public static String PeersView_silent;
	public static String PeersView_ticked;
	public static String PeersView_title;
	public static String PeersView_used;
	public static String ProgrammesView_and;
	public static String ProgrammesView_compare;
	public static String ProgrammesView_compareTip;
	public static String ProgrammesView_count;
	public static String ProgrammesView_details;
	public static String ProgrammesView_district;
	public static String ProgrammesView_list;
	public static String ProgrammesView_name;
	public static String ProgrammesView_noFigure;
	public static String ProgrammesView_none;
	public static String ProgrammesView_note;
	public static String ProgrammesView_or;
	public static String ProgrammesView_reading;
	public static String ProgrammesView_search;
	public static String ProgrammesView_yield;
	public static String ResidentsDialog_bulletin;
	public static String ResidentsDialog_by;
	public static String ResidentsDialog_close;
	public static String ResidentsDialog_district;
	public static String ResidentsDialog_enter;
	public static String ResidentsDialog_entered;
	public static String ResidentsDialog_example;
	public static String ResidentsDialog_list;
	public static String ResidentsDialog_message;
	public static String ResidentsDialog_people;
	public static String ResidentsDialog_remove;
	public static String ResidentsDialog_removed;
	public static String ResidentsDialog_source;
	public static String ResidentsDialog_title;
	public static String ResidentsDialog_year;

	static {
		initializeMessages("fadu.ui.others.messages", Messages.class);
	}

	private Messages() {
	}

}
