package fadu.register.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Bound;
import fadu.model.value.Period;
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
			if (amount.isPresent()) {
				figures.add(sheet.place(number, columns.get(ColumnRole.VALUE)), bounded(amount.get(), cells), meaning(cells),
						TableText.printed(value), heading);
			}
		} catch (CellRefused e) {
			figures.refuse(sheet.place(number, columns.get(ColumnRole.VALUE)), heading, e.getMessage());
		}
	}

	private LabelMeaning meaning(SortedMap<Integer, RawCell> cells) throws CellRefused {
		LabelMeaning meaning = LabelMeaning.NOTHING;
		Optional<String> district = word(ColumnRole.DISTRICT, cells);
		if (district.isPresent()) {
			meaning = meaning.or(LabelMeaning.ofDistrict(labels.district(district.get())
					.orElseThrow(() -> new CellRefused(NLS.bind(Messages.LongTable_district, district.get())))));
		}
		Optional<String> metric = word(ColumnRole.METRIC, cells);
		if (metric.isPresent()) {
			meaning = meaning.or(LabelMeaning.ofMetric(labels.metric(metric.get())
					.orElseThrow(() -> new CellRefused(NLS.bind(Messages.LongTable_metric, metric.get())))));
		}
		Optional<Period> period = period(cells);
		if (period.isPresent()) {
			meaning = meaning.or(LabelMeaning.ofPeriod(period.get()));
		}
		Optional<String> power = word(ColumnRole.POWER, cells).filter(text -> text.matches("-?\\d{1,2}"));
		Optional<String> unit = word(ColumnRole.UNIT, cells);
		return new LabelMeaning(meaning.district(), meaning.metric(), meaning.period(), unit,
				power.map(text -> BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(text)))
						.filter(by -> by.compareTo(BigDecimal.ONE) != 0),
				false);
	}

	private Optional<Period> period(SortedMap<Integer, RawCell> cells) throws CellRefused {
		Optional<Period> labelled = word(ColumnRole.PERIOD_LABEL, cells).flatMap(labels::period);
		Optional<String> written = word(ColumnRole.PERIOD, cells);
		if (labelled.isPresent() || written.isEmpty()) {
			return labelled;
		}
		return Optional.of(labels.period(written.get())
				.orElseThrow(() -> new CellRefused(NLS.bind(Messages.LongTable_period, written.get()))));
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
