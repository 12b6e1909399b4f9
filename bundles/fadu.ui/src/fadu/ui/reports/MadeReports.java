package fadu.ui.reports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import fadu.report.RerunReport;
import fadu.report.RunReport;
import fadu.report.stamp.Changes;
import fadu.report.stamp.Stamp;
import fadu.ui.changes.Unforeseen;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/**
 * The reports that were made, the one that is being made, and what has changed since one of them was. All methods are called on the
 * thread of the window, listeners are told there, too; one thing is done at a time, elsewhere, and may be cancelled.
 */
public final class MadeReports {

	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 3;

	private final Workspace workspace;
	private final Executor work;
	private final Executor window;
	private final MadeList list;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private IProgressMonitor monitor = new NullProgressMonitor();
	private List<MadeReport> reports = List.of();
	private Optional<Said> said = Optional.empty();
	private Optional<String> doing = Optional.empty();
	private Optional<Compared> compared = Optional.empty();

	/**
	 * What there is to say.
	 *
	 * @param text   one or more lines
	 * @param failed whether something was not done
	 * @param file   the report that was made; nothing where none was
	 */
	public record Said(String text, boolean failed, Optional<Path> file) {
	}

	/**
	 * What has changed since a report was made.
	 *
	 * @param report  the report
	 * @param changes what is different now
	 * @param lines   the same in words, a line each
	 */
	public record Compared(MadeReport report, Changes changes, List<String> lines) {
	}

	/** What is done in the background. */
	@FunctionalInterface
	private interface Step {
		Runnable run(IProgressMonitor monitor) throws UserException;
	}

