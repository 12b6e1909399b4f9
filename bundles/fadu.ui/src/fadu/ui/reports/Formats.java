package fadu.ui.reports;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.report.format.ReportFormat;
import fadu.report.format.ReportFormat.Layout;

/** The kinds of files in the words of the user. */
final class Formats {

	private Formats() {
	}

	/** In the order of {@link ReportFormat#all()}. */
	static List<String> names() {
		return ReportFormat.all().stream().map(Formats::name).toList();
	}

	static String name(ReportFormat format) {
		return switch (format) {
		case Layout.PDF -> Messages.Formats_pdf;
		case Layout.DOCX -> Messages.Formats_docx;
		case Layout.XLSX -> Messages.Formats_xlsx;
		case Layout.HTML -> Messages.Formats_html;
		case ReportFormat.Data data -> NLS.bind(Messages.Formats_data, data.description(), data.extension());
		};
	}

}
