package fadu.report.library;

import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.TableGroupHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/**
 * A table: a heading and a cell for each column of the entry, a line for each group, and at its end what is said where the question
 * has no answer, which shows by the column {@code key}.
 */
final class TableBuilder {

	private final ElementFactory elements;
	private final Parts parts;

	TableBuilder(ElementFactory elements, Parts parts) {
		this.elements = elements;
		this.parts = parts;
	}

	TableHandle of(Entry entry, int depth) throws SemanticException {
		TableHandle table = elements.newTableItem(null);
		table.setWidth("100%");
		table.setRepeatHeader(true);
		table.setPageBreakInterval(0);
		if (entry.text("style").isEmpty()) {
			table.setProperty("style", "f_table");
		}
		Items.plain(table, entry);
		Asking.bind(table, entry, depth);
		List<Entry> columns = entry.children("column");
		for (Entry column : columns) {
			ColumnHandle handle = elements.newTableColumn();
			table.getColumns().add(handle);
			if (column.text("width").isPresent()) {
				handle.setProperty("width", column.required("width"));
			}
			Items.hide(handle, column.only("hide"));
		}
		head(table, entry, columns);
		for (Entry group : entry.children("group")) {
			group(table, group);
		}
		if (columns.stream().anyMatch(column -> column.attributes().size() + column.children().size() > 0)) {
			table.getDetail().add(detail(columns));
		}
		foot(table, entry, columns.size());
		return table;
	}

	private void head(TableHandle table, Entry entry, List<Entry> columns) throws SemanticException {
		for (Entry header : entry.children("header")) {
			table.getHeader().add(parts.row(header.children(), ""));
		}
		if (columns.stream().noneMatch(column -> column.text("head").or(() -> column.text("head-of")).isPresent())) {
			return;
		}
		RowHandle row = row();
		for (Entry column : columns) {
			Entry words = column.text("head").map(key -> new Entry("label", Map.of("text", key), List.of()))
					.or(() -> column.text("head-of").map(of -> new Entry("data", Map.of("of", of), List.of())))
					.orElse(new Entry("text", Map.of(), List.of()));
			row.getCells().add(parts.cell(words, isRight(column) ? "head_right" : "head"));
		}
		Items.hide(row, new Entry("row", Map.of("if", entry.required("key")), List.of()));
		table.getHeader().add(row);
	}

	private RowHandle detail(List<Entry> columns) throws SemanticException {
		RowHandle row = row();
		for (Entry column : columns) {
			row.getCells().add(parts.cell(column, column.text("style").orElse(isRight(column) ? "cell_right" : "f_cell")));
		}
		return row;
	}

	private void group(TableHandle table, Entry entry) throws SemanticException {
		TableGroupHandle group = elements.newTableGroup();
		table.getGroups().add(group);
		group.setName(entry.required("name"));
		group.setKeyExpr(Items.column(entry.required("by")));
		group.setSortType("none");
		group.setHideDetail(false);
		group.setRepeatHeader(true);
		if (entry.text("contents").isPresent()) {
			group.addTOC(Items.column(entry.required("contents")));
		}
		group.getHeader().add(parts.row(entry.children(), "group"));
	}

	private void foot(TableHandle table, Entry entry, int columns) throws SemanticException {
		for (Entry footer : entry.children("footer")) {
			table.getFooter().add(parts.row(footer.children(), ""));
		}
		if (entry.text("none").isPresent()) {
			RowHandle row = elements.newTableRow();
			Entry words = new Entry("label", Map.of("text", entry.required("none"), "style", "empty"), List.of());
			CellHandle cell = parts.cell(new Entry("cell", Map.of(), List.of(words)), "f_cell");
			cell.setColumnSpan(columns);
			row.getCells().add(cell);
			Items.hide(row, new Entry("row", Map.of("unless", entry.required("key")), List.of()));
			table.getFooter().add(row);
		}
	}

	private RowHandle row() throws SemanticException {
		RowHandle row = elements.newTableRow();
		row.setProperty("pageBreakInside", "avoid");
		return row;
	}

	private static boolean isRight(Entry column) {
		return column.text("right").isPresent();
	}

}
