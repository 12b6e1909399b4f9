package fadu.catalogue;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ContributedFile_checkRemedy;
	public static String ContributedFile_elementRemedy;
	public static String ContributedFile_faultRemedy;
	public static String ContributionReader_noAttribute;
	public static String ContributionReader_noAttributeRemedy;
	public static String ContributionReader_noFile;
	public static String ContributionReader_noFileRemedy;
	public static String ContributionReader_reportId;
	public static String ContributionReader_reportIdRemedy;
	public static String ContributionReader_unknownElement;
	public static String ContributionReader_unknownElementRemedy;
	public static String ModelMerger_duplicateDistrict;
	public static String ModelMerger_duplicateDocument;
	public static String ModelMerger_duplicateMetric;
	public static String ModelMerger_duplicateRemedy;
	public static String ModelMerger_duplicateTheme;
	public static String ModelMerger_unknownMetric;
	public static String ModelMerger_unknownMetricRemedy;
	public static String PlugInFolder_noPlugIn;
	public static String PlugInFolder_noPlugInRemedy;
	public static String UnresolvedPlugIns_missing;
	public static String UnresolvedPlugIns_missingRemedy;

	static {
		initializeMessages("fadu.catalogue.messages", Messages.class);
	}

	private Messages() {
	}

}
