package fadu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import fadu.export.Csv;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints a grid as a table for the terminal, as CSV or as Markdown. */
final class GridFormat {

	private static final int WIDEST = 40;

	private GridFormat() {
	}

	/** Columns in line, Han characters counted as two; long texts wrap. */
	static void table(Grid grid, PrintWriter out) {
		List<List<String>> lines = new ArrayList<>(grid.rows());
		lines.add(0, grid.head());
		Column[] columns = new Column[grid.head().size()];
		List<String> rule = new ArrayList<>();
		for (int i = 0; i < columns.length; i++) {
			int column = i;
			int width = Math.min(WIDEST, lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0));
			columns[i] = new Column(width + 3, i == 0 ? 0 : 1, Overflow.WRAP);
			rule.add("-".repeat(width));
		}
		lines.add(1, rule);
		TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
		table.setAdjustLineBreaksForWideCJKCharacters(true);
		lines.forEach(line -> table.addRowValues(line.toArray(String[]::new)));
		table.toString().lines().map(String::stripTrailing).forEach(out::println);
	}

	/** The width of the longest line. */
	private static int width(String text) {
		return text.lines().mapToInt(line -> Ansi.OFF.new Text(line).getCJKAdjustedLength()).max().orElse(0);
	}

	/** RFC 4180 with a heading; a cell that a spreadsheet would take for a formula is written as text. */
	static void csv(Grid grid, PrintWriter out) {
		try {
			Csv.line(grid.head(), out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		grid.rows().forEach(row -> csvLine(row, out));
	}

	/** A row of CSV under a heading that was written before. */
	static void csvLine(List<String> row, PrintWriter out) {
		try {
			Csv.line(row, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A table of GitHub-flavoured Markdown. */
	static void markdown(Grid grid, PrintWriter out) {
		markdownRow(grid.head(), out);
		markdownRow(Collections.nCopies(grid.head().size(), "---"), out);
		grid.rows().forEach(row -> markdownRow(row, out));
	}

	private static void markdownRow(List<String> cells, PrintWriter out) {
		List<String> escaped = cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", "<br>")).toList();
		out.println("| " + String.join(" | ", escaped) + " |");
	}

}
