package fadu.report.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.export.ExportFormat;
import fadu.export.ExportFormats;

/** A kind of file that a report can be written as: a layout, or its figures in one of the formats of export that are there now. */
public sealed interface ReportFormat {

	/** What users type: {@code pdf}, {@code csv}. */
	String id();

	/** The ending of a file of this format, without the dot. */
	String extension();

	/** The pages, sheets and texts of a design. */
	enum Layout implements ReportFormat {

		/** Portable Document Format, fonts embedded. */
		PDF,
		/** Office Open XML text, for Word and LibreOffice. */
		DOCX,
		/** Office Open XML workbook, for Excel and LibreOffice. */
		XLSX,
		/** One HTML file that holds its pictures. */
		HTML;

		@Override
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		@Override
		public String extension() {
			return id();
		}
	}

	/**
	 * The figures of a report as data for programs.
	 *
	 * @param format the format of export
	 */
	record Data(ExportFormat format) implements ReportFormat {

		/** What the format is, in a few words for the user. */
		public String description() {
			return format.description();
		}

		@Override
		public String id() {
			return format.name();
		}

		@Override
		public String extension() {
			return format.extension();
		}
	}

	/** All, the layouts first. A format of export that is called like a layout is the layout. */
	static List<ReportFormat> all() {
		List<ReportFormat> layouts = List.of(Layout.values());
		Stream<ReportFormat> data = ExportFormats.all().stream().<ReportFormat>map(Data::new)
				.filter(format -> layouts.stream().noneMatch(layout -> layout.id().equals(format.id())));
		return Stream.concat(layouts.stream(), data).toList();
	}

	/**
	 * The format with the name, or with the ending of the file name: {@code pdf}, {@code .PDF}, {@code sdmx},
	 * {@code figures.sdmx.csv}; nothing where there is none.
	 */
	static Optional<ReportFormat> of(String name) {
		String given = name.strip().toLowerCase(Locale.ROOT);
		return all().stream().filter(format -> given.equals(format.id()) || ('.' + given).endsWith('.' + format.extension()))
				.max(Comparator.comparingInt(format -> format.extension().length()));
	}

}
