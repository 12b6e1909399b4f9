package fadu.ui.widgets;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows when it has nothing to show: what is missing, and what to do. */
public final class EmptyState extends Composite {

	private static final int WIDTH = 300;

	private final Label title;
	private final Label hint;

	/** @param icon name of an icon, see {@link Icons} */
	public EmptyState(Composite parent, String icon) {
		super(parent, SWT.NONE);
		setLayout(new GridLayout());
		setBackground(Palette.PAPER);
		Composite middle = new Composite(this, SWT.NONE);
		middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		GridLayout layout = new GridLayout();
		layout.verticalSpacing = 8;
		middle.setLayout(layout);
		Label picture = new Label(middle, SWT.NONE);
		picture.setImage(Icons.get(icon));
		picture.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		title = label(middle);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setForeground(Palette.NAVY);
		hint = label(middle);
		hint.setForeground(Palette.QUIET);
	}

	private static Label label(Composite parent) {
		Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		return label;
	}

	/** Says what is missing and what to do. */
	public void say(String what, String todo) {
		title.setText(what);
		hint.setText(todo);
		layout(true, true);
	}

	/** What it says, for tests and screen readers. */
	public String text() {
		return title.getText() + '\n' + hint.getText();
	}

}
