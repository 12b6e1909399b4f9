package fadu.ui.commands;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportParameter;
import fadu.report.format.ReportFormat;
import fadu.report.format.ReportFormat.Layout;
import fadu.ui.comparison.CatalogueContent;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What may be chosen in the fields of the report dialog. */
final class ReportChoices {

	private static final Wording WORDS = UserWording.get();

	private ReportChoices() {
	}

	/** The values to offer for a parameter, by its type; nothing where any text may be given. */
	static List<String> of(ReportParameter parameter, CatalogueContent catalogue) {
		return switch (parameter.type()) {
		case DISTRICT, DISTRICTS -> catalogue.districts().stream().map(WORDS::name).toList();
		case DOMAIN -> catalogue.domains().stream().map(WORDS::name).toList();
		case PERIOD -> catalogue.periods().stream().map(Object::toString).toList();
		case METRICS, TEXT -> List.of();
		};
	}

	/** The kinds of files, in the order of {@link ReportFormat#all()}. */
	static List<String> formats() {
		return ReportFormat.all().stream().map(format -> switch (format) {
		case Layout.PDF -> Messages.ReportChoices_pdf;
		case Layout.DOCX -> Messages.ReportChoices_docx;
		case Layout.XLSX -> Messages.ReportChoices_xlsx;
		case Layout.HTML -> Messages.ReportChoices_html;
		case ReportFormat.Data data -> NLS.bind(Messages.ReportChoices_data, data.description(), data.extension());
		}).toList();
	}

}
