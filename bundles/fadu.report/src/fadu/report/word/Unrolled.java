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
		if (table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.role() == Role.FACT_NAME)) {
			return facts(table);
		}
		return isListOfTerms(table) ? terms(table) : contents(table);
	}

	private static List<Block> facts(Table table) {
		List<Block> lines = new ArrayList<>();
		for (Row row : table.rows()) {
			List<Inline> name = List.of();
			for (Cell cell : row.cells()) {
				if (cell.role() == Role.FACT_NAME) {
					name = inlines(cell, Role.FACT_NAME);
				} else if (!name.isEmpty() && !cell.text().isBlank()) {
					lines.add(line(Role.FACT, name, text(Messages.Unrolled_colon, Role.FACT_NAME), inlines(cell, Role.FACT)));
					name = List.of();
				} else {
					lines.addAll(cell.blocks());
				}
			}
		}
		return lines;
	}

	private static boolean isListOfTerms(Table table) {
		int columns = table.columns().size();
		return columns >= 2 && columns % 2 == 0 && table.rows().stream().allMatch(row -> row.cells().size() == columns)
				&& table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(Unrolled::isOneText)
				&& table.rows().stream().flatMap(row -> row.cells().stream())
						.allMatch(cell -> cell.column() % 2 == 1 || TextWidth.of(cell.text()) <= TERM);
	}

	private static boolean isOneText(Cell cell) {
		return cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph paragraph && !paragraph.role().isHeading();
	}

	private static List<Block> terms(Table table) {
		List<Block> lines = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column += 2) {
			for (Row row : table.rows()) {
				lines.add(line(Role.TEXT, inlines(row.cells().get(column), Role.TEXT),
						text(Messages.Unrolled_space, Role.TEXT), inlines(row.cells().get(column + 1), Role.TEXT)));
			}
		}
		return lines;
	}

	private static List<Block> contents(Table table) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream())
				.collect(Collectors.toCollection(ArrayList::new));
	}

	private static Paragraph line(Role role, List<Inline> name, Inline between, List<Inline> value) {
		List<Inline> inlines = new ArrayList<>(name);
		inlines.add(between);
		inlines.addAll(value);
		return new Paragraph(role, inlines, false);
	}

	private static Inline text(String text, Role role) {
		return new Inline.Text(text, role, Optional.empty());
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
