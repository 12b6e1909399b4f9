package fadu.report.word;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.report.official.OfficialShell;
import fadu.report.official.ShellField;

/**
 * Writes the imprint (版记, GB/T 9704-2012, 7.4): to whom copies go, who printed it and when, between lines at the foot of the last
 * page. It is a table of one column that Word keeps at the lower edge of the type area.
 */
final class ImprintWriter {

	private final WordXml xml;
	private final OfficialShell shell;

	ImprintWriter(WordXml xml, OfficialShell shell) {
		this.xml = xml;
		this.shell = shell;
	}

	/** Whether there is one. */
	boolean isThere() {
		return copies().isPresent() || printed().isPresent();
	}

	private Optional<String> copies() {
		return shell.text(ShellField.COPIES)
				.map(names -> NLS.bind(Messages.ImprintWriter_copies, names.replaceFirst("[。.；;]+$", "")));
	}

	private Optional<String> printed() {
		Optional<String> by = shell.text(ShellField.PRINTED_BY);
		Optional<String> on = shell.text(ShellField.PRINTED_ON).map(day -> NLS.bind(Messages.ImprintWriter_printed, day));
		return by.isEmpty() && on.isEmpty() ? Optional.empty() : Optional.of(by.orElse("") + on.map(day -> '\t' + day).orElse(""));
	}

	void write() {
		int width = Page.PORTRAIT.room();
		xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", "Imprint");
		xml.empty("w:tblpPr").with("w:leftFromText", 0).with("w:rightFromText", 0).with("w:vertAnchor", "margin")
				.with("w:horzAnchor", "margin").with("w:tblpXSpec", "left").with("w:tblpYSpec", "bottom");
		xml.empty("w:tblW").with("w:w", width).with("w:type", "dxa");
		xml.empty("w:tblLayout").with("w:type", "fixed");
		xml.end();
		xml.start("w:tblGrid").empty("w:gridCol").with("w:w", width).end();
		copies().ifPresent(text -> row("ImprintCopies", text, width));
		printed().ifPresent(text -> row("ImprintLine", text, width));
		xml.end();
		xml.start("w:p").start("w:pPr").value("w:pStyle", "Separator").end().end();
	}

	private void row(String style, String text, int width) {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
		xml.start("w:tc").start("w:tcPr").empty("w:tcW").with("w:w", width).with("w:type", "dxa").end();
		xml.start("w:p").start("w:pPr").value("w:pStyle", style).end();
		RunWriter.write(xml, text, Optional.empty());
		xml.end().end().end();
	}

}
