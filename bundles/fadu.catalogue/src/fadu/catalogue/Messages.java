package fadu.catalogue;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ContributedFile_checkRemedy;
	public static String ContributedFile_elementRemedy;
	public static String ContributedFile_fault;
	public static String ContributedFile_faultRemedy;
	public static String ContributedRegisters_remedy;
	public static String ContributionReader_noAttribute;
	public static String ContributionReader_noAttributeRemedy;
	public static String ContributionReader_noFile;
	public static String ContributionReader_noFileRemedy;
	public static String ContributionReader_parameterType;
	public static String ContributionReader_parameterTypeRemedy;
	public static String ContributionReader_placeLine;
	public static String ContributionReader_placeLineRemedy;
	public static String ContributionReader_reportId;
	public static String ContributionReader_reportIdRemedy;
	public static String ContributionReader_townLineRemedy;
	public static String ContributionReader_unknownElement;
	public static String ContributionReader_unknownElementRemedy;
	public static String EntryContent_tooLarge;
	public static String ModelMerger_duplicateAssessment;
	public static String ModelMerger_duplicateDistrict;
	public static String ModelMerger_duplicateDocument;
	public static String ModelMerger_duplicateMetric;
	public static String ModelMerger_duplicateProgramme;
	public static String ModelMerger_duplicateRemedy;
	public static String ModelMerger_duplicateTheme;
	public static String ModelMerger_unknownMetric;
	public static String ModelMerger_unknownMetricRemedy;
	public static String PlugInFolder_builtIn;
	public static String PlugInFolder_noPlugIn;
	public static String PlugInFolder_noPlugInRemedy;
	public static String PlugInFolder_superseded;
	public static String PlugInFolder_supersededRemedy;
	public static String PlugInInspection_badPlugInXml;
	public static String PlugInInspection_badPlugInXmlRemedy;
	public static String PlugInInspection_file;
	public static String PlugInInspection_fileRemedy;
	public static String PlugInInspection_fragment;
	public static String PlugInInspection_fragmentRemedy;
	public static String PlugInInspection_misspeltElement;
	public static String PlugInInspection_misspeltPoint;
	public static String PlugInInspection_misspeltRemedy;
	public static String PlugInInspection_nestedRemedy;
	public static String PlugInInspection_noManifest;
	public static String PlugInInspection_noManifestRemedy;
	public static String PlugInInspection_noName;
	public static String PlugInInspection_noPlugInXml;
	public static String PlugInInspection_noPlugInXmlRemedy;
	public static String PlugInInspection_noSingleton;
	public static String PlugInInspection_noSingletonRemedy;
	public static String PlugInInspection_nothing;
	public static String PlugInInspection_unreadable;
	public static String PlugInInspection_unreadableRemedy;
	public static String PlugInInspection_zip;
	public static String PlugInInspection_zipRemedy;
	public static String PlugInReadings_duplicateRegister;
	public static String PlugInReadings_duplicateReport;
	public static String PlugInXml_doctype;
	public static String PlugInXml_tooMany;
	public static String UnresolvedPlugIns_missing;
	public static String UnresolvedPlugIns_missingRemedy;

	static {
		initializeMessages("fadu.catalogue.messages", Messages.class);
	}

	private Messages() {
	}

}
