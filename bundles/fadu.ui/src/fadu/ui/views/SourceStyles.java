package fadu.ui.views;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

import fadu.ui.comparison.SourceSheet.Span;
import fadu.ui.widgets.Palette;

/** How the parts of a source sheet look in a styled text. */
final class SourceStyles {

	private static final int LARGE = 7;

	private SourceStyles() {
	}

	static StyleRange range(Span span) {
		StyleRange range = switch (span.style()) {
		case FIGURE -> {
			StyleRange large = colored(Palette.NAVY);
			large.font = large();
			yield large;
		}
		case SUBTITLE, LABEL, QUIET -> colored(Palette.QUIET);
		case LINK -> {
			StyleRange link = colored(Palette.TEAL);
			link.underline = true;
			yield link;
		}
		case HEADING -> bold(Palette.NAVY);
		case MARKED -> {
			StyleRange marked = bold(Palette.INK);
			marked.background = Palette.MARKER;
			yield marked;
		}
		case COMPARABLE -> bold(Palette.GREEN);
		case WITH_CAVEAT -> bold(Palette.AMBER);
		case NOT_COMPARABLE -> bold(Palette.RED);
		};
		range.start = span.start();
		range.length = span.length();
		return range;
	}

	private static StyleRange colored(Color color) {
		StyleRange range = new StyleRange();
		range.foreground = color;
		return range;
	}

	private static StyleRange bold(Color color) {
		StyleRange range = colored(color);
		range.fontStyle = SWT.BOLD;
		return range;
	}

	private static Font large() {
		return JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGE).setStyle(SWT.BOLD));
	}

}
