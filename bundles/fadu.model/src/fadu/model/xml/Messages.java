package fadu.model.xml;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BoundedInput_tooLarge;
	public static String Faults_missing;
	public static String Faults_tooMany;
	public static String Faults_unknown;
	public static String Faults_value;
	public static String ModelFile_otherRoot;
	public static String SafeResource_noOtherResource;

	static {
		initializeMessages("fadu.model.xml.messages", Messages.class);
	}

	private Messages() {
	}

}
