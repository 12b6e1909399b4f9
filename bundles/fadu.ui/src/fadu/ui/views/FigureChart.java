package fadu.ui.views;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
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

import fadu.analysis.Figures;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.ui.comparison.ComparableGroup.Figure;
import fadu.ui.widgets.Marks;
import fadu.ui.widgets.Palette;

/** A bar for each figure, from nought up, with the figure and its bound above it. The order of the bars is no rank. */
final class FigureChart {

	private static final String SERIES = "figures";
	private static final int BAR_WIDTH = 56;
	private static final double HEADROOM = 1.18;

	private final Chart chart;
	private List<Figure> shown = List.of();

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

	void show(Metric metric, List<Figure> figures) {
		shown = figures;
		chart.setRedraw(false);
		if (chart.getSeriesSet().getSeries(SERIES) != null) {
			chart.getSeriesSet().deleteSeries(SERIES);
		}
		chart.getTitle().setText(Names.of(metric));
		IAxis districts = chart.getAxisSet().getXAxis(0);
		districts.setCategorySeries(figures.stream().map(FigureChart::label).toArray(String[]::new));
		districts.enableCategory(true);
		double[] values = figures.stream().mapToDouble(figure -> figure.value().quantity().value().doubleValue()).toArray();
		IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, SERIES);
		bars.setYSeries(values);
		bars.setBarColor(Palette.TEAL);
		bars.setBarWidthStyle(BarWidthStyle.FIXED);
		bars.setBarWidth(BAR_WIDTH);
		IAxis scale = chart.getAxisSet().getYAxis(0);
		scale.getTitle().setText(NLS.bind(Messages.FigureChart_unit, Figures.displayUnit(metric.getUnit())));
		scale.setRange(range(values));
		districts.adjustRange();
		chart.setRedraw(true);
		chart.redraw();
	}

	/** The figure with its bound above each bar. */
	private void paintFigures(PaintEvent event) {
		if (chart.getSeriesSet().getSeries(SERIES) instanceof IBarSeries<?> bars) {
			event.gc.setForeground(Palette.INK);
			Rectangle[] bounds = bars.getBounds();
			for (int i = 0; i < Math.min(bounds.length, shown.size()); i++) {
				String text = shown.get(i).value().display();
				Point size = event.gc.textExtent(text);
				event.gc.drawText(text, bounds[i].x + (bounds[i].width - size.x) / 2, bounds[i].y - size.y - 2, true);
			}
		}
	}

	private static String label(Figure figure) {
		String name = Names.of(figure.district());
		String period = Figures.display(figure.value().period());
		return NLS.bind(figure.caveat() ? Messages.FigureChart_barWithCaveat : Messages.FigureChart_bar, name, period);
	}

	/** From nought, or from the lowest change where figures are negative, with room for the labels. */
	private static Range range(double[] values) {
		double low = 0;
		double high = 0;
		for (double value : values) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		return low == 0 && high == 0 ? new Range(0, 1) : new Range(low * HEADROOM, high * HEADROOM);
	}

}
