package fadu.report.design;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DesignCheck_address;
	public static String DesignCheck_dataSource;
	public static String DesignCheck_expression;
	public static String DesignCheck_notXml;
	public static String DesignCheck_script;

	static {
		initializeMessages("fadu.report.design.messages", Messages.class);
	}

	private Messages() {
	}

}
