package fadu.ui.views;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.value.DrawnInterval;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** 图表: the metric looked at, over those districts that may be set beside the one looked at. */
public final class ChartView extends FaduView {

	private static final Wording WORDS = UserWording.get();

	private FigureChart chart;
	private Label note;

	/** Created by the workbench. */
	public ChartView() {
		super("empty-chart");
	}

	@Override
	void createContent(Composite parent) {
		chart = new FigureChart(parent);
		chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		note = new Label(parent, SWT.WRAP);
		note.setFont(Marks.smallFont());
		note.setForeground(Palette.QUIET);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 8;
		data.widthHint = 300;
		note.setLayoutData(data);
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.COMPARISON || change == Change.FOCUS;
	}

	@Override
	void show() {
		Optional<ComparisonRow> row = model().focusedRow();
		if (row.isEmpty()) {
			showEmpty(Messages.ChartView_none, Messages.ChartView_noneHint);
			return;
		}
		ComparableGroup group = ComparableGroup.of(row.get(), Base.of(model(), row.get()));
		if (group.figures().isEmpty()) {
			showEmpty(NLS.bind(Messages.ChartView_noFigure, WORDS.name(row.get().metric())), Messages.ChartView_noFigureHint);
			return;
		}
		chart.show(row.get().metric(), group);
		note.setText(note(group));
		note.requestLayout();
		showContent();
	}

	private static String note(ComparableGroup group) {
		String caveat = (group.figures().stream().anyMatch(ComparableGroup.Figure::caveat) ? reserve(group) : "") + drawing(group);
		List<ComparableGroup.LeftOut> leftOut = group.leftOut();
		return leftOut.isEmpty()
				? caveat
				: caveat + NLS.bind(Messages.ChartView_leftOut, leftOut.stream()
						.map(one -> NLS.bind(Messages.ChartView_one, WORDS.name(one.district()), one.reason()))
						.collect(Collectors.joining(Messages.ChartView_separator)));
	}

	/** Why the figures may be compared with a caveat only: all that forbids an order, or the first other reason. */
	private static String reserve(ComparableGroup group) {
		long heavy = group.reserve().stream().filter(reason -> reason.kind().forbidsOrder()).count();
		return NLS.bind(Messages.ChartView_caveat, group.reserve().stream().limit(Math.max(1, heavy)).map(WORDS::text).distinct()
				.collect(Collectors.joining(Messages.ChartView_betweenReasons)));
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
	public void setFocus() {
		chart.control().setFocus();
	}

}