	/**
	 * @param workspace where the figures are
	 * @param work      runs what takes long
	 * @param window    runs what belongs to the thread of the window
	 */
	public MadeReports(Workspace workspace, Executor work, Executor window) {
		this.workspace = workspace;
		this.work = work;
		this.window = window;
		list = new MadeList(workspace.folder());
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Asks to be told no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Where the figures are. */
	public Workspace workspace() {
		return workspace;
	}

	/** The reports, latest first. */
	public List<MadeReport> reports() {
		return reports;
	}

	/** What there is to say of what was done last. */
	public Optional<Said> said() {
		return said;
	}

	/** What is being done, one line; nothing where nothing is. */
	public Optional<String> doing() {
		return doing;
	}

	/** What has changed since the report that was asked about last was made. */
	public Optional<Compared> compared() {
		return compared;
	}

	/** Reads the list of reports. */
	public void look() {
		step(Messages.MadeReports_reading, watched -> {
			List<MadeReport> read = list.read();
			return () -> reports = read;
		});
	}

	/** Makes a report and puts it into the list. */
	public void make(ReportWish wish, Path target) {
		step(NLS.bind(Messages.MadeReports_making, wish.design().title()), watched -> {
			RunReport run = new RunReport(workspace, wish.shown().unreviewed(), wish.shown().leftOut());
			Path file = run.run(wish.design(), wish.shown().selection(), wish.parameters(), wish.format(), target, watched);
			return made(file, run.warnings());
		});
	}

	/** Makes a report again, as it was asked for, from the figures of now. */
	public void again(MadeReport report, Path target) {
		report.stamp().ifPresent(stamp -> step(NLS.bind(Messages.MadeReports_making, title(stamp)), watched -> {
			Path file = new RerunReport(workspace, report.file()).run(stamp, target, watched);
			return made(file, List.of());
		}));
	}

	private Runnable made(Path file, List<String> warnings) throws UserException {
		list.add(file);
		List<MadeReport> read = list.read();
		String text = String.join("\n",
				Stream.concat(Stream.of(NLS.bind(Messages.MadeReports_made, file)), warnings.stream()).toList());
		return () -> {
			reports = read;
			compared = Optional.empty();
			said = Optional.of(new Said(text, false, Optional.of(file)));
		};
	}

	/** Looks what has changed since a report was made. */
	public void compare(MadeReport report) {
		report.stamp().ifPresent(stamp -> step(NLS.bind(Messages.MadeReports_comparing, report.file().getFileName()), watched -> {
			Changes changes = new RerunReport(workspace, report.file()).changes(stamp);
			Compared result = new Compared(report, changes, ChangeLines.of(changes, workspace));
			return () -> compared = Optional.of(result);
		}));
	}

	/** Puts a report that was made elsewhere into the list. */
	public void bring(Path file) {
		step(Messages.MadeReports_reading, watched -> {
			RerunReport.stamp(file);
			list.add(file);
			List<MadeReport> read = list.read();
			return () -> reports = read;
		});
	}

	/** Takes a report from the list; its file stays. */
	public void forget(MadeReport report) {
		step(Messages.MadeReports_reading, watched -> {
			list.remove(report.file());
			List<MadeReport> read = list.read();
			return () -> {
				reports = read;
				compared = compared.filter(other -> !other.report().file().equals(report.file()));
			};
		});
	}

	/** What the report is called. */
	public String title(Stamp stamp) {
		return workspace.catalogue().report(stamp.design()).map(design -> design.title()).orElse(stamp.design());
	}

	/**
	 * Of which districts and which period the report is, as far as it was asked for; the first of many districts stand for them.
	 */
	public String about(Stamp stamp) {
		List<String> asked = Optional.ofNullable(stamp.parameters().get("district")).map(List::of).orElse(stamp.districts());
		String names = asked.stream().limit(NAMED).map(this::district).collect(Collectors.joining(Messages.MadeReports_and));
		String districts = asked.size() > NAMED ? NLS.bind(Messages.MadeReports_more, names, asked.size()) : names;
		Optional<String> period = Optional.ofNullable(stamp.parameters().get("period")).or(stamp::period).map(MadeReports::period);
		return NLS.bind(Messages.MadeReports_about, asked.isEmpty() ? Messages.MadeReports_everywhere : districts,
				period.orElse(Messages.MadeReports_anyTime));
	}

	private String district(String named) {
		return workspace.catalogue().district(named).map(WORDS::name).orElseGet(() -> workspace.placeName(named));
	}

	private static String period(String label) {
		try {
			return WORDS.display(Selection.period(label));
		} catch (UserException e) {
			return label;
		}
	}

	/** Ends what is being done; of a report that is half made nothing is left. */
	public void cancel() {
		monitor.setCanceled(true);
	}

	/** Has what was said forgotten. */
	public void hush() {
		said = Optional.empty();
		tell();
	}

	/** Says something, e.g. why a file cannot be opened. */
	public void say(String text, boolean failed) {
		said = Optional.of(new Said(text, failed, Optional.empty()));
		tell();
	}

	/** One step after the other. */
	private void step(String name, Step step) {
		waiting.add(() -> begin(name, step));
		if (doing.isEmpty()) {
			waiting.remove().run();
		}
	}

	private void begin(String name, Step step) {
		doing = Optional.of(name);
		said = Optional.empty();
		monitor = new NullProgressMonitor();
		IProgressMonitor watched = monitor;
		tell();
		work.execute(() -> {
			Runnable end = end(step, watched);
			window.execute(() -> {
				doing = Optional.empty();
				end.run();
				tell();
				if (doing.isEmpty() && !waiting.isEmpty()) {
					waiting.remove().run();
				}
			});
		});
	}

	private Runnable end(Step step, IProgressMonitor watched) {
		try {
			return step.run(watched);
		} catch (OperationCanceledException e) {
			return () -> said = Optional.of(new Said(Messages.MadeReports_cancelled, false, Optional.empty()));
		} catch (UserException e) {
			return () -> said = Optional.of(new Said(e.getMessage(), true, Optional.empty()));
		} catch (RuntimeException | Error e) { // who waits must hear of it
			String line = Unforeseen.of(e).getMessage();
			return () -> said = Optional.of(new Said(line, true, Optional.empty()));
		}
	}

}
