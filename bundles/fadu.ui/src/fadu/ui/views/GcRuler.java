package fadu.ui.views;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import fadu.ui.chart.Shape;
import fadu.ui.widgets.Marks;

/**
 * Measures texts as the window prints them.
 *
 * @param gc of a control
 */
record GcRuler(GC gc) implements Shape.Ruler {

	@Override
	public int width(String text, Shape.Letter letter) {
		gc.setFont(font(letter));
		return gc.textExtent(text).x;
	}

	@Override
	public int height(Shape.Letter letter) {
		gc.setFont(font(letter));
		return gc.getFontMetrics().getHeight();
	}

	/** The font of the window for a kind of text. */
	static Font font(Shape.Letter letter) {
		return switch (letter) {
		case BOLD -> JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		case NORMAL -> JFaceResources.getDefaultFont();
		case SMALL -> Marks.smallFont();
		};
	}

}
