package fadu.ui.views;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.analysis.value.DrawnInterval;
import fadu.model.District;
import fadu.ui.chart.ChartContent;
import fadu.ui.chart.ChartKind;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.CellWords;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.comparison.Focus;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** 图表: the metric looked at, over those districts that may be set beside the one looked at. */
public final class ChartView extends FaduView {

	private static final Wording WORDS = UserWording.get();
	private static final int MOST_NAMED = 4;
	private static final int MOST_PANELS = 12;

	private final Map<ChartKind, ToolItem> kinds = new EnumMap<>(ChartKind.class);
	private GridModel grid;
	private ChartCanvas chart;
	private ChartKind kind = ChartKind.BARS;
	private String title = "";

	/** Created by the workbench. */
	public ChartView() {
		super("empty-chart");
	}

	@Override
	void createContent(Composite parent) {
		grid = getSite().getService(GridModel.class);
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		for (ChartKind one : ChartKind.values()) {
			kinds.put(one, item(bar, SWT.RADIO, name(one), () -> choose(one)));
		}
		kinds.get(kind).setSelection(true);
		new ToolItem(bar, SWT.SEPARATOR);
		chart = new ChartCanvas(parent, this::look);
		chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		ChartSaving saving = new ChartSaving(chart, getViewSite());
		item(bar, SWT.PUSH, Messages.ChartView_copy, saving::copy);
		item(bar, SWT.PUSH, Messages.ChartView_saveAs, () -> saving.save(title));
		Runnable arranged = this::showNow;
		grid.addListener(arranged);
		parent.addDisposeListener(event -> grid.removeListener(arranged));
	}

