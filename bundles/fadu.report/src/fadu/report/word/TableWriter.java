package fadu.report.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Block.Picture;
import fadu.report.word.Table.Cell;
import fadu.report.word.Table.Row;

/** Writes tables: heads repeat on each page, no row is split, widths are fixed. */
final class TableWriter {

	private static final Set<Role> IN_TABLES = EnumSet.of(Role.HEAD, Role.HEAD_RIGHT, Role.GROUP, Role.CELL, Role.CELL_RIGHT);

	private final WordXml xml;
	private final TextWriter text;
	private final PictureWriter pictures;

	TableWriter(WordXml xml, TextWriter text, PictureWriter pictures) {
		this.xml = xml;
		this.text = text;
		this.pictures = pictures;
	}

	/** Writes a table with columns of the widths, in twentieths of a point. */
	void write(Table table, List<Integer> widths) {
		xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", "OfficialTable");
		xml.start("w:tblW").with("w:w", sum(widths, 0, widths.size())).with("w:type", "dxa").end();
		xml.value("w:jc", "center");
		xml.empty("w:tblLayout").with("w:type", "fixed");
		xml.empty("w:tblLook").with("w:val", "0420").with("w:firstRow", 1).with("w:lastRow", 0).with("w:firstColumn", 0)
				.with("w:lastColumn", 0).with("w:noHBand", 0).with("w:noVBand", 1);
		xml.end();
		xml.start("w:tblGrid");
		widths.forEach(width -> xml.empty("w:gridCol").with("w:w", width));
		xml.end();
		int[] covered = new int[widths.size()];
		for (Row row : table.rows()) {
			row(row, widths, covered);
		}
		xml.end();
	}

	private void row(Row row, List<Integer> widths, int[] covered) {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
		if (row.head()) {
			xml.empty("w:tblHeader");
		}
		xml.end();
		int column = 0;
		for (Cell cell : row.cells()) {
			column = gap(column, cell.column(), widths, covered);
			int end = Math.min(widths.size(), cell.column() + cell.span());
			if (end > column) {
				cell(cell, column, end, widths, row.isGroup());
				for (int i = column; i < end; i++) {
					covered[i] = cell.depth() - 1;
				}
				column = end;
			}
		}
		gap(column, widths.size(), widths, covered);
		xml.end();
	}

	/** Fills what no cell of the row stands in: a cell from above that reaches down, or nothing. */
	private int gap(int from, int to, List<Integer> widths, int[] covered) {
		for (int column = from; column < to; column++) {
			xml.start("w:tc").start("w:tcPr").empty("w:tcW").with("w:w", widths.get(column)).with("w:type", "dxa");
			if (covered[column] > 0) {
				covered[column]--;
				xml.empty("w:vMerge");
			}
			xml.end();
			empty(Role.CELL);
			xml.end();
		}
		return Math.max(from, to);
	}

	private void cell(Cell cell, int from, int to, List<Integer> widths, boolean keepNext) {
		int width = sum(widths, from, to);
		xml.start("w:tc").start("w:tcPr").empty("w:tcW").with("w:w", width).with("w:type", "dxa");
		if (to - from > 1) {
			xml.value("w:gridSpan", to - from);
		}
		if (cell.depth() > 1) {
			xml.value("w:vMerge", "restart");
		}
		xml.value("w:vAlign", "center").end();
		List<Block> blocks = flat(cell.blocks());
		for (Block block : blocks) {
			switch (block) {
			case Paragraph paragraph -> text.write(paragraph, style(cell.role()), keepNext);
			case Picture picture -> pictures.write(picture, width * 25.4 / 1440, Page.PORTRAIT.heightOfArea() / 2, keepNext,
					Optional.empty());
			case Table inner -> throw new IllegalStateException(inner.text());
			}
		}
		if (blocks.isEmpty()) {
			empty(cell.role());
		}
		xml.end();
	}

	private void empty(Role role) {
		xml.start("w:p").start("w:pPr").value("w:pStyle", style(role)).end().end();
	}

	private static String style(Role role) {
		return IN_TABLES.contains(role) ? role.paragraphStyle() : Role.CELL.paragraphStyle();
	}

	/** Tables inside a cell become paragraphs; a table in a table can hardly be edited. */
	private static List<Block> flat(List<Block> blocks) {
		List<Block> flat = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Table inner) {
				inner.rows().forEach(row -> row.cells().forEach(cell -> flat.addAll(flat(cell.blocks()))));
			} else {
				flat.add(block);
			}
		}
		return flat;
	}

	private static int sum(List<Integer> widths, int from, int to) {
		return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
	}

}
