package fadu.register.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import fadu.model.value.Span;
import fadu.reading.formats.Place;
import fadu.reading.formats.RawCell;

/** The cells of a file as text: a line with the name of each sheet, and one for each row with bars between its cells. */
public final class TableText {

	private static final String BAR = " | ";

	private final List<SheetGrid> sheets;

	TableText(List<SheetGrid> sheets) {
		this.sheets = List.copyOf(sheets);
	}

	/**
	 * Some rows as text.
	 *
	 * @param text  the lines
	 * @param spans where each cell stands in it, in code points
	 */
	public record Part(String text, Map<Place.SheetCell, Span> spans) {
	}

	/** A row of a sheet. */
	private record RowPlace(String sheet, int row) {

		static RowPlace of(TableFigure figure) {
			return new RowPlace(figure.cell().sheet(), figure.cell().row());
		}
	}

	/**
	 * What the sheets say of some figures: the rows that hold them, and those that hold no figure at all, as heads and remarks.
	 *
	 * @param own of which the text is wanted
	 * @param all figures of the file
	 */
	public Part of(List<TableFigure> own, List<TableFigure> all) {
		Set<RowPlace> foreign = new HashSet<>();
		all.forEach(figure -> foreign.add(RowPlace.of(figure)));
		own.forEach(figure -> foreign.remove(RowPlace.of(figure)));
		Set<String> wanted = new HashSet<>();
		own.forEach(figure -> wanted.add(figure.cell().sheet()));
		Writer writer = new Writer();
		sheets.stream().filter(sheet -> wanted.contains(sheet.name())).forEach(sheet -> {
			writer.append(sheet.name().isEmpty() ? "" : sheet.name() + '\n');
			sheet.rows().forEach((number, cells) -> {
				if (!foreign.contains(new RowPlace(sheet.name(), number))) {
					writer.row(sheet, number, cells);
				}
			});
		});
		return new Part(writer.text.toString(), writer.spans);
	}

	/** Puts the rows together, and notes where each cell stands. */
	private static final class Writer {

		private final StringBuilder text = new StringBuilder();
		private final Map<Place.SheetCell, Span> spans = new HashMap<>();
		private int points;

		private void row(SheetGrid sheet, int number, SortedMap<Integer, RawCell> cells) {
			List<Integer> columns = new ArrayList<>(cells.keySet());
			for (int column : columns) {
				append(column == columns.getFirst() ? "" : BAR);
				int start = points;
				append(printed(cells.get(column)));
				spans.put(sheet.place(number, column), new Span(start, points));
			}
			append("\n");
		}

		private void append(String part) {
			text.append(part);
			points += part.codePointCount(0, part.length());
		}
	}

	/** What stands in a cell; nothing for one that a merged one covers. */
	static String printed(RawCell cell) {
		return switch (cell) {
		case RawCell.Covered covered -> "";
		case RawCell.Amount amount when amount.percent() -> plain(amount.value().movePointRight(2)) + '%';
		default -> SheetGrid.label(cell).orElse("");
		};
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
	}

}
