package fadu.ui.commands;

import java.util.Arrays;
import java.util.List;

import fadu.catalogue.ReportParameter;
import fadu.report.format.ReportFormat;
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

	/** The kinds of files, in the order of {@link ReportFormat}. */
	static List<String> formats() {
		return Arrays.stream(ReportFormat.values()).map(format -> switch (format) {
		case PDF -> Messages.ReportChoices_pdf;
		case DOCX -> Messages.ReportChoices_docx;
		case XLSX -> Messages.ReportChoices_xlsx;
		case HTML -> Messages.ReportChoices_html;
		case CSV -> Messages.ReportChoices_csv;
		case DATAPACKAGE -> Messages.ReportChoices_datapackage;
		case SDMX -> Messages.ReportChoices_sdmx;
		}).toList();
	}

}
