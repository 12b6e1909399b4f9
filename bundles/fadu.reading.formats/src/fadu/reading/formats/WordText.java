package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads a Word file as it prints: with the numbers that Word counts itself, without what was deleted or hidden while changes are
 * tracked, without the table of contents. Text boxes follow the paragraph they hang on; notes stand at the end, each at the place
 * of its mark.
 */
final class WordText {

	private final PackagePart main;
	private final Budget budget;
	private final DocumentWriter out;
	private final Map<String, Place> footnotes = new LinkedHashMap<>();
	private final Map<String, Place> endnotes = new LinkedHashMap<>();
	private WordNumbering numbering;

	WordText(PackagePart main, Budget budget) {
		this.main = main;
		this.budget = budget;
		this.out = new DocumentWriter(budget);
	}

	ExtractedText read() throws IOException {
		numbering = WordNumbering.of(main, budget);
		try (Xml xml = Xml.open(main, budget)) {
			while (xml.next()) {
				if (xml.isStart("body")) {
					blocks(xml);
				}
			}
		}
		notes("/footnotes", "footnote", footnotes);
		notes("/endnotes", "endnote", endnotes);
		return out.finish(Format.DOCX, List.of());
	}

	/** Paragraphs and tables up to the end of the element at hand. */
	private void blocks(Xml xml) throws IOException {
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart()) {
				switch (xml.name()) {
				case "p" -> paragraph(xml);
				case "tbl" -> table(xml);
				case "sectPr", "del", "moveFrom", "Fallback" -> xml.skip();
				default -> {
					// content controls, tracked insertions and the like are looked into
				}
				}
			}
		}
	}

	private void paragraph(Xml xml) throws IOException {
		WordParagraph paragraph = WordParagraph.read(xml, numbering);
		out.paragraph(paragraph.text());
		paragraph.boxes().forEach(line -> out.lines(line, out.place()));
		remember(paragraph, out.place());
	}

	private void remember(WordParagraph paragraph, Place place) {
		if (paragraph.struck()) {
			out.leftOut().add(LeftOut.What.STRUCK, place);
		}
		paragraph.footnotes().forEach(id -> footnotes.putIfAbsent(id, place));
		paragraph.endnotes().forEach(id -> endnotes.putIfAbsent(id, place));
	}

	private void table(Xml xml) throws IOException {
		Table table = out.begin();
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("tr")) {
				row(xml, table);
			} else if (xml.isStart("tblPr") || xml.isStart("tblGrid")) {
				xml.skip();
			}
		}
		out.end(table);
	}

	private void row(Xml xml, Table table) throws IOException {
		int begun = xml.depth();
		boolean open = false;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("trPr") && isDeleted(xml)) {
				while (!xml.isEnd(begun) && xml.next()) {
					continue;
				}
				return;
			}
			if (xml.isStart("tc")) {
				if (!open) {
					table.beginRow();
					open = true;
				}
				cell(xml, table);
			}
		}
		if (open) {
			table.endRow();
		}
	}

	/** Whether the row was deleted while changes are tracked. */
	private static boolean isDeleted(Xml xml) throws IOException {
		int begun = xml.depth();
		boolean deleted = false;
		while (xml.next() && !xml.isEnd(begun)) {
			deleted |= xml.isStart("del");
		}
		return deleted;
	}

	/** A cell; a table within follows the one at hand. */
	private void cell(Xml xml, Table table) throws IOException {
		int begun = xml.depth();
		int columns = 1;
		boolean continued = false;
		List<String> lines = new ArrayList<>();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("gridSpan")) {
				columns = xml.number("val", 1);
			} else if (xml.isStart("vMerge")) {
				continued = !xml.attribute("val").equals("restart");
			} else if (xml.isStart("tbl")) {
				table(xml);
			} else if (xml.isStart("p")) {
				WordParagraph paragraph = WordParagraph.read(xml, numbering);
				paragraph.text().lines().forEach(lines::add);
				lines.addAll(paragraph.boxes());
				remember(paragraph, out.place());
			} else if (xml.isStart("del") || xml.isStart("moveFrom") || xml.isStart("Fallback")) {
				xml.skip();
			}
		}
		if (continued) {
			table.continued(columns);
		} else {
			table.cell(String.join("\n", lines), columns, 1);
		}
	}

	private void notes(String part, String element, Map<String, Place> places) throws IOException {
		Optional<PackagePart> found = places.isEmpty() ? Optional.empty() : Xml.related(main, part);
		if (found.isEmpty()) {
			return;
		}
		try (Xml xml = Xml.open(found.get(), budget)) {
			while (xml.next()) {
				if (xml.isStart(element)) {
					note(xml, places.get(xml.attribute("id")));
				}
			}
		}
	}

	private void note(Xml xml, Place place) throws IOException {
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("p")) {
				String text = WordParagraph.read(xml, numbering).text();
				if (place != null) {
					out.lines(text, place);
				}
			}
		}
	}

}
