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
	public static String EcoreFile_annotation;
	public static String EcoreFile_code;
	public static String EcoreFile_many;
	public static String EcoreFile_name;
	public static String EcoreFile_nested;
	public static String EcoreFile_noOther;
	public static String EcoreFile_operation;
	public static String EcoreFile_reference;
	public static String EcoreFile_subpackage;
	public static String EcoreFile_supertype;
	public static String EcoreFile_type;
	public static String FaultText_missing;
	public static String FaultText_namespace;
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
