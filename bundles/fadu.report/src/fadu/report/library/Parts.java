package fadu.report.library;

import java.util.List;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ListHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** Parts and what lies in them: lists that ask, tables, grids, charts, labels. */
final class Parts {

	private static final String FOOTER = "footer";
	private static final String STYLE = "style";

	private final ElementFactory elements;
	private final Items items;

	Parts(LibraryHandle library) {
		elements = library.getElementFactory();
		items = new Items(elements);
	}

	/** What an entry describes, outside of any list. */
	DesignElementHandle of(Entry entry) throws SemanticException {
		return of(entry, 0);
	}

	/** The design model gives names; only parts that designs refer to have one. */
	private DesignElementHandle of(Entry entry, int depth) throws SemanticException {
		DesignElementHandle element = element(entry, depth);
		element.setName(null);
		return element;
	}

	private DesignElementHandle element(Entry entry, int depth) throws SemanticException {
		return switch (entry.kind()) {
		case "part", "list" -> list(entry, depth);
		case "table" -> new TableBuilder(elements, this).of(entry, depth);
		case "grid" -> grid(entry);
		case "chart" -> chart(entry, depth);
		default -> items.of(entry);
		};
	}

	private ListHandle list(Entry entry, int depth) throws SemanticException {
		ListHandle list = elements.newList(null);
		list.setRepeatHeader(false);
		list.setPageBreakInterval(0);
		if (entry.kind().equals("part")) {
			Asking.bindScope(list);
		} else {
			Asking.bind(list, entry, depth);
		}
		for (Entry child : entry.children()) {
			if (child.kind().equals(FOOTER)) {
				fill(list.getFooter(), child.children(), depth + 1);
			} else {
				fill(list.getDetail(), List.of(child), depth + 1);
			}
		}
		return list;
	}

	private void fill(SlotHandle slot, List<Entry> entries, int depth) throws SemanticException {
		for (Entry entry : entries) {
			slot.add(of(entry, depth));
		}
	}

	private GridHandle grid(Entry entry) throws SemanticException {
		GridHandle grid = elements.newGridItem(null);
		grid.setWidth("100%");
		Items.plain(grid, entry);
		for (String width : entry.required("columns").split(" ")) {
			ColumnHandle column = elements.newTableColumn();
			if (!width.equals("*")) {
				column.setProperty("width", width);
			}
			grid.getColumns().add(column);
		}
		for (Entry line : entry.children("row")) {
			grid.getRows().add(row(line.children(), ""));
		}
		return grid;
	}

	private ExtendedItemHandle chart(Entry entry, int depth) throws SemanticException {
		ExtendedItemHandle chart = elements.newExtendedItem(null, "Chart");
		chart.setProperty("xmlRepresentation", ChartText.of(entry));
		chart.setProperty("outputFormat", "SVG");
		chart.setProperty("inheritColumns", false);
		chart.setProperty(STYLE, "f_chart");
		chart.setAltTextKey(entry.required("alt"));
		Items.plain(chart, entry);
		Asking.bind(chart, entry, depth);
		return chart;
	}

	/** A row that stays on one page. */
	RowHandle row(List<Entry> cells, String usual) throws SemanticException {
		RowHandle row = elements.newTableRow();
		row.setProperty("pageBreakInside", "avoid");
		for (Entry entry : cells) {
			row.getCells().add(cell(entry, entry.text(STYLE).orElse(style(entry, usual))));
		}
		return row;
	}

	private static String style(Entry cell, String usual) {
		return switch (cell.kind()) {
		case "name" -> "fact_name";
		case "value" -> "fact";
		default -> usual;
		};
	}

	/** A cell with what the entry holds, or with the one item that the entry is; with an empty text where it says nothing. */
	CellHandle cell(Entry entry, String style) throws SemanticException {
		CellHandle cell = elements.newCell();
		if (!style.isEmpty()) {
			cell.setProperty(STYLE, style);
		}
		if (entry.text("textAlign").isPresent()) {
			cell.setProperty("textAlign", entry.required("textAlign"));
		}
		if (entry.text("span").isPresent()) {
			cell.setColumnSpan(Integer.parseInt(entry.required("span")));
		}
		if (entry.children().isEmpty()) {
			cell.getContent().add(items.of(entry.alone()));
		}
		for (Entry item : entry.children()) {
			ReportItemHandle handle = items.of(item);
			cell.getContent().add(handle);
		}
		return cell;
	}

}
