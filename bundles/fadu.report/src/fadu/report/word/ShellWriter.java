package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.report.official.OfficialShell;
import fadu.report.official.ShellField;

/**
 * Writes what an official document has around its text, at the places of GB/T 9704-2012, 7.2 and 7.3: head above and end below. The
 * imprint is {@link ImprintWriter}.
 */
final class ShellWriter {

	/** The name of the office begins 35 mm below the upper edge of the type area. */
	private static final int HEAD = Page.twips(35);
	/** Width of a character of the text (三号), in twentieths of a point. */
	private static final int CHARACTER = 320;
	/** The date leaves so many characters at its right for the seal. */
	private static final double RIGHT_OF_DATE = 4;
	/** So many characters of the name of the office fit in a line, in each of its sizes. */
	private static final List<Double> ISSUER_SIZES = List.of(8.4, 11.0, 14.7, 20.0);

	private final WordXml xml;
	private final OfficialShell shell;

	ShellWriter(WordXml xml, OfficialShell shell) {
		this.xml = xml;
		this.shell = shell;
	}

	/**
	 * The head: number of the copy, secrecy, urgency, office, number and signer, with the red line.
	 *
	 * @param low whether it leaves the page to the text
	 */
	void head(boolean low) {
		List<String> marks = Stream.of(ShellField.COPY_NUMBER, ShellField.SECRECY, ShellField.URGENCY)
				.flatMap(field -> shell.text(field).stream()).toList();
		marks.forEach(mark -> paragraph("Secrecy", mark));
		shell.text(ShellField.ISSUER).ifPresent(name -> {
			open(issuerStyle(name)).empty("w:spacing").with("w:before", low ? 0 : Math.max(0, HEAD - marks.size() * Page.LINE))
					.end();
			run(name, Optional.empty());
			xml.end();
		});
		Optional<String> signer = shell.text(ShellField.SIGNER);
		Optional<String> number = shell.text(ShellField.DOCUMENT_NUMBER);
		if (signer.isPresent()) {
			open("SignedNumber").end();
			run(number.orElse("") + '\t' + Messages.ShellWriter_signer, Optional.empty());
			run(signer.get(), Optional.of("SignerName"));
			xml.end();
		} else if (number.isPresent() || shell.text(ShellField.ISSUER).isPresent()) {
			paragraph("DocumentNumber", number.orElse(Messages.Unrolled_space));
		}
	}

	private static String issuerStyle(String name) {
		double width = TextWidth.of(name);
		long size = ISSUER_SIZES.stream().filter(most -> width > most).count();
		return "Issuer" + (Math.min(size, ISSUER_SIZES.size() - 1) + 1);
	}

	/** The end of the text: list of attachments, signature, date and remark. */
	void end(List<String> ofReport) {
		List<String> names = new ArrayList<>(ofReport);
		names.addAll(shell.attachments());
		for (int i = 0; i < names.size(); i++) {
			String number = names.size() > 1 ? NLS.bind(Messages.ShellWriter_numbered, i + 1) : "";
			paragraph(i == 0 ? "AttachmentList" : "AttachmentListMore",
					i == 0 ? Messages.ShellWriter_attachments + number + names.get(i) : number + names.get(i));
		}
		Optional<String> dated = shell.text(ShellField.DATED);
		Optional<String> signature = shell.text(ShellField.SIGNATURE);
		double date = dated.map(TextWidth::of).orElse(0.0);
		signature.ifPresent(name -> {
			double beside = dated.isPresent() ? RIGHT_OF_DATE + (date - TextWidth.of(name)) / 2 : 2;
			placed("Signature", name, Math.max(0, beside), dated.isPresent());
		});
		dated.ifPresent(day -> placed("DateOfIssue", day, Math.max(RIGHT_OF_DATE,
				signature.map(name -> (TextWidth.of(name) - date) / 2).orElse(0.0)), false));
		shell.text(ShellField.CONTACT).ifPresent(contact -> paragraph("Contact", NLS.bind(Messages.WordEmitter_remark, contact)));
	}

	private void placed(String style, String text, double charactersRight, boolean keepNext) {
		open(style);
		if (keepNext) {
			xml.empty("w:keepNext");
		}
		xml.empty("w:ind").with("w:right", Math.round(charactersRight * CHARACTER)).end();
		run(text, Optional.empty());
		xml.end();
	}

	private void paragraph(String style, String text) {
		open(style).end();
		run(text, Optional.empty());
		xml.end();
	}

	private WordXml open(String style) {
		xml.start("w:p").start("w:pPr").value("w:pStyle", style);
		return xml;
	}

	private void run(String text, Optional<String> style) {
		RunWriter.write(xml, text, style);
	}

}
