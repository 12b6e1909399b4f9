package fadu.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.ui.review.TextMark;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.StatusMarks;

/** How the marks of a report look in its text. */
final class MarkStyles {

	private MarkStyles() {
	}

	static StyleRange range(TextMark mark, boolean chosen) {
		StyleRange range = new StyleRange();
		range.start = mark.start();
		range.length = mark.length();
		mark.figure().ifPresentOrElse(figure -> style(range, figure, chosen), () -> {
			range.foreground = Palette.QUIET;
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
			range.underlineColor = Palette.QUIET;
		});
		return range;
	}

	private static void style(StyleRange range, Observation figure, boolean chosen) {
		ReviewStatus status = figure.getStatus();
		range.foreground = StatusMarks.color(status);
		range.background = chosen ? Palette.MARKER : StatusMarks.tint(status);
		range.fontStyle = chosen || status == ReviewStatus.READ ? SWT.BOLD : SWT.NORMAL;
		range.strikeout = status == ReviewStatus.REJECTED;
		range.underline = status == ReviewStatus.CORRECTED;
		if (chosen) {
			range.borderStyle = SWT.BORDER_SOLID;
			range.borderColor = Palette.NAVY;
		}
	}

}
