package fadu.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import fadu.ui.chart.ChartContent;
import fadu.ui.chart.ChartKind;
import fadu.ui.chart.ChartSheet;
import fadu.ui.chart.SvgText;
import fadu.ui.comparison.Focus;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** Shows a chart as wide as the view; one with many rows scrolls. A click on a row looks at its cell. */
final class ChartCanvas {

	private final ScrolledComposite area;
	private final Canvas canvas;
	private final Consumer<Focus> chosen;
	private List<ChartContent> charts = List.of();
	private ChartKind kind = ChartKind.BARS;
	private String note = "";
	private Optional<ChartSheet> sheet = Optional.empty();
	private Optional<Focus> looked = Optional.empty();

	ChartCanvas(Composite parent, Consumer<Focus> chosen) {
		this.chosen = chosen;
		area = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		area.setScrollbarsMode(SWT.NONE);
		area.setExpandHorizontal(true);
		area.setExpandVertical(true);
		canvas = new Canvas(area, SWT.DOUBLE_BUFFERED);
		area.setContent(canvas);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseDown, event -> choose(at(event)));
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(
				at(event).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		canvas.addListener(SWT.KeyDown, this::typed);
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
		area.addListener(SWT.Resize, event -> layout());
	}

	Control control() {
		return area;
	}

	/** Draws a chart, or several, and below it what has to be known of it. */
	void show(List<ChartContent> others, ChartKind newKind, Optional<Focus> focus, String text) {
		boolean same = charts.equals(others) && kind == newKind && note.equals(text);
		note = text;
		charts = others;
		kind = newKind;
		looked = focus;
		if (!same) {
			Names.name(canvas, charts.stream().map(ChartContent::title).findFirst().orElse("") + '\n' + note);
			layout();
		}
		canvas.redraw();
	}

	private void layout() {
		Rectangle room = area.getClientArea();
		GC gc = new GC(canvas);
		GcRuler ruler = new GcRuler(gc);
		ChartSheet whole = ChartSheet.of(charts, kind, Math.max(room.width, 1), room.height, note, ruler);
		int besideBar = Math.max(area.getSize().x - area.getVerticalBar().getSize().x, 1);
		sheet = Optional.of(whole.drawing().height() > room.height && room.width > besideBar
				? ChartSheet.of(charts, kind, besideBar, room.height, note, ruler)
				: whole);
		gc.dispose();
		area.setMinSize(sheet.get().drawing().width(), sheet.get().drawing().height());
		canvas.redraw();
	}

	private void paint(Event event) {
		event.gc.setBackground(Palette.PAPER);
		event.gc.fillRectangle(canvas.getClientArea());
		sheet.ifPresent(chart -> {
			event.gc.setBackground(Palette.GLOW);
			chart.spots().stream().filter(spot -> !kind.isOverTime() && looked.filter(spot.place()::equals).isPresent())
					.forEach(spot -> event.gc.fillRectangle(spot.x(), spot.y(), spot.width(), spot.height()));
			new ShapePainter(event.gc).paint(chart.drawing().shapes());
		});
	}

	private Optional<Focus> at(Event event) {
		return sheet.flatMap(chart -> chart.at(event.x, event.y));
	}

	private void choose(Optional<Focus> place) {
		canvas.forceFocus();
		place.ifPresent(chosen);
	}

	private void typed(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && !kind.isOverTime()) {
			List<Focus> places = sheet.stream().flatMap(chart -> chart.spots().stream()).map(ChartSheet.Spot::place).toList();
			int next = places.indexOf(looked.orElse(null)) + step;
			choose(next >= 0 && next < places.size() ? Optional.of(places.get(next)) : Optional.empty());
		}
	}

	/** The chart as a picture of dots, twice as fine as on the screen. */
	Optional<ImageData> picture() {
		return sheet.map(ChartSheet::drawing).map(chart -> {
			Image image = new Image(canvas.getDisplay(), (gc, width, height) -> {
				gc.setBackground(Palette.PAPER);
				gc.fillRectangle(0, 0, width, height);
				new ShapePainter(gc).paint(chart.shapes());
			}, chart.width(), chart.height());
			ImageData data = image.getImageData(200);
			image.dispose();
			return data;
		});
	}

	/** The chart as SVG. */
	Optional<String> svg() {
		GC gc = new GC(canvas);
		try {
			return sheet.map(ChartSheet::drawing).map(chart -> SvgText.of(chart, new GcRuler(gc)));
		} finally {
			gc.dispose();
		}
	}

	void setFocus() {
		canvas.setFocus();
	}

}
