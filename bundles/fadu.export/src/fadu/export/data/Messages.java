package fadu.export.data;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DataTerms_citation;
	public static String DataTerms_sources;
	public static String DataTerms_refused;
	public static String Sdmx_elsewhere;
	public static String Sdmx_estimated;
	public static String Sdmx_missing;
	public static String Sdmx_normal;
	public static String Sdmx_printed;
	public static String Sdmx_separator;
	public static String Sdmx_unvalidated;

	static {
		initializeMessages("fadu.export.data.messages", Messages.class);
	}

	private Messages() {
	}

}
