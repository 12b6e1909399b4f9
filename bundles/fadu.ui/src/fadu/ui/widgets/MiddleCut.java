package fadu.ui.widgets;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Cuts a name that has no room in its middle, so that two that begin alike are told apart by their ends. */
public final class MiddleCut {

	private static final String CUT = "…";

	private MiddleCut() {
	}

	/** The same in the type of a control. */
	public static String of(Control control, String name, int room) {
		GC gc = new GC(control);
		try {
			return of(gc, name, room);
		} finally {
			gc.dispose();
		}
	}

	/** The name, or as much of its beginning and its end as has room, more of its end. */
	public static String of(GC gc, String name, int room) {
		int[] points = name.codePoints().toArray();
		if (gc.textExtent(name).x <= room) {
			return name;
		}
		int fits = 1;
		for (int tooMany = points.length; fits + 1 < tooMany;) {
			int tried = (fits + tooMany) / 2;
			if (gc.textExtent(cut(points, tried)).x <= room) {
				fits = tried;
			} else {
				tooMany = tried;
			}
		}
		return cut(points, fits);
	}

	private static String cut(int[] points, int kept) {
		int before = kept / 3; // the ends of such names tell more
		int behind = kept - before;
		return new String(points, 0, before) + CUT + new String(points, points.length - behind, behind);
	}

}
