package fadu.cli.trace;

import org.eclipse.osgi.util.NLS;

/** Why a number is no figure, in the user's language, by the key of the reason. */
final class RejectionText {

	private RejectionText() {
	}

	static String of(String reason) {
		return switch (reason) {
		case "date" -> Messages.RejectionText_date;
		case "period" -> Messages.RejectionText_period;
		case "weekday" -> Messages.RejectionText_weekday;
		case "section_number" -> Messages.RejectionText_section_number;
		case "row_label" -> Messages.RejectionText_row_label;
		case "document_number" -> Messages.RejectionText_document_number;
		case "notice" -> Messages.RejectionText_notice;
		case "identifier" -> Messages.RejectionText_identifier;
		case "version" -> Messages.RejectionText_version;
		case "hotline" -> Messages.RejectionText_hotline;
		case "ordinal" -> Messages.RejectionText_ordinal;
		case "congress" -> Messages.RejectionText_congress;
		case "anniversary" -> Messages.RejectionText_anniversary;
		case "name" -> Messages.RejectionText_name;
		case "brand_name" -> Messages.RejectionText_brand_name;
		case "fixed_expression" -> Messages.RejectionText_fixed_expression;
		case "ordinary_word" -> Messages.RejectionText_ordinary_word;
		case "unit_name" -> Messages.RejectionText_unit_name;
		case "vague" -> Messages.RejectionText_vague;
		case "no_unit" -> Messages.RejectionText_no_unit;
		default -> NLS.bind(Messages.RejectionText_other, reason);
		};
	}

}
