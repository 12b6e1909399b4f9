package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Table.Cell;
import fadu.report.word.Table.Row;

/**
 * Turns a table that only lays out into paragraphs one beneath the other: names with their values into lines "name: value", columns
 * of marks with their meanings into a list, anything else into its contents in the order of reading.
 */
final class Unrolled {

	/** A mark or a term that a text explains is at most as wide as this, in characters. */
	private static final double TERM = 6;

	private Unrolled() {
	}

	static List<Block> of(Table table) {
		return isListOfPairs(table) ? pairs(table) : contents(table);
	}

	private static boolean isListOfPairs(Table table) {
		int columns = table.columns().size();
		return columns >= 2 && columns % 2 == 0 && table.rows().stream().allMatch(row -> row.cells().size() == columns)
				&& table.rows().stream().flatMap(row -> row.cells().stream())
						.allMatch(cell -> cell.column() % 2 == 0 ? isName(cell) : isText(cell));
	}

	private static boolean isName(Cell cell) {
		return isText(cell) && (cell.role() == Role.FACT_NAME || TextWidth.of(cell.text()) <= TERM);
	}

	private static boolean isText(Cell cell) {
		return cell.blocks().stream().allMatch(block -> block instanceof Paragraph paragraph && !paragraph.role().isHeading());
	}

	/** Pairs that stand one beneath the other belong together, so the list goes down before it goes right. */
	private static List<Block> pairs(Table table) {
		List<Block> lines = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column += 2) {
			for (Row row : table.rows()) {
				Cell name = row.cells().get(column);
				Cell value = row.cells().get(column + 1);
				if (!name.text().isBlank() || !value.text().isBlank()) {
					lines.add(line(name, value));
				}
			}
		}
		return lines;
	}

	private static List<Block> contents(Table table) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream())
				.collect(Collectors.toCollection(ArrayList::new));
	}

	private static Paragraph line(Cell name, Cell value) {
		boolean fact = name.role() == Role.FACT_NAME;
		List<Inline> inlines = new ArrayList<>(inlines(name, fact ? Role.FACT_NAME : Role.TEXT));
		if (!inlines.isEmpty()) {
			inlines.add(new Inline.Text(fact ? Messages.Unrolled_colon : Messages.Unrolled_space, name.role(), Optional.empty()));
		}
		inlines.addAll(inlines(value, Role.TEXT));
		return new Paragraph(fact ? Role.FACT : Role.TEXT, inlines, false);
	}

	private static List<Inline> inlines(Cell cell, Role role) {
		List<Inline> inlines = new ArrayList<>();
		for (Block block : cell.blocks()) {
			if (block instanceof Paragraph paragraph) {
				for (Inline inline : paragraph.inlines()) {
					inlines.add(inline instanceof Inline.Text text ? new Inline.Text(text.text(), role, text.link()) : inline);
				}
			}
		}
		return inlines;
	}

}
