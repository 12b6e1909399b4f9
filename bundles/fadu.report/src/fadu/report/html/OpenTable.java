package fadu.report.html;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.jsoup.nodes.Element;

/**
 * A table while the engine hands it over. One that only lays out becomes a list of names and values, or a sequence; any other
 * becomes a table whose heads say what they are heads of.
 */
final class OpenTable {

	/** A cell with more characters than this wants room, on a narrow screen too. */
	private static final int LONG = 40;

	private final boolean grid;
	private final String style;
	private final Element table = new Element("table");
	private final List<Element> cells = new ArrayList<>();
	private Element band;
	private Element row;
	private boolean head;
	private boolean named;

	OpenTable(boolean grid, String style) {
		this.grid = grid;
		this.style = style;
	}

	void startBand(int type) {
		head = type == IBandContent.BAND_HEADER;
		boolean ofGroup = type == IBandContent.BAND_GROUP_HEADER;
		if (head || ofGroup || band == null || !band.tagName().equals("tbody")) {
			band = table.appendElement(head ? "thead" : "tbody");
		}
	}

	void startRow() {
		if (band == null) {
			startBand(IBandContent.BAND_DETAIL);
		}
		row = band.appendElement("tr");
		named = false;
	}

	/** The element that takes what is in the cell. */
	Element startCell(ICellContent content) {
		String name = Styled.name(content);
		boolean ofGroup = name.equals("group");
		boolean ofRow = !head && !named && name.equals("f_cell");
		Element cell = row.appendElement(head || ofGroup || ofRow ? "th" : "td");
		if (cell.tagName().equals("th")) {
			cell.attr("scope", head ? "col" : ofGroup ? "rowgroup" : "row");
		}
		named |= ofRow || ofGroup;
		if (name.endsWith("_right") || "right".equals(content.getComputedStyle().getTextAlign())) {
			cell.addClass("right");
		}
		if (!name.isEmpty() && !head) {
			cell.addClass(name);
		}
		span(cell, "colspan", content.getColSpan());
		span(cell, "rowspan", content.getRowSpan());
		cells.add(cell);
		return cell;
	}

	private static void span(Element cell, String name, int cells) {
		if (cells > 1) {
			cell.attr(name, Integer.toString(cells));
		}
	}

	/** What takes the place of the table in the page. */
	Element close(String caption, boolean shown) {
		table.select("tr:not(:has(th, td))").remove();
		table.select("thead:not(:has(tr)), tbody:not(:has(tr))").remove();
		if (!grid && !isOneColumn()) {
			table.select("thead th").stream().filter(cell -> !cell.hasText())
					.forEach(cell -> cell.tagName("td").removeAttr("scope"));
			table.select("tbody td").stream().filter(cell -> cell.text().length() > LONG).forEach(cell -> cell.addClass("long"));
			Element name = table.prependElement("caption").text(caption);
			if (!shown) {
				name.addClass("unseen");
			}
			// What can be scrolled must be reached by the keyboard, and must have a name then.
			Element scroll = new Element("div").addClass("scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label",
					caption);
			scroll.appendChild(table);
			return scroll;
		}
		return isPairs() ? pairs() : sequence();
	}

	/** What has one column only is a table for the sake of the page: its parts stand one beneath the other anyway. */
	private boolean isOneColumn() {
		return table.select("tr").stream().allMatch(each -> each.childrenSize() == 1);
	}

	private boolean isPairs() {
		return !cells.isEmpty()
				&& table.select("tr").stream().allMatch(each -> each.childrenSize() > 1 && each.childrenSize() % 2 == 0)
				&& table.select("table, h2, h3, img, dl").stream().allMatch(each -> each == table);
	}

	/** Pairs that stand one beneath the other belong together, so the list goes down before it goes right. */
	private Element pairs() {
		Element list = new Element("dl").addClass(style.isEmpty() ? "pairs" : style);
		int columns = table.select("tr").stream().mapToInt(Element::childrenSize).max().orElse(0);
		for (int column = 0; column < columns; column += 2) {
			for (Element line : table.select("tr")) {
				if (column + 1 < line.childrenSize() && (line.child(column).hasText() || line.child(column + 1).hasText())) {
					Element pair = list.appendElement("div");
					move(line.child(column), pair.appendElement("dt"));
					move(line.child(column + 1), pair.appendElement("dd"));
				}
			}
		}
		return list;
	}

	private Element sequence() {
		Element sequence = new Element("div").addClass("sequence");
		cells.stream().filter(cell -> cell.childNodeSize() > 0).forEach(cell -> move(cell, sequence.appendElement("div")));
		return sequence;
	}

	private static void move(Element from, Element to) {
		to.appendChildren(List.copyOf(from.childNodes()));
	}

}
