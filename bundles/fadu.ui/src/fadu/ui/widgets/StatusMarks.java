package fadu.ui.widgets;

import org.eclipse.swt.graphics.Color;

import fadu.model.ReviewStatus;

/** How the state of a figure looks. Each differs in form too, not in colour alone. */
public final class StatusMarks {

	private StatusMarks() {
	}

	/** The name of the icon: an open ring, a tick, a pencil, a cross. */
	public static String icon(ReviewStatus status) {
		return switch (status) {
		case READ -> "status-read";
		case CONFIRMED, COMPUTED -> "verdict-yes";
		case CORRECTED -> "status-corrected";
		case REJECTED -> "status-rejected";
		};
	}

	/** The colour of the words. */
	public static Color color(ReviewStatus status) {
		return switch (status) {
		case READ -> Palette.VIOLET;
		case CONFIRMED, COMPUTED -> Palette.GREEN;
		case CORRECTED -> Palette.TEAL;
		case REJECTED -> Palette.QUIET;
		};
	}

	/** The colour behind the figure in its text. */
	public static Color tint(ReviewStatus status) {
		return switch (status) {
		case READ -> Palette.VIOLET_TINT;
		case CONFIRMED, COMPUTED -> Palette.GREEN_TINT;
		case CORRECTED -> Palette.TEAL_TINT;
		case REJECTED -> Palette.MIST;
		};
	}

}
