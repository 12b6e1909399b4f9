package fadu.ui.widgets;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows when it has nothing to show: what is missing, and what to do, which Enter does where there is a link. */
public final class EmptyState extends Composite {

	private static final int WIDTH = 300;

	private final Label title;
	private final Label hint;
	private final Link way;
	private Runnable doing = () -> {
		// nothing is offered
	};

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
		way = new Link(middle, SWT.NONE);
		way.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		way.addListener(SWT.Selection, event -> doing.run());
		addListener(SWT.KeyDown, event -> {
			if (EnterKey.isPressed(event) && way.getVisible()) {
				doing.run();
			}
		});
		say("", "");
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
		say(what, todo, "", doing);
	}

	/** The same, with a way to do it at once. @param link its words, empty where there is none */
	public void say(String what, String todo, String link, Runnable work) {
		title.setText(what);
		hint.setText(todo);
		way.setText(link.isEmpty() ? "" : "<a>" + link + "</a>");
		way.setVisible(!link.isEmpty());
		((GridData) way.getLayoutData()).exclude = link.isEmpty();
		doing = work;
		layout(true, true);
	}

	/** It has the keys itself, and none of the words within it, so that it can be framed as a whole. */
	@Override
	public boolean setFocus() {
		return forceFocus();
	}

	/** What it says, for tests and screen readers. */
	public String text() {
		return title.getText() + '\n' + hint.getText();
	}

}
