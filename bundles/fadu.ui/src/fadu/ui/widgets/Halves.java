package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A list and what explains its choice: side by side where there is room, else one above the other. */
public final class Halves {

	private static final int WIDE = 560;

	private Halves() {
	}

	/** Fills its place in a grid. @param span columns of the grid that it takes; its two children are still to be made */
	public static SashForm in(Composite parent, int span) {
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, span, 1));
		halves.addListener(SWT.Resize,
				event -> halves.setOrientation(isWide(halves) ? SWT.HORIZONTAL : SWT.VERTICAL));
		return halves;
	}

	/** Whether two things have room side by side. */
	public static boolean isWide(Composite area) {
		return area.getSize().x > WIDE;
	}

}
