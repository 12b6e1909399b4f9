package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads an OpenDocument text, as {@link WordText} reads a Word file. */
final class OdtText {

	private final OdfStyles styles;
	private final DocumentWriter out;
	private final Map<Place, List<String>> notes = new LinkedHashMap<>();

	OdtText(OdfStyles styles, Budget budget) {
		this.styles = styles;
		this.out = new DocumentWriter(budget);
	}

	/** Reads the body that starts here. */
	ExtractedText read(Xml body) throws IOException {
		blocks(body, out::paragraph, OdfList.NONE, 0);
		notes.forEach((place, lines) -> lines.forEach(line -> out.lines(line, place)));
		return out.finish(Format.ODT, List.of());
	}

	/** Paragraphs, lists and tables up to the end of the element at hand. */
	private void blocks(Xml xml, Consumer<String> paragraph, OdfList list, int depth) throws IOException {
		int begun = xml.depth();
		String label = "";
		while (xml.next() && !xml.isEnd(begun)) {
			if (!xml.isStart()) {
				continue;
			}
			switch (xml.name()) {
			case "p", "h" -> {
				paragraph(xml, paragraph, label);
				label = "";
			}
			case "list" -> list(xml, paragraph, list, depth);
			case "list-item" -> label = list.next(depth, xml.number("start-value", 0));
			case "table" -> table(xml);
			case "text-box" -> blocks(xml, paragraph, OdfList.NONE, 0);
			case "tracked-changes", "forms", "sequence-decls", "table-of-content", "alphabetical-index", "illustration-index",
					"table-index", "annotation", "title", "desc" ->
				xml.skip();
			default -> {
				// sections and the like are looked into
			}
			}
		}
	}

	private void list(Xml xml, Consumer<String> paragraph, OdfList outer, int depth) throws IOException {
		String style = xml.attribute("style-name");
		boolean goesOn = xml.attribute("continue-numbering").equals("true") || !xml.attribute("continue-list").isEmpty();
		OdfList list = style.isEmpty() ? outer : styles.list(style);
		if (depth == 0 && !goesOn) {
			list.restart();
		}
		blocks(xml, paragraph, list, depth + 1);
	}

	private void paragraph(Xml xml, Consumer<String> to, String label) throws IOException {
		OdfParagraph paragraph = OdfParagraph.read(xml, styles);
		to.accept(paragraph.text().isEmpty() ? "" : label + paragraph.text());
		if (paragraph.struck()) {
			out.leftOut().add(LeftOut.What.STRUCK, out.place());
		}
		paragraph.boxes().forEach(to);
		if (!paragraph.notes().isEmpty()) {
			notes.computeIfAbsent(out.place(), place -> new ArrayList<>()).addAll(paragraph.notes());
		}
	}

	private void table(Xml xml) throws IOException {
		Table table = out.begin();
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("table-row")) {
				row(xml, table);
			}
		}
		out.end(table);
	}

	private void row(Xml xml, Table table) throws IOException {
		int begun = xml.depth();
		table.beginRow();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("table-cell")) {
				int columns = xml.number("number-columns-spanned", 1);
				int rows = xml.number("number-rows-spanned", 1);
				List<String> lines = new ArrayList<>();
				blocks(xml, lines::add, OdfList.NONE, 0);
				lines.removeIf(String::isBlank);
				table.cell(String.join("\n", lines), columns, rows);
			} else if (xml.isStart("covered-table-cell")) {
				xml.skip(); // the cell that covers it has been repeated here
			}
		}
		table.endRow();
	}

}
