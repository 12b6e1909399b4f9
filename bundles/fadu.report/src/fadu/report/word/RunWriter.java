package fadu.report.word;

import java.util.Optional;

/** Writes a run of plain text; a tab in it is a tab. */
final class RunWriter {

	private RunWriter() {
	}

	static void write(WordXml xml, String text, Optional<String> style) {
		xml.start("w:r").start("w:rPr");
		style.ifPresent(name -> xml.value("w:rStyle", name));
		xml.empty("w:rFonts").with("w:hint", "eastAsia").end();
		String[] pieces = text.split("\t", -1);
		for (int i = 0; i < pieces.length; i++) {
			if (i > 0) {
				xml.empty("w:tab");
			}
			if (!pieces[i].isEmpty()) {
				xml.text("w:t", pieces[i]);
			}
		}
		xml.end();
	}

}
