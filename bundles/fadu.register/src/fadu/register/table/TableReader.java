package fadu.register.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.CellTaker;
import fadu.reading.formats.RawCell;
import fadu.register.row.SheetRefused;

/**
 * Makes figures of the tables of a spreadsheet, be they wide, with districts, metrics or times at the head and before the rows, or
 * long,
 * with a row for each figure.
 */
public final class TableReader implements CellTaker {

	private static final int MOST_CELLS = 2_000_000;
	/** A row of heads stands among the first rows. */
	private static final int LAST_HEAD = 40;

	private final List<SheetGrid> sheets = new ArrayList<>();
	private int cells;

	@Override
	public void sheet(String name) {
		sheets.add(new SheetGrid(name));
	}

	@Override
	public void row(int number, SortedMap<Integer, RawCell> row) {
		cells += row.size();
		if (cells <= MOST_CELLS && !row.isEmpty()) {
			sheets.getLast().rows().put(number, new TreeMap<>(row));
		}
	}

	/** The words among the first rows of which the labels know nothing, for somebody who has to say what they mean. */
	public List<String> unknown(TableLabels labels) {
		return sheets.stream().filter(sheet -> labels.isWanted(sheet.name()))
				.flatMap(sheet -> sheet.rows().values().stream().limit(LAST_HEAD)).filter(row -> SheetGrid.own(row) > 1)
				.flatMap(row -> row.values().stream()).filter(cell -> !TableHeads.isDigits(cell)).map(SheetGrid::label)
				.flatMap(Optional::stream).filter(text -> labels.meaning(text).isEmpty()).distinct().toList();
	}

	/**
	 * The figures, once all cells were handed over.
	 *
	 * @throws SheetRefused where there are more cells than a table has, or no table can be made out
	 */
	public TableRead finish(TableLabels labels) throws SheetRefused {
		if (cells > MOST_CELLS) {
			throw new SheetRefused(NLS.bind(Messages.TableReader_large, Integer.toString(MOST_CELLS)));
		}
		List<SheetGrid> wanted = sheets.stream().filter(sheet -> labels.isWanted(sheet.name())).toList();
		FigureCollector figures = new FigureCollector(labels, new TableText(wanted));
		boolean found = false;
		for (SheetGrid sheet : wanted) {
			Optional<LongTable> rows = sheet.rows().keySet().stream().limit(LAST_HEAD)
					.flatMap(row -> LongTable.at(sheet, row, labels, figures).stream()).findFirst();
			if (rows.isPresent()) {
				rows.get().read();
				found = true;
			} else {
				found |= new WideTable(sheet, labels, figures).read();
			}
		}
		if (!found) {
			throw new SheetRefused(Messages.TableReader_none);
		}
		return figures.finish();
	}

}
