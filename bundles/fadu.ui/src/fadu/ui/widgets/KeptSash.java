package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Two parts with a line between them that the user draws: it is wide enough to be found, and where it was left it is again. */
public final class KeptSash {

	private static final int WIDTH = 6;
	private static final int WHOLE = 1000;
	private static final int FIRST = 0;

	private KeptSash() {
	}

	/**
	 * Parts one above the other.
	 *
	 * @param name  under which the place of the line is kept
	 * @param upper the share of the upper part at first
	 * @param lower the share of the lower part at first
	 */
	public static SashForm vertical(Composite parent, String name, int upper, int lower) {
		SashForm parts = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		parts.setSashWidth(WIDTH);
		parts.setBackground(Palette.MIST);
		DrawnWidths drawn = DrawnWidths.of("sash." + name);
		parts.addListener(SWT.Resize, event -> divide(parts, drawn, upper, lower));
		return parts;
	}

	private static void divide(SashForm parts, DrawnWidths drawn, int upper, int lower) {
		Control[] children = parts.getChildren();
		if (children.length < 2 || parts.getData(KeptSash.class.getName()) != null) {
			return;
		}
		parts.setData(KeptSash.class.getName(), Boolean.TRUE);
		int first = drawn.of(FIRST).orElse(WHOLE * upper / (upper + lower));
		parts.setWeights(first, WHOLE - first);
		children[0].addListener(SWT.Resize, event -> {
			int[] weights = parts.getWeights();
			int share = Math.round((float) WHOLE * weights[0] / (weights[0] + weights[1]));
			if (parts.getMaximizedControl() == null && Math.abs(share - drawn.of(FIRST).orElse(first)) > 1) {
				drawn.keep(FIRST, Math.clamp(share, 1, WHOLE - 1));
			}
		});
	}

}
