package fadu.ui.views;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.ViewPart;

import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.EmptyState;
import fadu.ui.widgets.InTurn;

/** A view of the comparison model: it shows its contents, or a sentence that says why there are none and what to do. */
abstract class FaduView extends ViewPart {

	private final String emptyIcon;
	private ComparisonModel model;
	private Composite area;
	private Composite stack;
	private StackLayout layout;
	private EmptyState empty;
	private Composite content;
	private boolean due;
	private boolean made;

	/** @param emptyIcon name of the icon shown when there is nothing to show */
	FaduView(String emptyIcon) {
		this.emptyIcon = emptyIcon;
	}

	/** Where views open together, each is made for itself, and what the user does goes in between. */
	@Override
	public final void createPartControl(Composite parent) {
		model = getSite().getService(ComparisonModel.class);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(plain());
		InTurn.run(area.getDisplay(), this::make);
		showSoon();
	}

	private void make() {
		if (made || area.isDisposed()) {
			return;
		}
		made = true;
		createAbove(area);
		stack = new Composite(area, SWT.NONE);
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		layout = new StackLayout();
		stack.setLayout(layout);
		empty = new EmptyState(stack, emptyIcon);
		content = new Composite(stack, SWT.NONE);
		content.setLayout(plain());
		createContent(content);
		Consumer<Change> listener = this::changed;
		model.addListener(listener);
		content.addDisposeListener(event -> model.removeListener(listener));
		area.layout(true, true);
	}

	/** Views that open together, or are told of a change together, are filled one after the other. */
	private void showSoon() {
		if (!due) {
			due = true;
			InTurn.run(area.getDisplay(), this::showIfDue);
		}
	}

	/** Has what is to be shown put into the view at once, unless that is done. */
	final void showIfDue() {
		make();
		if (due && !area.isDisposed()) {
			due = false;
			showNow();
		}
	}

	/** Shows, and leaves the keys with the control that had them: it may lose them by being resized, or go. */
	final void showNow() {
		Control had = hasKeys(area) ? area.getDisplay().getFocusControl() : null;
		show();
		if (had != null) {
			area.getDisplay().asyncExec(() -> giveBack(had));
		}
	}

	private void giveBack(Control had) {
		if (!had.isDisposed() && had.isVisible() && had.isEnabled()) {
			if (had.getDisplay().getFocusControl() == null && isInFront()) {
				had.forceFocus();
			}
		} else if (!area.isDisposed() && (area.getDisplay().getFocusControl() == null || hasKeys(area))) {
			focusWhereActive();
		}
	}

	private static GridLayout plain() {
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		return grid;
	}

	/** Creates what is to be seen above the contents and above the sentence, in a grid; nothing, if a view has nothing to say. */
	void createAbove(@SuppressWarnings("unused") Composite parent) {
		// most views have nothing
	}

	/** Creates the controls, once, in a grid without margins. */
	abstract void createContent(Composite parent);

	/** Fills the controls from the model and says whether they or the empty sentence are to be seen. */
	abstract void show();

	/** Whether the view shows anything that depends on what changed. */
	abstract boolean concerns(Change change);

	/** Does what a change calls for beside showing it; nothing, in most views. */
	void told(@SuppressWarnings("unused") Change change) {
		// most views show what has changed and no more
	}

	private void changed(Change change) {
		told(change);
		if (concerns(change)) {
			showSoon();
		}
	}

	final ComparisonModel model() {
		return model;
	}

	final void showContent() {
		bringUp(content);
	}

	/** The same, with a way to do it at once. @param link its words, empty where there is none */
	final void showEmpty(String what, String todo, String link, Runnable work) {
		empty.say(what, todo, link, work);
		bringUp(empty);
	}

	final void showEmpty(String what, String todo) {
		empty.say(what, todo);
		bringUp(empty);
	}

	/** What had the keys in the place of what comes up hands them over. */
	private void bringUp(Control control) {
		if (layout.topControl != control) {
			boolean had = hasKeys(stack);
			layout.topControl = control;
			stack.layout(true, true);
			if (had || !hasKeys(area)) {
				focusWhereActive();
				stack.getDisplay().asyncExec(this::focusWhereActive); // a list takes the focus only when it has its place
			}
		}
	}

	private boolean hasKeys(Composite within) {
		return Stream.iterate(stack.getDisplay().getFocusControl(), Objects::nonNull, Control::getParent).anyMatch(within::equals);
	}

	/** The view in front has the focus, but never takes it from a dialog. */
	private void focusWhereActive() {
		if (isInFront()) {
			setFocus();
		}
	}

	private boolean isInFront() {
		if (stack.isDisposed() || getSite().getPage().getActivePart() != this) {
			return false;
		}
		Shell active = stack.getDisplay().getActiveShell();
		return active == null || active == stack.getShell();
	}

	/** Without anything that has the focus, no key would be heard. */
	@Override
	public final void setFocus() {
		make();
		if (layout.topControl == content) {
			focusContent();
		} else {
			empty.forceFocus();
		}
	}

	/** Gives the focus to what is used first, where the contents are seen. */
	abstract void focusContent();

}
