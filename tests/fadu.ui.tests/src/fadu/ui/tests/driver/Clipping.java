package fadu.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;

/**
 * Finds what a user cannot read whole: words that are wider or higher than their control, and controls that stick out of the
 * window.
 */
public final class Clipping {

	private static final int TOLERANCE = 2;

	private final List<String> found = new ArrayList<>();

	private Clipping() {
	}

	/** What is cut below a control that is to be seen, a line each; to be asked on the thread of the window. */
	public static List<String> in(Control control) {
		Clipping clipping = new Clipping();
		clipping.look(control, false);
		return clipping.found;
	}

	private void look(Control control, boolean scrolls) {
		if (!control.isVisible() || control.getSize().x == 0) {
			return;
		}
		String text = text(control);
		if (!text.isBlank()) {
			fits(control, text);
			if (!scrolls) {
				isInside(control, text);
			}
		}
		if (control instanceof Table table && table.getHeaderVisible()) {
			heads(table);
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> look(child, scrolls || composite instanceof ScrolledComposite));
		}
	}

	private static String text(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case Button button -> button.getText();
		case Link link -> link.getText();
		case Combo combo -> combo.getText();
		case ToolBar bar -> Stream.of(bar.getItems()).map(item -> item.getText()).reduce("", String::concat);
		default -> "";
		};
	}

	private void fits(Control control, String text) {
		Point size = control.getSize();
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
		Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		if (wraps ? needed.y > size.y + TOLERANCE : needed.x > size.x + TOLERANCE) {
			found.add(line(control, text, "needs " + needed.x + "×" + needed.y + " and has " + size.x + "×" + size.y));
		}
	}

	private void isInside(Control control, String text) {
		Composite parent = control.getParent();
		Rectangle area = parent.getClientArea();
		Rectangle bounds = control.getBounds();
		if (bounds.x + bounds.width > area.x + area.width + TOLERANCE
				|| bounds.y + bounds.height > area.y + area.height + TOLERANCE) {
			found.add(line(control, text, "lies at " + bounds + " in " + area));
		}
	}

	private void heads(Table table) {
		GC gc = new GC(table);
		try {
			Stream.of(table.getColumns()).filter(column -> column.getWidth() > 0)
					.filter(column -> gc.textExtent(column.getText()).x > column.getWidth())
					.forEach(column -> found.add(line(table, column.getText(), "head is wider than its " + column.getWidth())));
		} finally {
			gc.dispose();
		}
	}

	private static String line(Control control, String text, String what) {
		return control.getClass().getSimpleName() + " '" + text.replace('\n', ' ') + "' " + what;
	}

}
