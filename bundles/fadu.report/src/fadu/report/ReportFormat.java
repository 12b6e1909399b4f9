package fadu.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a report can be written as. */
public enum ReportFormat {

	/** Portable Document Format, fonts embedded. */
	PDF,
	/** Office Open XML text, for Word and LibreOffice. */
	DOCX,
	/** Office Open XML workbook, for Excel and LibreOffice. */
	XLSX,
	/** One HTML file that holds its pictures. */
	HTML;

	/** The ending of a file of this format, without the dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format with the name or file name ending, e.g. {@code pdf} or {@code .PDF}; nothing where there is none. */
	public static Optional<ReportFormat> of(String name) {
		String ending = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
		return Stream.of(values()).filter(format -> format.extension().equals(ending)).findFirst();
	}

}
