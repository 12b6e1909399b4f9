package fadu.ui.widgets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

import fadu.ui.changes.StepOutcome;

/**
 * What is alike in the views that ask something and list the answer: bars of choices, a notice, lists, a line on what is chosen.
 */
public final class PartFrame {

	private static final int GAP = 8;
	private static final int WRAPPED = 200;

	private final Composite area;

	/** A frame that fills its parent. */
	public PartFrame(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		area.setLayout(grid);
	}

	/** What it fills. */
	public Composite area() {
		return area;
	}

	/** A bar of choices, one beside the other, that goes on in a line below where the part is narrow. */
	public Composite bar() {
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = GAP;
		bar.setLayout(row);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return bar;
	}

	/** Parts of the area that a person makes wider and narrower. */
	public SashForm sash(int direction) {
		SashForm sash = new SashForm(area, direction);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return sash;
	}

	/** A part of a sash that holds a list. */
	public static Composite side(SashForm sash) {
		Composite side = new Composite(sash, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 2;
		grid.marginHeight = 0;
		side.setLayout(grid);
		return side;
	}

	/** A quiet line below a list, wrapped; an ampersand in its text is written twice. */
	public static Label note(Composite below) {
		Label note = new Label(below, SWT.WRAP);
		note.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		wide.widthHint = WRAPPED;
		wide.horizontalIndent = GAP;
		note.setLayoutData(wide);
		return note;
	}

	/** Has a note say something. */
	public static void tell(Label note, String text) {
		note.setText(text.replace("&", "&&"));
		note.getParent().layout(true);
	}

	/** A list to choose from, with its name before it. */
	public static Combo combo(Composite bar, String name, Runnable chosen) {
		Composite pair = named(bar, name);
		Combo combo = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
		Names.name(combo, name);
		combo.addListener(SWT.Selection, event -> chosen.run());
		return combo;
	}

	/** Where a control goes that has its name before it: in a bar that goes on in a line below the two stay side by side. */
	private static Composite named(Composite bar, String name) {
		Composite place = bar;
		if (bar.getLayout() instanceof RowLayout) {
			place = new Composite(bar, SWT.NONE);
			GridLayout pair = new GridLayout(2, false);
			pair.marginWidth = 0;
			pair.marginHeight = 0;
			place.setLayout(pair);
		}
		new Label(place, SWT.NONE).setText(name);
		return place;
	}

	/** A number, with its name before it. */
	public static Spinner spinner(Composite bar, String name) {
		Composite pair = named(bar, name);
		Spinner spinner = new Spinner(pair, SWT.BORDER);
		Names.name(spinner, name);
		return spinner;
	}

	/**
	 * Asks where a list is to be kept as a spreadsheet; nothing where the user thinks better of it.
	 *
	 * @param name of the file, without its ending
	 */
	public static Optional<Path> askSheet(Shell shell, String title, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[]{"*.xlsx", "*.csv"});
		dialog.setFileName(name + ".xlsx");
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Shows what came of the last step. */
	public static void show(StepOutcome outcome, NoticeBar notice) {
		outcome.said().ifPresentOrElse(line -> notice.say(line, outcome.isFailed(), List.of()), notice::clear);
	}

}
