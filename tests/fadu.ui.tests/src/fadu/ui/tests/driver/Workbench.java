package fadu.ui.tests.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

import fadu.model.SourceDocument;
import fadu.reading.ReadingContext;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.HistoryModel;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.editor.OpenReview;
import fadu.ui.editor.ReviewEditor;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.InTurn;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.UserException;

/** The running workbench. All methods may be called on the thread of the test. */
public final class Workbench {

	private static final int MOST_SECONDS = 30;
	private static final int LOOK_AGAIN_MILLISECONDS = 20;

	private final Display display = PlatformUI.getWorkbench().getDisplay();

	static {
		FreezeReport.begin();
	}

	/** What is chosen and compared in the window. */
	public ComparisonModel model() {
		return PlatformUI.getWorkbench().getService(ComparisonModel.class);
	}

	/** What changes data in the window. */
	public DataChanges changes() {
		return PlatformUI.getWorkbench().getService(DataChanges.class);
	}

	/** What was changed. */
	public HistoryModel history() {
		return PlatformUI.getWorkbench().getService(HistoryModel.class);
	}

	/** Closes all reports and goes back to where districts are compared. */
	public void compare() {
		run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false));
		perspective("compare");
	}

	/** The review of the report that has been opened last. */
	public ReviewModel review() {
		return ask(() -> ((ReviewEditor) PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor())
				.model());
	}

	/** Imports a report as it stands, nothing known of it. */
	public SourceDocument imported(Path report) throws UserException {
		Outcome outcome = new ImportReports(model().workspace())
				.run(List.of(report), ReadingContext.unknown(), new NullProgressMonitor()).outcomes().getFirst();
		run(changes()::changed);
		return ((Outcome.Imported) outcome).document();
	}

	/**
	 * Imports a report, once the catalogue is read, and opens it; its review, once the report is there.
	 *
	 * @param folder where its file is written
	 */
	public ReviewModel open(Path folder, String text) throws IOException, UserException {
		await("the catalogue is read", () -> model().isRead());
		return open(imported(Files.writeString(folder.resolve("report.txt"), text)));
	}

	/** Opens a report; its review, once the report is there. */
	public ReviewModel open(SourceDocument report) {
		run(() -> OpenReview.of(report));
		ReviewModel review = review();
		await("the report is open", () -> review.report().isPresent());
		return review;
	}

	/** Goes to a place of work: start, compare, review, registers. */
	public IWorkbenchPage perspective(String name) {
		return ask(() -> {
			try {
				return PlatformUI.getWorkbench().showPerspective("fadu.ui.perspective." + name,
						PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Takes all changes and choices back, and compares. */
	public void takeEverythingBack() {
		run(PlatformUI.getWorkbench().getService(ReplacedComparison.class)::forget); // else it is taken back in the place of a change
		run(history()::forgetSteps);
		while (ask(() -> history().next().undo().isPresent())) {
			int entries = ask(() -> history().entries().size());
			run(() -> history().undo());
			await("a step is taken back", () -> history().entries().size() > entries);
		}
		run(() -> model().clear());
		compare();
	}

	/** Asks on the thread of the window, once all views show what they have been told. */
	public <T> T ask(Supplier<T> question) {
		while (display.getThread() != Thread.currentThread() && !display.syncCall(() -> InTurn.isDone(display))) {
			Thread.onSpinWait(); // the views go on
		}
		return display.syncCall(question::get);
	}

	/** Does something on the thread of the window. */
	public void run(Runnable work) {
		display.syncExec(work);
	}

	/** The window. */
	public Shell shell() {
		return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	/** Brings up a view. */
	public IViewPart view(String id) {
		return ask(() -> {
			try {
				return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(id);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** The first control of the type in the window that is to be seen and that the condition holds for. */
	public <C extends Control> C find(Class<C> type, Predicate<C> condition) {
		return ask(() -> all(type).filter(condition).findFirst()
				.orElseThrow(() -> new AssertionError("no visible " + type.getSimpleName() + " of that kind")));
	}

	/** The controls of the type in the window that are to be seen; to be asked on the thread of the window. */
	public <C extends Control> Stream<C> all(Class<C> type) {
		return below(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(type::isInstance).map(type::cast)
				.filter(Control::isVisible);
	}

	private static Stream<Control> below(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Workbench::below))
				: Stream.of(control);
	}

	/** Starts a command as its menu item would and does not wait for it, as it may open a dialog. */
	public void start(String command) {
		display.asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Starts something and does not wait for it, as it may open a dialog. */
	public void start(Runnable work) {
		display.asyncExec(work);
	}

	/** The open dialog with the title; to be asked on the thread of the window. */
	public Optional<Shell> dialog(String title) {
		return Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
	}

	/** The controls of the type in a dialog; to be asked on the thread of the window. */
	public static <C extends Control> Stream<C> all(Shell dialog, Class<C> type) {
		return below(dialog).filter(type::isInstance).map(type::cast);
	}

	/** Waits until the condition holds on the thread of the window; it is looked at again and again without blocking it. */
	public void await(String what, BooleanSupplier condition) {
		CompletableFuture<Void> holds = new CompletableFuture<>();
		display.asyncExec(() -> look(condition, holds));
		try {
			holds.get(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException | InterruptedException | ExecutionException e) {
			holds.cancel(true);
			throw new AssertionError("not seen within " + MOST_SECONDS + " s: " + what, e);
		}
	}

	private void look(BooleanSupplier condition, CompletableFuture<Void> holds) {
		try {
			if (condition.getAsBoolean()) {
				holds.complete(null);
			} else if (!holds.isDone()) {
				display.timerExec(LOOK_AGAIN_MILLISECONDS, () -> look(condition, holds));
			}
		} catch (RuntimeException | Error e) {
			holds.completeExceptionally(e);
		}
	}

	/** Clicks at a place of a control, with the pointer; for the thread of the window, which does not wait for the click. */
	void clickNow(Control control, Point place) {
		control.getShell().forceActive();
		Point there = control.toDisplay(place);
		post(SWT.MouseMove, there);
		post(SWT.MouseDown, there);
		post(SWT.MouseUp, there);
	}

	/**
	 * Presses the button in the middle of an area of a control that listens to the button itself. The events that SWT posts on
	 * GTK reach such a listener without their place; hence it is told directly.
	 */
	public void press(Control control, Supplier<Rectangle> area) {
		run(() -> {
			Rectangle bounds = area.get();
			Event event = new Event();
			event.button = 1;
			event.x = bounds.x + bounds.width / 2;
			event.y = bounds.y + bounds.height / 2;
			control.notifyListeners(SWT.MouseDown, event);
		});
	}

	/** Presses a key in a control that is given the focus. */
	public void key(Control control, int modifiers, int key) {
		run(() -> {
			control.getShell().forceActive();
			control.forceFocus();
			control.forceFocus(); // the first may bring up a view, which gives the focus to its list
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = key;
			event.character = (char) ((modifiers & SWT.CTRL) != 0 && key >= 'a' ? key - 'a' + 1 : key);
			control.notifyListeners(SWT.KeyDown, event);
		});
	}

	private void post(int type, Point place) {
		Event event = new Event();
		event.type = type;
		event.x = place.x;
		event.y = place.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		display.post(event);
	}

}
