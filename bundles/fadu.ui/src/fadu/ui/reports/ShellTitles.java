package fadu.ui.reports;

import java.util.List;

import fadu.report.official.ShellField;

/** What the parts of an official document are called, in the order in which they are asked for, with an example of each. */
final class ShellTitles {

	/** What nearly every document has first. */
	static final List<ShellField> ORDER = List.of(ShellField.ISSUER, ShellField.DOCUMENT_NUMBER, ShellField.SIGNER,
			ShellField.ADDRESSEE, ShellField.SIGNATURE, ShellField.DATED, ShellField.SECRECY, ShellField.URGENCY,
			ShellField.COPY_NUMBER, ShellField.HEADLINE, ShellField.OPENING, ShellField.CLOSING, ShellField.ATTACHMENTS,
			ShellField.CONTACT, ShellField.COPIES, ShellField.PRINTED_BY, ShellField.PRINTED_ON);

	private ShellTitles() {
	}

	static String title(ShellField field) {
		return switch (field) {
		case ISSUER -> Messages.ShellTitles_issuer;
		case DOCUMENT_NUMBER -> Messages.ShellTitles_documentNumber;
		case SIGNER -> Messages.ShellTitles_signer;
		case ADDRESSEE -> Messages.ShellTitles_addressee;
		case SIGNATURE -> Messages.ShellTitles_signature;
		case DATED -> Messages.ShellTitles_dated;
		case SECRECY -> Messages.ShellTitles_secrecy;
		case URGENCY -> Messages.ShellTitles_urgency;
		case COPY_NUMBER -> Messages.ShellTitles_copyNumber;
		case HEADLINE -> Messages.ShellTitles_headline;
		case OPENING -> Messages.ShellTitles_opening;
		case CLOSING -> Messages.ShellTitles_closing;
		case ATTACHMENTS -> Messages.ShellTitles_attachments;
		case CONTACT -> Messages.ShellTitles_contact;
		case COPIES -> Messages.ShellTitles_copies;
		case PRINTED_BY -> Messages.ShellTitles_printedBy;
		case PRINTED_ON -> Messages.ShellTitles_printedOn;
		};
	}

	/** What may be chosen; empty where it is written. */
	static List<String> offered(ShellField field) {
		return switch (field) {
		case SECRECY -> List.of(Messages.ShellTitles_grades.split(Messages.separator));
		case URGENCY -> List.of(Messages.ShellTitles_urgencies.split(Messages.separator));
		default -> List.of();
		};
	}

	/** How it may be written; empty where that is plain. */
	static String example(ShellField field) {
		return switch (field) {
		case ISSUER -> Messages.ShellTitles_issuerExample;
		case DOCUMENT_NUMBER -> Messages.ShellTitles_numberExample;
		case SIGNER -> Messages.ShellTitles_signerExample;
		case COPY_NUMBER -> Messages.ShellTitles_copyExample;
		case ATTACHMENTS -> Messages.ShellTitles_attachmentsExample;
		case DATED, PRINTED_ON -> Messages.ShellTitles_dayExample;
		case HEADLINE -> Messages.ShellTitles_headlineExample;
		default -> "";
		};
	}

}
