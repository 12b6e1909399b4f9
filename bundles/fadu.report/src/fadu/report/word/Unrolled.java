package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Table.Cell;
import fadu.report.word.Table.Row;

/**
 * Turns a table that only lays out into paragraphs one beneath the other: names with their values into lines "name:
 * value", columns of marks with their meanings into a list, anything else into its contents in the order of reading.
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
				addPair(row.cells().get(column), row.cells().get(column + 1), lines);
			}
		}
		return lines;
	}

	private static List<Block> contents(Table table) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream())
				.collect(Collectors.toCollection(ArrayList::new));
	}

	private static void addPair(Cell name, Cell value, List<Block> lines) {
		if (value.blocks().isEmpty()) {
			lines.addAll(name.role() == Role.FACT_NAME ? List.of() : name.blocks());
			return;
		}
		boolean fact = name.role() == Role.FACT_NAME;
		Paragraph first = (Paragraph) value.blocks().get(0);
		Role role = fact ? Role.FACT : first.role().isStatement() ? Role.STATEMENT : Role.TEXT;
		List<Inline> inlines = new ArrayList<>();
		name.blocks().forEach(block -> inlines.addAll(inlines(block, fact ? Role.FACT_NAME : Role.TEXT)));
		if (!inlines.isEmpty()) {
			inlines.add(text(separator(role), fact ? Role.FACT_NAME : Role.TEXT));
		}
		inlines.addAll(inlines(first, Role.TEXT));
		List<Block> rest = value.blocks().subList(1, value.blocks().size());
		if (fact) {
			for (Block block : rest) {
				inlines.add(text(Messages.Unrolled_space, Role.TEXT));
				inlines.addAll(inlines(block, Role.TEXT));
			}
		}
		lines.add(new Paragraph(role, inlines, first.newPage()));
		if (!fact) {
			lines.addAll(rest);
		}
	}

	private static String separator(Role role) {
		return switch (role) {
		case FACT -> Messages.Unrolled_colon;
		case STATEMENT -> Messages.Unrolled_point;
		default -> Messages.Unrolled_space;
		};
	}

	private static Inline text(String text, Role role) {
		return new Inline.Text(text, role, Optional.empty());
	}

	private static List<Inline> inlines(Block block, Role role) {
		return ((Paragraph) block).inlines().stream()
				.map(inline -> inline instanceof Inline.Text text ? new Inline.Text(text.text(), role, text.link()) : inline)
				.toList();
	}

}
