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
import fadu.ui.chart.ChartDrawing;
import fadu.ui.chart.ChartKind;
import fadu.ui.chart.ChartRow;
import fadu.ui.chart.SvgText;
import fadu.ui.comparison.Focus;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** Shows a chart as wide as the view; one with many rows scrolls. A click on a row looks at its cell. */
final class ChartCanvas {

	private static final ChartContent NOTHING = new ChartContent("", "", List.of());

	private final ScrolledComposite area;
	private final Canvas canvas;
	private final Consumer<Focus> chosen;
	private ChartContent content = NOTHING;
	private ChartKind kind = ChartKind.BARS;
	private Optional<ChartDrawing> drawing = Optional.empty();
	private Optional<Focus> looked = Optional.empty();

	ChartCanvas(Composite parent, Consumer<Focus> chosen) {
		this.chosen = chosen;
		area = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		area.setExpandHorizontal(true);
		area.setExpandVertical(true);
		canvas = new Canvas(area, SWT.DOUBLE_BUFFERED);
		area.setContent(canvas);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseDown, event -> choose(rowAt(event.y)));
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(
				rowAt(event.y).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		canvas.addListener(SWT.KeyDown, this::typed);
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
		area.addListener(SWT.Resize, event -> layout());
	}

	Control control() {
		return area;
	}

	/** Draws a chart. */
	void show(ChartContent newContent, ChartKind newKind, Optional<Focus> focus) {
		boolean same = content.equals(newContent) && kind == newKind;
		content = newContent;
		kind = newKind;
		looked = focus;
		if (!same) {
			Names.name(canvas, content.title());
			layout();
		}
		canvas.redraw();
	}

	private void layout() {
		Rectangle room = area.getClientArea();
		GC gc = new GC(canvas);
		drawing = Optional.of(ChartDrawing.of(content, kind, Math.max(room.width, 1), room.height, new GcRuler(gc)));
		gc.dispose();
		area.setMinSize(drawing.get().width(), drawing.get().height());
		canvas.redraw();
	}

	private void paint(Event event) {
		event.gc.setBackground(Palette.PAPER);
		event.gc.fillRectangle(canvas.getClientArea());
		drawing.ifPresent(chart -> {
			for (int i = 0; i < content.rows().size(); i++) {
				if (looked.filter(content.rows().get(i).place()::equals).isPresent() && kind != ChartKind.TREND) {
					event.gc.setBackground(Palette.GLOW);
					event.gc.fillRectangle(0, chart.rows().get(i), chart.width(), chart.rows().get(i + 1) - chart.rows().get(i));
				}
			}
			new ShapePainter(event.gc).paint(chart.shapes());
		});
	}

	private Optional<Integer> rowAt(int y) {
		return drawing.flatMap(chart -> chart.rowAt(y));
	}

	private void choose(Optional<Integer> row) {
		canvas.forceFocus();
		row.map(content.rows()::get).map(ChartRow::place).ifPresent(chosen);
	}

	private void typed(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && kind != ChartKind.TREND) {
			int now = content.rows().stream().map(ChartRow::place).toList().indexOf(looked.orElse(null));
			int next = now + step;
			choose(next >= 0 && next < content.rows().size() ? Optional.of(next) : Optional.empty());
		}
	}

	/** The chart as a picture of dots, twice as fine as on the screen; */
	Optional<ImageData> picture() {
		return drawing.map(chart -> {
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
			return drawing.map(chart -> SvgText.of(chart, new GcRuler(gc)));
		} finally {
			gc.dispose();
		}
	}

	void setFocus() {
		canvas.setFocus();
	}

}
