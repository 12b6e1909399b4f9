package fadu.report.format;

import fadu.export.data.DataFormat;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a report can be written as. */
public enum ReportFormat {

	/** Portable Document Format, fonts embedded. */
	PDF("pdf"),
	/** Office Open XML text, for Word and LibreOffice. */
	DOCX("docx"),
	/** Office Open XML workbook, for Excel and LibreOffice. */
	XLSX("xlsx"),
	/** One HTML file that holds its pictures. */
	HTML("html"),
	/** The figures as one CSV file, with its description beside it. */
	CSV("csv"),
	/** The figures and what their codes stand for as a Frictionless data package. */
	DATAPACKAGE("datapackage.zip"),
	/** The figures as SDMX-CSV 2.0, with its description beside it. */
	SDMX("sdmx.csv");

	private final String extension;

	ReportFormat(String extension) {
		this.extension = extension;
	}

	/** The ending of a file of this format, without the dot. */
	public String extension() {
		return extension;
	}

	/** The format of data that it is; nothing where it is a layout. */
	public Optional<DataFormat> data() {
		return switch (this) {
		case CSV -> Optional.of(DataFormat.CSV);
		case DATAPACKAGE -> Optional.of(DataFormat.DATAPACKAGE);
		case SDMX -> Optional.of(DataFormat.SDMX);
		case PDF, DOCX, XLSX, HTML -> Optional.empty();
		};
	}

	/**
	 * The format with the name, or with the ending of the file name: {@code pdf}, {@code .PDF}, {@code sdmx},
	 * {@code figures.sdmx.csv}; nothing where there is none.
	 */
	public static Optional<ReportFormat> of(String name) {
		String given = name.strip().toLowerCase(Locale.ROOT);
		return Stream.of(values())
				.filter(format -> given.equals(format.name().toLowerCase(Locale.ROOT))
						|| ('.' + given).endsWith('.' + format.extension()))
				.max(Comparator.comparingInt(format -> format.extension().length()));
	}

}
