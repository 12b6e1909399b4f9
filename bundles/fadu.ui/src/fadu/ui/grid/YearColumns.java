package fadu.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.analysis.value.Days;
import fadu.analysis.value.PartsOfWholes;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * The years of columns. Where nobody asks for a period each row has its own, so the figures of a district may be of several years.
 * Then its column is headed by the year of most rows, and each cell says of which it is; who asks for it has a column for each year
 * instead, headed by it, and a figure stands in that of its year. What a district reports of a later year than the one compared has
 * its column or stands beside, so that the newest figure is never out of sight.
 *
 * @param columns the columns, the years of a district side by side, the latest first
 * @param lines   the rows, a cell for each of the columns
 */
record YearColumns(List<GridColumn> columns, List<GridRow.Line> lines) {

	/** No year that a calendar knows, for what is of none. */
	private static final Comparator<Period> LATEST_FIRST = Comparator.comparing(Days::isOpen)
			.thenComparing(Comparator.comparingInt(Days::year).reversed()).thenComparing(Period::toString);

	/**
	 * Heads the columns of a comparison by year, or divides them; those of a period that was asked for stay.
	 *
	 * @param everyYear whether each year has a column
	 */
	static YearColumns of(List<GridColumn> columns, List<GridRow.Line> lines, boolean everyYear) {
		List<GridColumn> divided = new ArrayList<>();
		List<List<GridCell>> cells = lines.stream().map(line -> (List<GridCell>) new ArrayList<GridCell>()).toList();
		for (int at = 0; at < columns.size(); at++) {
			int place = at;
			GridColumn column = columns.get(at);
			List<GridCell> all = lines.stream().map(line -> line.cells().get(place)).toList();
			List<Period> every = column.period().isPresent() ? List.of() : years(all.stream());
			Optional<Period> main = every.stream().max(Comparator.comparingLong(year -> count(year, all)));
			List<Period> years = everyYear ? every : main.stream().toList();
			for (Period year : years) {
				divided.add(column.headed(head(year, all.stream()), years.size() < every.size() && year.equals(main.get())));
			}
			if (years.isEmpty()) {
				divided.add(column);
			}
			for (int row = 0; row < lines.size(); row++) {
				GridCell cell = lines.get(row).cells().get(at);
				cells.get(row).addAll(
						years.isEmpty() ? List.of(cell) : years.stream().map(year -> in(year, cell, years, main.get())).toList());
			}
		}
		List<GridRow.Line> rows = new ArrayList<>();
		for (int row = 0; row < lines.size(); row++) {
			rows.add(new GridRow.Line(lines.get(row).metric(), List.copyOf(cells.get(row))));
		}
		return new YearColumns(List.copyOf(divided), List.copyOf(rows));
	}

	private static List<Period> years(Stream<GridCell> cells) {
		TreeSet<Period> years = new TreeSet<>(LATEST_FIRST);
		cells.forEach(cell -> period(cell).map(YearColumns::year).ifPresent(compared -> {
			years.add(compared);
			whole(cell).map(figure -> year(figure.getPeriod())).filter(year -> isLater(year, compared)).forEach(years::add);
		}));
		return List.copyOf(years);
	}

	private static boolean isLater(Period year, Period other) {
		return !Days.isOpen(year) && !Days.isOpen(other) && Days.year(year) > Days.year(other);
	}

	/** The figures of a cell that speak of the whole, the one that stands for it first. */
	private static Stream<Observation> whole(GridCell cell) {
		return cell.cell() instanceof Cell.Reported reported
				? reported.observations().stream().filter(figure -> !PartsOfWholes.isPart(figure))
				: Stream.of();
	}

	private static Optional<Period> period(GridCell cell) {
		return cell.cell().value().map(Value::period);
	}

	/** The year in which a period ends; what has no end stays what it is. */
	private static Period year(Period period) {
		return Days.isOpen(period) ? period : new Period.Year(Days.year(period));
	}

	/** The one period of all the figures of a year, else the year. */
	private static Period head(Period year, Stream<GridCell> cells) {
		List<Period> periods = cells.flatMap(cell -> period(cell).stream()).filter(period -> year(period).equals(year)).distinct()
				.toList();
		return periods.size() == 1 ? periods.getFirst() : year;
	}

	private static long count(Period year, List<GridCell> cells) {
		return cells.stream().filter(cell -> years(Stream.of(cell)).contains(year)).count();
	}

	private static GridCell in(Period year, GridCell cell, List<Period> years, Period main) {
		Optional<Period> compared = period(cell).map(YearColumns::year);
		Optional<Period> home = compared.map(own -> years.contains(own) ? own : main);
		if (home.isEmpty()) {
			return cell;
		}
		return home.get().equals(year)
				? cell.with(whole(cell).filter(figure -> isLater(year(figure.getPeriod()), compared.get()))
						.filter(figure -> year(figure.getPeriod()).equals(year) || !years.contains(year(figure.getPeriod())))
						.findFirst())
				: cell.standingIn(home.get(), whole(cell).filter(figure -> year(figure.getPeriod()).equals(year)).findFirst());
	}

}