	private static ToolItem item(ToolBar bar, int style, String text, Runnable work) {
		ToolItem item = new ToolItem(bar, style);
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				work.run();
			}
		});
		return item;
	}

	private static String name(ChartKind kind) {
		return switch (kind) {
		case BARS -> Messages.ChartView_bars;
		case DOTS -> Messages.ChartView_dots;
		case PANELS -> Messages.ChartView_panels;
		case TREND -> Messages.ChartView_trend;
		case TRENDS -> Messages.ChartView_trends;
		};
	}

	private void choose(ChartKind one) {
		kind = one;
		show();
	}

	private void look(Focus place) {
		model().compared().ifPresent(compared -> compared.row(place).ifPresent(row -> row.cells().stream().map(Cell::district)
				.filter(district -> district.getCode().equals(place.district())).findFirst()
				.ifPresent(district -> model().look(row, district))));
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.COMPARISON || change == Change.FOCUS;
	}

	@Override
	void show() {
		Optional<ComparisonRow> row = model().focusedRow();
		Optional<Focus> focus = model().focus();
		if (row.isEmpty() || focus.isEmpty() || chart.control().isDisposed()) {
			showEmpty(Messages.ChartView_none, Messages.ChartView_noneHint);
			return;
		}
		switch (kind) {
		case TREND -> showTrend(row.get(), focus.get());
		case PANELS -> showPanels(focus.get(), Messages.ChartView_panelsNote, this::panel);
		case TRENDS -> showPanels(focus.get(), Messages.ChartView_trendsNote, this::trend);
		default -> showDistricts(row.get(), focus.get());
		}
	}

	private void showTrend(ComparisonRow row, Focus focus) {
		Optional<ChartContent> trend = model().focusedCell().flatMap(
				cell -> model().compared().map(compared -> ChartContent.trend(compared, row, cell, focus.period())));
		if (trend.filter(content -> !content.rows().isEmpty()).isEmpty()) {
			showEmpty(NLS.bind(Messages.ChartView_noFigure, WORDS.name(row.metric())), Messages.ChartView_noTrendHint);
			return;
		}
		draw(trend.get(), focus, Messages.ChartView_trendNote);
	}

	/** The rows of the grid from that of the cell looked at on, and before it where there are not so many behind it. */
	private void showPanels(Focus focus, String words, BiFunction<GridRow.Line, Focus, Optional<ChartContent>> content) {
		List<GridRow.Line> lines = grid.content().lines().stream().filter(line -> !line.isEmpty()).toList();
		int at = Math.max(0, lines.stream().map(line -> line.metric().getCode()).toList().indexOf(focus.metric()));
		int first = Math.clamp(at, 0, Math.max(0, lines.size() - MOST_PANELS));
		List<ChartContent> panels = lines.subList(first, Math.min(first + MOST_PANELS, lines.size())).stream()
				.flatMap(line -> content.apply(line, focus).stream()).toList();
		if (panels.isEmpty()) {
			showEmpty(Messages.ChartView_none, Messages.ChartView_noneHint);
			return;
		}
		String drawn = NLS.bind(words, panels.size(), lines.size());
		draw(name(kind), panels, focus, drawn);
	}

	private Optional<ChartContent> panel(GridRow.Line line, Focus focus) {
		return line.cells().stream().filter(cell -> cell.value().isPresent()).findFirst().map(GridCell::judged)
				.map(row -> ChartContent.districts(row, ComparableGroup.of(row, Base.of(model(), row)), order(), focus.period()));
	}

	/** The row over the periods of the district looked at; nothing where it has no number. */
	private Optional<ChartContent> trend(GridRow.Line line, Focus focus) {
		return model().compared().flatMap(compared -> compared.comparison().rows().stream()
				.filter(row -> row.metric() == line.metric()).findFirst()
				.flatMap(row -> row.cells().stream().filter(cell -> cell.district().getCode().equals(focus.district())).findFirst()
						.map(cell -> ChartContent.trend(compared, row, cell, focus.period()))))
				.filter(content -> !content.rows().isEmpty());
	}

	private List<String> order() {
		return grid.content().columns().stream().map(column -> column.district().getCode()).distinct().toList();
	}

	private void showDistricts(ComparisonRow reported, Focus focus) {
		ComparisonRow row = grid.focused().map(GridCell::judged).orElse(reported);
		Optional<District> base = Base.of(model(), reported);
		ComparableGroup group = ComparableGroup.of(row, base);
		if (group.figures().isEmpty()) {
			showEmpty(NLS.bind(Messages.ChartView_noFigure, WORDS.name(row.metric())), Messages.ChartView_noFigureHint);
			return;
		}
		draw(ChartContent.districts(row, group, order(), focus.period()), focus, note(group) + divisors(group));
	}

	private void draw(ChartContent content, Focus focus, String text) {
		draw(content.title(), List.of(content), focus, text);
	}

	private void draw(String name, List<ChartContent> charts, Focus focus, String text) {
		title = name;
		chart.show(charts, kind, Optional.of(focus), text + ChartFoot.of(charts));
		showContent();
	}

	private static String note(ComparableGroup group) {
		String caveat = (group.figures().stream().anyMatch(ComparableGroup.Figure::caveat) ? reserve(group) : "") + drawing(group);
		List<ComparableGroup.LeftOut> leftOut = group.leftOut();
		return leftOut.isEmpty()
				? caveat
				: caveat + NLS.bind(leftOut.size() > MOST_NAMED ? Messages.ChartView_leftOutMany : Messages.ChartView_leftOut,
						leftOut.stream().limit(MOST_NAMED)
								.map(one -> NLS.bind(Messages.ChartView_one, WORDS.name(one.district()), one.reason()))
								.collect(Collectors.joining(Messages.ChartView_separator)),
						leftOut.size());
	}

	/** Why the figures may be compared with a caveat only: all that forbids an order, or the first other reason. */
	private static String reserve(ComparableGroup group) {
		long heavy = group.reserve().stream().filter(reason -> reason.kind().forbidsOrder()).count();
		return NLS.bind(Messages.ChartView_caveat, group.reserve().stream().limit(Math.max(1, heavy)).map(WORDS::text).distinct()
				.collect(Collectors.joining(Messages.ChartView_betweenReasons)));
	}

	/** Which numbers were divided by what there was in another year, as no other number is at hand. */
	private static String divisors(ComparableGroup group) {
		return Stream.concat(group.figures().stream().flatMap(figure -> divisor(figure.district(), figure.value())),
				group.leftOut().stream()
						.flatMap(one -> one.value().stream().flatMap(value -> divisor(one.district(), value))))
				.collect(Collectors.joining());
	}

	private static Stream<String> divisor(District district, Value value) {
		return CellWords.otherYear(value).map(base -> NLS.bind(Messages.ChartView_base, WORDS.name(district), WORDS.text(base)))
				.stream();
	}

	/** What arrows, broken edges and pale ends mean, where there are any. */
	private static String drawing(ComparableGroup group) {
		List<DrawnInterval> drawn = group.numbers().stream().map(value -> DrawnInterval.of(value.interval(), BigDecimal.ONE))
				.toList();
		return (drawn.stream().anyMatch(DrawnInterval::open) ? Messages.ChartView_open : "")
				+ (drawn.stream().anyMatch(DrawnInterval::isRange) ? Messages.ChartView_range : "")
				+ (drawn.stream().anyMatch(DrawnInterval::about) ? Messages.ChartView_about : "");
	}

	@Override
	void focusContent() {
		chart.setFocus();
	}

}
