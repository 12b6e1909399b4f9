package fadu.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * Lays out a list that fills its composite. Columns share its width by their weights and are never narrower than what they need;
 * those that the user has drawn wider or narrower stay so, also after a restart.
 */
public final class KeptColumns extends Layout {

	private static final int WIDTH = 200;
	private static final int HEAD_MARGIN = 12;

	/**
	 * A column of the list.
	 *
	 * @param column the column
	 * @param weight its part of the width that others leave
	 * @param least  its least width in pixels
	 */
	private record Share(Item column, int weight, int least) {
	}

	private final DrawnWidths drawn;
	private final List<Share> shares = new ArrayList<>();
	private final List<Integer> given = new ArrayList<>();

	/** @param list name under which the widths are kept */
	public KeptColumns(String list) {
		drawn = DrawnWidths.of(list);
	}

	/** Takes a column of a table or tree, in their order; it is never narrower than its head. */
	public void add(Item column, int weight, int least) {
		int place = shares.size();
		shares.add(new Share(column, weight, Math.max(least, head(column))));
		given.add(-1);
		column.addListener(SWT.Resize, event -> {
			int width = width(column);
			if (given.get(place) >= 0 && width != given.get(place) && place < shares.size() - 1) {
				given.set(place, width);
				drawn.keep(place, width);
			}
		});
	}

	/**
	 * Makes a column as wide as the widest of these words, as far as the user has drawn it no other width.
	 *
	 * @param place of the column
	 * @param words what stands in it
	 */
	public void fit(int place, Stream<String> words) {
		Share share = shares.get(place);
		Composite list = list(share.column());
		GC gc = new GC(list);
		int widest = words.distinct().mapToInt(word -> gc.textExtent(word).x).max().orElse(0) + HEAD_MARGIN;
		gc.dispose();
		int least = Math.max(head(share.column()), widest);
		if (least != share.least()) {
			shares.set(place, new Share(share.column(), share.weight(), least));
			list.getParent().layout();
		}
	}

	private static Composite list(Item column) {
		return column instanceof TableColumn table ? table.getParent() : ((TreeColumn) column).getParent();
	}

	/** How wide the head of a column is, in the bold letters of heads. */
	private static int head(Item column) {
		GC gc = new GC(list(column));
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			return gc.textExtent(column.getText()).x + HEAD_MARGIN;
		} finally {
			gc.dispose();
		}
	}

	@Override
	protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
		Point wanted = composite.getChildren()[0].computeSize(wide == SWT.DEFAULT ? WIDTH : wide, high, flush);
		return new Point(wide == SWT.DEFAULT ? WIDTH : wide, high == SWT.DEFAULT ? wanted.y : high);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Scrollable list = (Scrollable) composite.getChildren()[0];
		list.setBounds(composite.getClientArea());
		int[] widths = widths(list.getClientArea().width);
		for (int i = 0; i < widths.length; i++) {
			if (given.get(i) != widths[i]) {
				given.set(i, widths[i]);
				width(shares.get(i).column(), widths[i]);
			}
		}
	}

	private int[] widths(int room) {
		List<Optional<Integer>> fixed = new ArrayList<>();
		for (int i = 0; i < shares.size(); i++) {
			fixed.add(i == shares.size() - 1 ? Optional.empty() : drawn.of(i));
		}
		return shared(room, fixed, shares.stream().mapToInt(Share::weight).toArray(),
				shares.stream().mapToInt(Share::least).toArray());
	}

	/**
	 * The widths of columns.
	 *
	 * @param room    the width of the list
	 * @param fixed   those that the user has drawn
	 * @param weights the parts of the rest that each of the others takes
	 * @param least   the widths that these need
	 */
	public static int[] shared(int room, List<Optional<Integer>> fixed, int[] weights, int[] least) {
		int[] widths = new int[weights.length];
		int left = room;
		int parts = 0;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = fixed.get(i).orElse(least[i]);
			left -= widths[i];
			parts += fixed.get(i).isPresent() ? 0 : weights[i];
		}
		int more = Math.max(0, left);
		for (int i = 0; i < widths.length; i++) {
			if (fixed.get(i).isEmpty() && parts > 0) {
				int part = more * weights[i] / parts;
				widths[i] += part;
				more -= part;
				parts -= weights[i];
			}
		}
		return widths;
	}

	private static int width(Item column) {
		return column instanceof TableColumn table ? table.getWidth() : ((TreeColumn) column).getWidth();
	}

	private static void width(Item column, int width) {
		if (column instanceof TableColumn table) {
			table.setWidth(width);
		} else {
			((TreeColumn) column).setWidth(width);
		}
	}

}
