package fadu.model.xml;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BoundedInput_tooLarge;
	public static String CarefulHandler_depth;
	public static String CarefulHandler_doctype;
	public static String CarefulHandler_elements;
	public static String CarefulHandler_faults;
	public static String DocumentFaults_duplicate;
	public static String DocumentFaults_relation;
	public static String DocumentFaults_span;
	public static String FaultText_missing;
	public static String FaultText_notXml;
	public static String FaultText_unknown;
	public static String FaultText_value;
	public static String Faults_more;
	public static String ModelFile_otherRoot;
	public static String SafeResource_noOtherResource;

	static {
		initializeMessages("fadu.model.xml.messages", Messages.class);
	}

	private Messages() {
	}

}
