package fadu.ui.views;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.IBarSeries.BarWidthStyle;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

import fadu.analysis.compare.Value;
import fadu.analysis.value.DrawnInterval;
import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.comparison.ComparableGroup.Figure;
import fadu.ui.comparison.ComparableGroup.LeftOut;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;
import fadu.wording.AxisUnit;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * A bar for each number, from nought up, with the number and its bound above it: {@link IntervalBar} tells how bounds are drawn.
 * Those that
 * may not be compared with the others stand apart. The order of the bars is no rank.
 */
final class FigureChart {

	private static final Wording WORDS = UserWording.get();
	private static final String SERIES = "figures";
	private static final int BAR_WIDTH = 56;
	private static final double HEADROOM = 1.22;
	private static final int ARROW_ROOM = 14;

	private final Chart chart;
	private List<Optional<Bar>> shown = List.of();
	private List<String> labels = List.of();

	/** A number as it is drawn, whether it may be compared with the others, and what stands above it. */
	private record Bar(DrawnInterval interval, boolean matched, String text) {
	}

	FigureChart(Composite parent) {
		chart = new Chart(parent, SWT.NONE);
		chart.setBackground(Palette.PAPER);
		chart.getPlotArea().setBackground(Palette.PAPER);
		chart.getLegend().setVisible(false);
		chart.getTitle().setForeground(Palette.NAVY);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(Palette.QUIET);
			axis.getTitle().setForeground(Palette.QUIET);
			axis.getGrid().setForeground(Palette.LINE);
		}
		IAxis districts = chart.getAxisSet().getXAxis(0);
		districts.getTitle().setVisible(false);
		districts.getGrid().setStyle(LineStyle.NONE);
		chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		chart.getAxisSet().getYAxis(0).getTitle().setFont(Marks.smallFont());
		chart.getPlotArea().addCustomPaintListener(this::paintFigures);
		chart.getAxisSet().getYAxis(0).getTick()
				.setFormat(new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
	}

	Control control() {
		return chart;
	}

	/** Draws those that may be compared and, after a gap, hollow, those with a number that may not be compared with them. */
	void show(Metric metric, ComparableGroup group) {
		AxisUnit scale = WORDS.axis(metric, group.numbers());
		labels = new ArrayList<>();
		shown = new ArrayList<>();
		group.figures().forEach(figure -> add(label(figure), figure.value(), scale, true));
		List<LeftOut> apart = group.leftOut().stream().filter(one -> one.value().isPresent()).toList();
		if (!apart.isEmpty()) {
			addGap();
		}
		apart.forEach(
				one -> add(label(one.district(), one.value().get(), Messages.FigureChart_bar), one.value().get(), scale, false));
		chart.setRedraw(false);
		if (chart.getSeriesSet().getSeries(SERIES) != null) {
			chart.getSeriesSet().deleteSeries(SERIES);
		}
		chart.getTitle().setText(title(metric, group));
		IAxis districts = chart.getAxisSet().getXAxis(0);
		districts.setCategorySeries(labels.toArray(String[]::new));
		districts.enableCategory(true);
		IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, SERIES);
		bars.setYSeries(shown.stream().mapToDouble(bar -> bar.map(one -> one.interval().top().doubleValue()).orElse(0d)).toArray());
		bars.setBarColor(Palette.PAPER);
		bars.setBarWidthStyle(BarWidthStyle.FIXED);
		bars.setBarWidth(BAR_WIDTH);
		IAxis axis = chart.getAxisSet().getYAxis(0);
		axis.getTitle().setText(NLS.bind(Messages.FigureChart_unit, scale.name()));
		axis.setRange(range());
		districts.adjustRange();
		chart.setRedraw(true);
		chart.redraw();
	}

	private void add(String label, Value value, AxisUnit scale, boolean matched) {
		labels.add(label);
		shown.add(Optional.of(new Bar(DrawnInterval.of(value.interval(), scale.worth()), matched, WORDS.display(value))));
	}

	private void addGap() {
		labels.add("");
		shown.add(Optional.empty());
	}

	/** The metric, and the time where all figures are about the same. */
	private static String title(Metric metric, ComparableGroup group) {
		List<String> periods = group.figures().stream().map(figure -> WORDS.display(figure.value().period())).distinct().toList();
		return periods.size() == 1 ? NLS.bind(Messages.FigureChart_title, WORDS.name(metric), periods.get(0)) : WORDS.name(metric);
	}

	/** The bars, and the figure with its bound above each. */
	private void paintFigures(PaintEvent event) {
		if (chart.getSeriesSet().getSeries(SERIES) instanceof IBarSeries<?> bars) {
			Rectangle[] bounds = bars.getBounds();
			IAxis axis = chart.getAxisSet().getYAxis(0);
			for (int i = 0; i < Math.min(bounds.length, shown.size()); i++) {
				if (shown.get(i).isPresent()) {
					paint(shown.get(i).get(), event.gc, bounds[i], axis);
				}
			}
		}
	}

	private static void paint(Bar bar, GC gc, Rectangle column, IAxis axis) {
		IntervalBar.paint(bar.interval(), bar.matched(), gc, column, axis, ARROW_ROOM);
		gc.setForeground(bar.matched() ? Palette.INK : Palette.QUIET);
		int room = bar.interval().open() ? ARROW_ROOM : 0;
		Point size = gc.textExtent(bar.text());
		gc.drawText(bar.text(), column.x + (column.width - size.x) / 2,
				axis.getPixelCoordinate(Math.max(0, bar.interval().most().doubleValue())) - room - size.y - 2, true);
	}

	private static String label(Figure figure) {
		return label(figure.district(), figure.value(),
				figure.caveat() ? Messages.FigureChart_barWithCaveat : Messages.FigureChart_bar);
	}

	private static String label(District district, Value value, String pattern) {
		return NLS.bind(pattern, WORDS.name(district), WORDS.display(value.period()));
	}

	/** From nought, or from the lowest change where figures are negative, with room for the labels. */
	private Range range() {
		double low = 0;
		double high = 0;
		for (DrawnInterval bar : shown.stream().flatMap(Optional::stream).map(Bar::interval).toList()) {
			low = Math.min(low, bar.least().doubleValue());
			high = Math.max(high, bar.most().doubleValue());
		}
		return low == 0 && high == 0 ? new Range(0, 1) : new Range(low * HEADROOM, high * HEADROOM);
	}

}
