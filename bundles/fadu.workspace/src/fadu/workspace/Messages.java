package fadu.workspace;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AdministerStore_federated;
	public static String AdministerStore_folder;
	public static String AdministerStore_granted;
	public static String AdministerStore_hadNot;
	public static String AdministerStore_initFolder;
	public static String AdministerStore_made;
	public static String AdministerStore_noRole;
	public static String AdministerStore_older;
	public static String AdministerStore_revoked;
	public static String AdministerStore_there;
	public static String AdministerStore_upgradeFolder;
	public static String AdministerStore_upgraded;
	public static String AdministerStore_upgradedAfterDump;
	public static String ChangeHistory_baseless;
	public static String ChangeHistory_blocked;
	public static String ChangeHistory_confirm;
	public static String ChangeHistory_correct;
	public static String ChangeHistory_district;
	public static String ChangeHistory_fewer;
	public static String ChangeHistory_finding;
	public static String ChangeHistory_import;
	public static String ChangeHistory_peerGroup;
	public static String ChangeHistory_peerGroupRemoved;
	public static String ChangeHistory_redo;
	public static String ChangeHistory_reject;
	public static String ChangeHistory_undo;
	public static String ExportPlugIn_badCode;
	public static String ExportPlugIn_badSymbolicName;
	public static String ExportPlugIn_notDescribed;
	public static String ExportPlugIn_nothingReviewed;
	public static String ExportPlugIn_unwritable;
	public static String ImportReports_ambiguous;
	public static String ImportReports_cut;
	public static String ImportReports_noDistrict;
	public static String ImportReports_noPeriod;
	public static String ImportReports_task;
	public static String JsonLines_encoding;
	public static String JsonLines_field;
	public static String JsonLines_folder;
	public static String JsonLines_large;
	public static String JsonLines_missing;
	public static String JsonLines_noObject;
	public static String NewFiles_exists;
	public static String NewFiles_fileInTheWay;
	public static String NewFiles_folderInTheWay;
	public static String PeerDistricts_byHand;
	public static String PeerDistricts_byLevel;
	public static String PeerDistricts_byNearest;
	public static String PeerDistricts_bySize;
	public static String PeerDistricts_city;
	public static String PeerDistricts_district;
	public static String PeerDistricts_faster;
	public static String PeerDistricts_few;
	public static String PeerDistricts_group;
	public static String PeerDistricts_noName;
	public static String PeerDistricts_noPopulation;
	public static String PeerDistricts_province;
	public static String PeerDistricts_sizeUnknown;
	public static String PeerDistricts_town;
	public static String PeerDistricts_unknown;
	public static String PeerDistricts_unknownLevel;
	public static String ReadReports_memory;
	public static String ReportText_standardInput;
	public static String ReportText_unreadable;
	public static String ReviewFigures_figure;
	public static String ReviewFigures_newer;
	public static String ReviewFigures_noFigure;
	public static String ReviewFigures_noReport;
	public static String ReviewFigures_now;
	public static String ReviewFigures_separator;
	public static String ReviewFigures_severalReports;
	public static String SavedComparisons_newer;
	public static String SavedComparisons_noComparison;
	public static String SavedComparisons_noName;
	public static String SavedComparisons_unknown;
	public static String ScoreReadings_noGold;
	public static String Selection_ambiguousDistrict;
	public static String Selection_coded;
	public static String Selection_nearest;
	public static String Selection_separator;
	public static String Selection_severalDivisors;
	public static String Selection_unknownDistrict;
	public static String Selection_unknownDomain;
	public static String Selection_unknownMetric;
	public static String Selection_unknownPeriod;
	public static String Selection_unknownTheme;
	public static String SettleFindings_accepted;
	public static String SettleFindings_ambiguous;
	public static String SettleFindings_dismissed;
	public static String SettleFindings_faster;
	public static String SettleFindings_noFix;
	public static String SettleFindings_open;
	public static String SettleFindings_plugIn;
	public static String SettleFindings_separator;
	public static String SettleFindings_unknown;
	public static String Unseen_advice;
	public static String Unseen_changed;
	public static String Workspace_noFolder;
	public static String Workspace_noStore;

	static {
		initializeMessages("fadu.workspace.messages", Messages.class);
	}

	private Messages() {
	}

}
