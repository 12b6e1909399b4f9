package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an OpenDocument file.
 *
 * @param text   lines are divided where the author did so
 * @param boxes  the lines of the text boxes that hang on it
 * @param notes  the lines of its footnotes and endnotes
 * @param struck whether words of it were struck out, and so left out
 * @param marked whether a raised digit stands in it
 */
record OdfParagraph(String text, List<String> boxes, List<String> notes, boolean struck, boolean marked) {

	/** Reads the paragraph that starts here; ends behind it. */
	static OdfParagraph read(Xml xml, OdfStyles styles) throws IOException {
		return read(xml, styles, OdfStyles.Look.PLAIN);
	}

	/** @param outer how the words around it look */
	static OdfParagraph read(Xml xml, OdfStyles styles, OdfStyles.Look outer) throws IOException {
		Parts parts = new Parts(styles);
		parts.read(xml, styles.look(xml.attribute("style-name")).within(outer));
		CellText text = parts.text.build();
		return new OdfParagraph(text.text().strip(), parts.boxes, parts.notes, text.struck(), text.marked());
	}

	private static final class Parts {

		private final OdfStyles styles;
		private final CellText.Builder text = new CellText.Builder();
		private final List<String> boxes = new ArrayList<>();
		private final List<String> notes = new ArrayList<>();

		Parts(OdfStyles styles) {
			this.styles = styles;
		}

		void read(Xml xml, OdfStyles.Look look) throws IOException {
			int begun = xml.depth();
			while (xml.next() && !xml.isEnd(begun)) {
				if (xml.isStart()) {
					element(xml, look);
				} else {
					put(xml.characters().replaceAll("[ \t\r\n]+", " "), look);
				}
			}
		}

		private void element(Xml xml, OdfStyles.Look look) throws IOException {
			switch (xml.name()) {
			case "span" -> read(xml, styles.look(xml.attribute("style-name")).within(look));
			case "s" -> put(" ".repeat(Math.clamp(xml.number("c", 1), 1, 100)), look);
			case "tab" -> put("\t", look);
			case "line-break" -> put("\n", look);
			case "note" -> lines(xml, notes);
			case "text-box", "custom-shape", "rect" -> lines(xml, boxes);
			case "note-citation", "annotation", "annotation-end", "ruby-text", "title", "desc", "script" -> xml.skip();
			default -> {
				// links, fields, frames: what they hold is looked at
			}
			}
		}

		private void put(String words, OdfStyles.Look look) {
			if (!look.hidden()) {
				text.part(words, look.struck(), look.raised());
			}
		}

		private void lines(Xml xml, List<String> to) throws IOException {
			int begun = xml.depth();
			while (xml.next() && !xml.isEnd(begun)) {
				if (xml.isStart("p") || xml.isStart("h")) {
					OdfParagraph paragraph = OdfParagraph.read(xml, styles);
					paragraph.text().lines().forEach(to::add);
					to.addAll(paragraph.boxes());
				}
			}
		}
	}

}
