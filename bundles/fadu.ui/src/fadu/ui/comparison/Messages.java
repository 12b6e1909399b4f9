package fadu.ui.comparison;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String SourceSheet_enter;
	public static String CellWords_nobody;
	public static String CellWords_unreviewed;
	public static String SourceSheet_undivided;
	public static String SourceSheet_counted;
	public static String SourceSheet_divided;
	public static String ComparableGroup_with;
	public static String SourceSheet_alone;
	public static String SourceSheet_characters;
	public static String SourceSheet_dividedVerdicts;
	public static String SourceSheet_document;
	public static String SourceSheet_figure;
	public static String SourceSheet_file;
	public static String SourceSheet_formula;
	public static String SourceSheet_term;
	public static String SourceSheet_terms;
	public static String SourceSheet_fromTo;
	public static String SourceSheet_imported;
	public static String SourceSheet_noSentence;
	public static String SourceSheet_month;
	public static String SourceSheet_note;
	public static String SourceSheet_open;
	public static String SourceSheet_other;
	public static String SourceSheet_others;
	public static String SourceSheet_people;
	public static String SourceSheet_period;
	public static String SourceSheet_place;
	public static String SourceSheet_plugIn;
	public static String SourceSheet_printed;
	public static String SourceSheet_published;
	public static String SourceSheet_publisher;
	public static String SourceSheet_reviewer;
	public static String SourceSheet_rows;
	public static String SourceSheet_scope;
	public static String SourceSheet_sentence;
	public static String SourceSheet_status;
	public static String SourceSheet_subtitle;
	public static String SourceSheet_title;
	public static String SourceSheet_value;
	public static String SourceSheet_verdicts;
	public static String SourceSheet_with;
	public static String CellWords_blank;
	public static String CellWords_city;
	public static String CellWords_district;
	public static String CellWords_more;
	public static String CellWords_noParent;
	public static String CellWords_noReserve;
	public static String CellWords_notComparable;
	public static String CellWords_notMatched;
	public static String CellWords_notReported;
	public static String CellWords_notReviewed;
	public static String CellWords_notVisible;
	public static String CellWords_noAccess;
	public static String CellWords_noReport;
	public static String CellWords_otherPeriod;
	public static String CellWords_province;
	public static String CellWords_town;
	public static String CellWords_unknown;

	static {
		initializeMessages("fadu.ui.comparison.messages", Messages.class);
	}

	private Messages() {
	}

}
