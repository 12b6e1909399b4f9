package fadu.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Normalised;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.comparison.Compared;
import fadu.ui.comparison.Compared.Slice;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What a grid shows of a comparison: columns and rows as they are arranged.
 *
 * @param columns         those that are shown
 * @param rows            those that are shown, heads of groups among them
 * @param emptyRows       how many rows were left out because they have no number in these columns
 * @param hiddenRows      how many the user has hidden
 * @param hiddenDistricts how many districts the user has hidden
 */
public record GridContent(List<GridColumn> columns, List<GridRow> rows, int emptyRows, int hiddenRows, int hiddenDistricts) {

	/** Nothing. */
	public static final GridContent EMPTY = new GridContent(List.of(), List.of(), 0, 0, 0);

	private static final Wording WORDS = UserWording.get();

	/** Arranges a comparison. */
	public static GridContent of(Compared compared, GridSettings settings) {
		Map<String, District> districts = compared.comparison().districts().stream()
				.collect(Collectors.toMap(District::getCode, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		List<GridColumn> columns = GridSettings.ordered(districts.keySet(), settings.districts()).stream()
				.filter(code -> !settings.hiddenDistricts().contains(code))
				.flatMap(code -> compared.slices().stream().map(slice -> new GridColumn(districts.get(code), slice.period())))
				.toList();
		List<GridRow.Line> all = lines(compared, columns, settings);
		List<GridRow.Line> chosen = all.stream().filter(line -> !settings.hiddenMetrics().contains(line.metric().getCode()))
				.toList();
		List<GridRow.Line> shown = settings.hideEmpty() ? chosen.stream().filter(line -> !line.isEmpty()).toList() : chosen;
		YearColumns years = YearColumns.of(columns, shown, settings.everyYear());
		return new GridContent(years.columns(), grouped(years.lines(), compared, settings), chosen.size() - shown.size(),
				all.size() - chosen.size(),
				(int) districts.keySet().stream().filter(settings.hiddenDistricts()::contains).count());
	}

	private static List<GridRow.Line> lines(Compared compared, List<GridColumn> columns, GridSettings settings) {
		Map<String, Integer> places = new LinkedHashMap<>();
		compared.comparison().rows().forEach(row -> places.put(row.metric().getCode(), places.size()));
		Map<String, Integer> districts = new HashMap<>();
		compared.comparison().districts().forEach(district -> districts.put(district.getCode(), districts.size()));
		List<Slice> slices = columns.stream().map(column -> compared.slices().stream()
				.filter(slice -> slice.period().equals(column.period())).findFirst().orElseThrow()).toList();
		List<GridRow.Line> lines = new ArrayList<>();
		for (String metric : GridSettings.ordered(places.keySet(), settings.metrics())) {
			int place = places.get(metric);
			List<GridCell> cells = new ArrayList<>();
			for (int i = 0; i < columns.size(); i++) {
				ComparisonRow row = slices.get(i).comparison().rows().get(place);
				cells.add(cell(row, row.cells().get(districts.get(columns.get(i).district().getCode())),
						slices.get(i).normalised()));
			}
			lines.add(new GridRow.Line(compared.comparison().rows().get(place).metric(), List.copyOf(cells)));
		}
		return lines;
	}

	private static GridCell cell(ComparisonRow row, Cell cell, Normalised normalised) {
		return new GridCell(row, cell, normalised.of(row), normalised.refusal(row), Optional.empty(), Optional.empty());
	}

	private static List<GridRow> grouped(Collection<GridRow.Line> lines, Compared compared, GridSettings settings) {
		if (settings.grouping() == Grouping.NONE) {
			return List.copyOf(lines);
		}
		Map<String, String> titles = new HashMap<>();
		Map<String, List<GridRow.Line>> groups = new LinkedHashMap<>();
		for (GridRow.Line line : lines) {
			String key = key(line.metric(), compared, settings.grouping(), titles);
			groups.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
		}
		List<GridRow> rows = new ArrayList<>();
		groups.forEach((key, members) -> {
			boolean open = !settings.closed().contains(key);
			rows.add(new GridRow.Head(key, titles.get(key), members.size(), open));
			rows.addAll(open ? members : List.of());
		});
		return List.copyOf(rows);
	}

	private static String key(Metric metric, Compared compared, Grouping grouping, Map<String, String> titles) {
		if (grouping == Grouping.DOMAIN) {
			String key = metric.getDomain() == null ? "" : metric.getDomain().getCode();
			titles.computeIfAbsent(key, none -> metric.getDomain() == null ? Messages.Grid_other : WORDS.name(metric.getDomain()));
			return key;
		}
		return compared.set().reference().themes().stream().filter(theme -> theme.getMetrics().contains(metric.getCode()))
				.findFirst().map(theme -> {
					titles.putIfAbsent(theme.getCode(), WORDS.name(theme));
					return theme.getCode();
				}).orElseGet(() -> {
					titles.putIfAbsent("", Messages.Grid_noTheme);
					return "";
				});
	}

	/** Whether a column has figures of years besides that at its head, as too few rows have them. */
	public boolean hasMixedYears() {
		return columns.stream().anyMatch(GridColumn::mixed);
	}

	/** How many metrics are shown, those of closed groups with them. */
	public int metrics() {
		return rows.stream().anyMatch(GridRow.Head.class::isInstance)
				? rows.stream().mapToInt(row -> row instanceof GridRow.Head head ? head.lines() : 0).sum()
				: rows.size();
	}

	/** The codes of the districts that are shown, each once. */
	public Set<String> codes() {
		return columns.stream().map(column -> column.district().getCode()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** How many districts are shown, however many periods stand side by side. */
	public int districts() {
		return codes().size();
	}

	/** The lines, without the heads of groups. */
	public List<GridRow.Line> lines() {
		return rows.stream().filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast).toList();
	}

	/** The place of the row of a metric; -1 where it is not shown. */
	public int rowOf(String metric) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) instanceof GridRow.Line line && line.metric().getCode().equals(metric)) {
				return i;
			}
		}
		return -1;
	}

	/** The place of the column in which a row has the figure of a district; -1 where it is not shown. */
	public int columnOf(int row, String district, Optional<Period> period) {
		for (int i = 0; i < columns.size(); i++) {
			GridColumn column = columns.get(i);
			if (column.district().getCode().equals(district) && column.period().equals(period)
					&& (!(at(row) instanceof GridRow.Line line) || line.cells().get(i).other().isEmpty())) {
				return i;
			}
		}
		return -1;
	}

	private GridRow at(int row) {
		return row < 0 || row >= rows.size() ? new GridRow.Head("", "", 0, false) : rows.get(row);
	}

}
