package fadu.ui.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import fadu.ui.chart.Shape;
import fadu.ui.chart.Tone;
import fadu.ui.widgets.Palette;

/** Draws the shapes of a chart in the colours of the window. */
final class ShapePainter {

	private final GC gc;

	ShapePainter(GC gc) {
		this.gc = gc;
		gc.setAntialias(SWT.ON);
	}

	void paint(List<Shape> shapes) {
		shapes.forEach(this::paint);
	}

	private void paint(Shape shape) {
		switch (shape) {
		case Shape.Box box -> box(box);
		case Shape.Stroke line -> {
			gc.setForeground(color(line.tone()));
			gc.setLineStyle(line.broken() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawLine(line.x(), line.y(), line.toX(), line.toY());
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		case Shape.Dot dot -> {
			gc.setBackground(color(dot.fill()));
			gc.setForeground(color(dot.edge()));
			gc.setLineWidth(2);
			gc.fillOval(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
			gc.drawOval(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
			gc.setLineWidth(1);
		}
		case Shape.Words words -> {
			gc.setFont(GcRuler.font(words.letter()));
			gc.setForeground(color(words.tone()));
			gc.drawText(words.text(), words.x(), words.y(), true);
		}
		}
	}

	private void box(Shape.Box box) {
		gc.setForeground(color(box.fading() ? box.fill() : box.edge()));
		gc.setBackground(color(box.fading() ? Tone.PALE : box.fill()));
		if (box.fading()) {
			gc.fillGradientRectangle(box.x(), box.y(), box.width(), box.height(), false);
		} else {
			gc.fillRectangle(box.x(), box.y(), box.width(), box.height());
		}
		gc.setForeground(color(box.edge()));
		gc.setLineStyle(box.broken() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawRectangle(box.x(), box.y(), box.width(), box.height());
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static Color color(Tone tone) {
		return switch (tone) {
		case INK -> Palette.INK;
		case QUIET -> Palette.QUIET;
		case NAVY -> Palette.NAVY;
		case LINE -> Palette.LINE;
		case FULL -> Palette.TEAL;
		case PALE -> Palette.GLOW;
		case PAPER -> Palette.PAPER;
		};
	}

}
