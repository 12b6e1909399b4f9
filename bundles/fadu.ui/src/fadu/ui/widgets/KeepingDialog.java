package fadu.ui.widgets;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.ui.changes.DataChanges;
import fadu.ui.changes.DataChanges.Work;
import fadu.workspace.UserException;

/**
 * A dialog that keeps one thing after another: fields, a line that says what came of it, and a list of what is kept, of which the
 * chosen one is taken out. It stays until it is closed.
 *
 * @param <T> what is kept
 */
public abstract class KeepingDialog<T> extends Dialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 150;
	private static final int REMOVE = IDialogConstants.CLIENT_ID + 1;

	private final DataChanges data;
	private final Words words;
	private Label said;
	private TableViewer table;

	/** What the dialog itself says. @param keep and the two after it are the names of buttons */
	public record Words(String title, String message, String keep, String remove, String close) {
	}

	protected KeepingDialog(Shell parent, DataChanges data, Words words) {
		super(parent);
		this.data = data;
		this.words = words;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Makes the fields, in a grid of two columns. */
	protected abstract void createFields(Composite area);

	/** Makes the list, in a grid of two columns. */
	protected abstract TableViewer createList(Composite area);

	/** What is kept; asked in the background. */
	protected abstract List<T> kept() throws UserException;

	/** Keeps what stands in the fields. */
	protected abstract void keep();

	/** Takes out what was chosen. */
	protected abstract void remove(T chosen);

	/** Does something with what was chosen in the list. */
	protected void choose(@SuppressWarnings("unused") T chosen) {
		// it can be taken out
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.title());
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).applyTo(area);
		wide(area, words.message());
		createFields(area);
		said = wide(area, "");
		table = createList(area);
		((GridData) table.getTable().getParent().getLayoutData()).heightHint = HEIGHT;
		table.addSelectionChangedListener(event -> {
			getButton(REMOVE).setEnabled(chosen().isPresent());
			chosen().ifPresent(this::choose);
		});
		list();
		return area;
	}

	/** A field with its name before it. */
	protected static <C extends Control> C field(Composite area, String name, Function<Composite, C> field) {
		new Label(area, SWT.NONE).setText(name);
		C control = field.apply(area);
		Names.name(control, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	/** A field for words. @param example of what is written in it */
	protected static Text text(Composite area, String name, String example) {
		Text text = field(area, name, place -> new Text(place, SWT.BORDER));
		text.setMessage(example);
		return text;
	}

	private static Label wide(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@SuppressWarnings("unchecked")
	private Optional<T> chosen() {
		return Optional.ofNullable((T) table.getStructuredSelection().getFirstElement());
	}

	private void list() {
		data.ask(this::kept, all -> {
			if (!table.getTable().isDisposed()) {
				table.setInput(all);
			}
		}, failure -> say(failure.getMessage(), true));
	}

	/** Changes data, says what came of it and lists what is kept now. */
	protected final <R> void change(Work<R> step, Function<R, String> done) {
		data.change(step, result -> {
			say(done.apply(result), false);
			list();
		}, this::failed);
	}

	/** Says why something was not done. */
	protected void failed(UserException failure) {
		say(failure.getMessage(), true);
	}

	/** Says what came of the last step. */
	protected final void say(String line, boolean wrong) {
		if (!said.isDisposed()) {
			said.setForeground(wrong ? Palette.RED : Palette.INK);
			said.setText(line.replace("&", "&&"));
			said.getParent().layout(true);
		}
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, REMOVE, words.remove(), false).setEnabled(false);
		createButton(parent, IDialogConstants.OK_ID, words.keep(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.close(), false);
	}

	@Override
	protected final void buttonPressed(int id) {
		if (id == REMOVE) {
			chosen().ifPresent(this::remove);
		} else {
			super.buttonPressed(id);
		}
	}

	/** Another may follow: the dialog stays. */
	@Override
	protected final void okPressed() {
		keep();
	}

}
