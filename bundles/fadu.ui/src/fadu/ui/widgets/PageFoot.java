package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The foot of a page: a line that says how things stand, and what can be done behind it. */
public final class PageFoot extends Composite {

	private final Label line;

	/** @param behind how many controls stand behind the line, in a page with a grid */
	public PageFoot(Composite page, int behind) {
		super(page, SWT.NONE);
		setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		GridLayout grid = new GridLayout(behind + 1, false);
		grid.marginHeight = 0;
		grid.marginWidth = 0;
		setLayout(grid);
		line = new Label(this, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		line.setLayoutData(wide);
	}

	/** The line, which takes the room that is left. */
	public Label line() {
		return line;
	}

}
