package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a Word file.
 *
 * @param text      with its number; lines are divided where the author did so
 * @param boxes     the lines of the text boxes that hang on it
 * @param footnotes the notes it refers to
 * @param endnotes  the notes it refers to
 * @param struck    whether words of it were struck out, and so left out
 */
record WordParagraph(String text, List<String> boxes, List<String> footnotes, List<String> endnotes,
		boolean struck) {

	/** Reads the paragraph that starts here; ends behind it. */
	static WordParagraph read(Xml xml, WordNumbering numbering) throws IOException {
		Reader reader = new Reader(xml, numbering);
		reader.content();
		String text = reader.contents ? "" : reader.text.toString().strip();
		return new WordParagraph(text.isEmpty() ? "" : reader.label + text, reader.boxes, reader.footnotes, reader.endnotes,
				reader.struckOut);
	}

	private static final class Reader {

		private final Xml xml;
		private final WordNumbering numbering;
		private final StringBuilder text = new StringBuilder();
		private final List<String> boxes = new ArrayList<>();
		private final List<String> footnotes = new ArrayList<>();
		private final List<String> endnotes = new ArrayList<>();
		private String label = "";
		private boolean contents;
		private boolean hidden;
		private boolean raised;
		private boolean struck;
		private boolean struckOut;

		Reader(Xml xml, WordNumbering numbering) {
			this.xml = xml;
			this.numbering = numbering;
		}

		void content() throws IOException {
			int begun = xml.depth();
			while (xml.next() && !xml.isEnd(begun)) {
				if (xml.isStart() && xml.isWord()) {
					element();
				} else if (xml.isStart("Fallback")) {
					xml.skip(); // the same box once more, for older programs
				}
			}
		}

		private void element() throws IOException {
			switch (xml.name()) {
			case "pPr" -> properties();
			case "r" -> {
				hidden = false;
				raised = false;
				struck = false;
			}
			case "rPr" -> runProperties();
			case "t" -> {
				String part = xml.text();
				struckOut |= struck && !hidden && !part.isBlank();
				text.append(hidden || struck ? "" : raised ? Characters.raised(part) : part);
			}
			case "tab", "ptab" -> text.append(text.isEmpty() ? "" : "\t");
			case "br" -> text.append(xml.attribute("type").matches("page|column") ? "" : "\n");
			case "cr" -> text.append('\n');
			case "noBreakHyphen" -> text.append('-');
			case "footnoteReference" -> footnotes.add(xml.attribute("id"));
			case "endnoteReference" -> endnotes.add(xml.attribute("id"));
			case "txbxContent" -> box();
			case "del", "moveFrom", "instrText", "delText", "rt", "fldData" -> xml.skip();
			default -> {
				// links, fields, tracked insertions: what they hold is looked at
			}
			}
		}

		private void box() throws IOException {
			int begun = xml.depth();
			while (xml.next() && !xml.isEnd(begun)) {
				if (xml.isStart("p") && xml.isWord()) {
					WordParagraph paragraph = read(xml, numbering);
					paragraph.text().lines().forEach(boxes::add);
					boxes.addAll(paragraph.boxes());
					struckOut |= paragraph.struck();
				}
			}
		}

		private void properties() throws IOException {
			int begun = xml.depth();
			String style = "";
			String list = "";
			int level = -1;
			while (xml.next() && !xml.isEnd(begun)) {
				if (xml.isStart()) {
					switch (xml.name()) {
					case "pStyle" -> style = xml.attribute("val");
					case "numId" -> list = xml.attribute("val");
					case "ilvl" -> level = xml.number("val", 0);
					case "rPr", "pPrChange" -> xml.skip();
					default -> {
						// indents, borders and the like
					}
					}
				}
			}
			contents = numbering.isContents(style);
			label = contents ? "" : numbering.next(style, list, level);
		}

		private void runProperties() throws IOException {
			int begun = xml.depth();
			while (xml.next() && !xml.isEnd(begun)) {
				if (xml.isStart("vanish")) {
					hidden = xml.isOn();
				} else if (xml.isStart("strike") || xml.isStart("dstrike")) {
					struck = xml.isOn();
				} else if (xml.isStart("vertAlign")) {
					raised = xml.attribute("val").equals("superscript");
				} else if (xml.isStart("rPrChange")) {
					xml.skip();
				}
			}
		}
	}

}
