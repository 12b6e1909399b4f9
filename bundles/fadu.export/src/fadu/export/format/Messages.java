package fadu.export.format;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CsvFormat;
	public static String DataPackageFormat;
	public static String ExcelFormat;
	public static String JsonLinesFormat;
	public static String ParquetFormat;
	public static String SdmxCsvFormat;

	static {
		initializeMessages("fadu.export.format.messages", Messages.class);
	}

	private Messages() {
	}

}
