package fadu.ui.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;

import fadu.ui.commands.Notice;
import fadu.ui.commands.ReportJob;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.KeptComparisons;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** What may be done with the comparison that is open: keep it, hand it on, open it as a spreadsheet. */
public final class KeptActions {

	private static final String ENDING = ".fadu-comparison.json";

	private final IWorkbenchWindow window;
	private final KeptComparisons kept;

	/** Acts in a window. */
	public KeptActions(IWorkbenchWindow window) {
		this.window = window;
		this.kept = window.getService(KeptComparisons.class);
	}

	/** Asks for a name and keeps what is open. */
	public void save() {
		kept.list(
				all -> NameDialog
						.ask(window.getShell(), Messages.NameDialog_title, all.stream().map(SavedComparison::name).toList())
						.ifPresent(name -> kept.keep(name, done -> say(NLS.bind(Messages.KeptActions_kept, done.name())),
								this::failed)),
				this::failed);
	}

	/** Asks for a file and writes what is open. */
	public void write() {
		ask(SWT.SAVE, Messages.KeptActions_write).ifPresent(file -> {
			String name = file.getFileName().toString();
			String plain = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
			kept.write(plain, file, () -> say(NLS.bind(Messages.KeptActions_written, file)), this::failed);
		});
	}

	/** Asks for a file, keeps and opens what it says. */
	public void bring() {
		ask(SWT.OPEN, Messages.KeptActions_bring).ifPresent(
				file -> kept.bring(file, done -> say(NLS.bind(Messages.KeptActions_brought, done.name())), this::failed));
	}

	private Optional<Path> ask(int style, String title) {
		FileDialog dialog = new FileDialog(window.getShell(), style);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[]{"*.json"});
		dialog.setOverwrite(true);
		if (style == SWT.SAVE) {
			dialog.setFileName(Messages.KeptActions_file + ENDING);
		}
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Makes a spreadsheet of what the grid shows, in the background, and opens it. */
	public void excel() {
		ComparisonModel model = window.getService(ComparisonModel.class);
		Selection selection = window.getService(GridModel.class).selection();
		if (selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			say(Messages.KeptActions_nothing);
			return;
		}
		say(Messages.KeptActions_making);
		ReportJob.spreadsheet(model, kept.current(""), window.getShell().getDisplay(), result -> {
			switch (result) {
			case ReportJob.Made made -> say(Program.launch(made.file().toString())
					? NLS.bind(Messages.KeptActions_made, made.file())
					: NLS.bind(Messages.KeptActions_noProgram, made.file()));
			case ReportJob.Failed failed -> Notice.error(window.getShell(), Messages.KeptActions_excel, failed.message());
			}
		});
	}

	/** Opens a comparison that is kept. */
	public void open(SavedComparison one) {
		kept.open(one);
		say(NLS.bind(Messages.KeptActions_opened, one.name()));
	}

	/** Keeps one no longer. */
	public void remove(SavedComparison one) {
		kept.remove(one.name(), () -> say(NLS.bind(Messages.KeptActions_removed, one.name())), this::failed);
	}

	/** Tells of all that are kept. */
	public void list(Consumer<List<SavedComparison>> answer) {
		kept.list(answer, this::failed);
	}

	private void failed(UserException failure) {
		Notice.error(window.getShell(), Messages.KeptActions_failed, failure.getMessage());
	}

	private void say(String line) {
		if (window.getActivePage() != null && window.getActivePage().getActivePart() instanceof IViewPart view) {
			IStatusLineManager status = view.getViewSite().getActionBars().getStatusLineManager();
			status.setMessage(line);
		}
	}

}
