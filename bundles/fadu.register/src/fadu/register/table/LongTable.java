package fadu.register.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Bound;
import fadu.reading.formats.RawCell;
import fadu.register.row.WrittenWords;

/** A table of which each row is one figure, as SDMX-CSV is: a column for the district, the metric, the time, the number. */
final class LongTable {

	private final SheetGrid sheet;
	private final int head;
	private final Map<ColumnRole, Integer> columns;
	private final TableLabels labels;
	private final FigureCollector figures;

	private LongTable(SheetGrid sheet, int head, Map<ColumnRole, Integer> columns, TableLabels labels, FigureCollector figures) {
		this.sheet = sheet;
		this.head = head;
		this.columns = columns;
		this.labels = labels;
		this.figures = figures;
	}

	/** The table below a row of heads, where that names a column of numbers and one of what they are of. */
	static Optional<LongTable> at(SheetGrid sheet, int row, TableLabels labels, FigureCollector figures) {
		Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
		sheet.rows().get(row).forEach((column, cell) -> SheetGrid.label(cell).flatMap(labels::role)
				.ifPresent(role -> columns.putIfAbsent(role, column)));
		boolean told = columns.containsKey(ColumnRole.DISTRICT) || columns.containsKey(ColumnRole.METRIC)
				|| columns.containsKey(ColumnRole.PERIOD);
		return columns.containsKey(ColumnRole.VALUE) && told
				? Optional.of(new LongTable(sheet, row, columns, labels, figures))
				: Optional.empty();
	}

	void read() {
		sheet.rows().tailMap(head + 1).forEach(this::row);
	}

	private void row(int number, SortedMap<Integer, RawCell> cells) {
		RawCell value = cells.get(columns.get(ColumnRole.VALUE));
		if (value == null) {
			return;
		}
		String heading = SheetGrid.label(sheet.rows().get(head).get(columns.get(ColumnRole.VALUE))).orElse("");
		try {
			Optional<CellAmount> amount = CellAmount.of(value, labels);
			LabelMeaning meaning = amount.isPresent() ? meaning(cells) : LabelMeaning.SKIPPED;
			if (!meaning.skipped()) {
				figures.add(sheet.place(number, columns.get(ColumnRole.VALUE)), bounded(amount.get(), cells), meaning,
						TableText.printed(value), heading);
			}
		} catch (CellRefused e) {
			figures.refuse(sheet.place(number, columns.get(ColumnRole.VALUE)), heading, e.getMessage());
		}
	}

	private LabelMeaning meaning(SortedMap<Integer, RawCell> cells) throws CellRefused {
		Optional<String> period = word(ColumnRole.PERIOD_LABEL, cells).filter(text -> labels.period(text).isPresent())
				.or(() -> word(ColumnRole.PERIOD, cells));
		LabelMeaning named = named(word(ColumnRole.DISTRICT, cells), LabelMeaning::district, labels::district,
				LabelMeaning::ofDistrict, Messages.LongTable_district)
				.or(named(word(ColumnRole.METRIC, cells), LabelMeaning::metric, labels::metric, LabelMeaning::ofMetric,
						Messages.LongTable_metric))
				.or(named(period, LabelMeaning::period, labels::period, LabelMeaning::ofPeriod, Messages.LongTable_period));
		Optional<String> power = word(ColumnRole.POWER, cells).filter(text -> text.matches("-?\\d{1,2}"));
		Optional<BigDecimal> factor = power.map(text -> BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(text)))
				.filter(by -> by.compareTo(BigDecimal.ONE) != 0);
		return new LabelMeaning(Optional.empty(), Optional.empty(), Optional.empty(), word(ColumnRole.UNIT, cells), factor, false)
				.or(named);
	}

	/** What a name says: as somebody explained it, else the one thing that is called so. */
	private <T> LabelMeaning named(Optional<String> text, Function<LabelMeaning, Optional<T>> says,
			Function<String, Optional<T>> known, Function<T, LabelMeaning> alone, String unknown) throws CellRefused {
		if (text.isEmpty()) {
			return LabelMeaning.NOTHING;
		}
		Optional<LabelMeaning> meaning = labels.meaning(text.get())
				.filter(told -> told.skipped() || says.apply(told).isPresent())
				.or(() -> known.apply(text.get()).map(alone));
		if (meaning.isEmpty()) {
			figures.unknown(text.get());
			throw new CellRefused(NLS.bind(unknown, text.get()));
		}
		return meaning.get();
	}

	private CellAmount bounded(CellAmount amount, SortedMap<Integer, RawCell> cells) throws CellRefused {
		Optional<String> word = word(ColumnRole.BOUND, cells);
		if (word.isEmpty()) {
			return amount;
		}
		Bound bound = Bound.ofQualifier(word.get())
				.orElseThrow(() -> new CellRefused(NLS.bind(Messages.LongTable_bound, word.get())));
		return new CellAmount(amount.value(), bound, amount.unit());
	}

	private Optional<String> word(ColumnRole role, SortedMap<Integer, RawCell> cells) {
		return Optional.ofNullable(columns.get(role)).map(cells::get).flatMap(SheetGrid::label)
				.filter(text -> !text.isEmpty() && !WrittenWords.NOTHING.contains(WrittenWords.plain(text)));
	}

}
