package fadu.catalogue;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String ContributedFile_faultRemedy;
	static String ContributionReader_noAttribute;
	static String ContributionReader_noAttributeRemedy;
	static String ContributionReader_noFile;
	static String ContributionReader_noFileRemedy;
	static String ContributionReader_reportId;
	static String ContributionReader_reportIdRemedy;
	static String ContributionReader_unknownElement;
	static String ContributionReader_unknownElementRemedy;
	static String ModelMerger_duplicateDistrict;
	static String ModelMerger_duplicateDocument;
	static String ModelMerger_duplicateMetric;
	static String ModelMerger_duplicateRemedy;
	static String ModelMerger_unknownMetric;
	static String ModelMerger_unknownMetricRemedy;
	static String UnresolvedPlugIns_missing;
	static String UnresolvedPlugIns_missingRemedy;

	static {
		initializeMessages("fadu.catalogue.messages", Messages.class);
	}

	private Messages() {
	}

}
