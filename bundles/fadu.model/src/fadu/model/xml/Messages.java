package fadu.model.xml;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String BoundedInput_tooLarge;
	static String ModelFile_otherRoot;
	static String SafeResource_noOtherResource;

	static {
		initializeMessages("fadu.model.xml.messages", Messages.class);
	}

	private Messages() {
	}

}
