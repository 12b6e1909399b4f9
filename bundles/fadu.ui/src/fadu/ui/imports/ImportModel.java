package fadu.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.ui.changes.DataChanges;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.ImportReports.Summary;
import fadu.workspace.ImportReports.Wanted;
import fadu.workspace.PreviewImport;
import fadu.workspace.PreviewImport.Preview;
import fadu.workspace.ReportFiles;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * An import before and while it is made: the files, what was read in each, and what a person said of them. Reading and importing
 * happen in the background, file by file, and may be cancelled; what is in stays in. All methods are called on the thread of the
 * window; listeners are told there, too.
 */
public final class ImportModel {

	private static final int LONGEST_NAME = 40;

	private final DataChanges changes;
	private final PreviewImport previews;
	private final List<ImportRow> rows = new ArrayList<>();
	private final Queue<ImportRow> toRead = new ArrayDeque<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private IProgressMonitor monitor = new NullProgressMonitor();
	private Optional<String> said = Optional.empty();
	private Consumer<Imported> finished = imported -> {
	};
	private boolean reading;
	private int passedOver;
	private boolean importing;
	private int done;

	/**
	 * What came of an import.
	 *
	 * @param outcomes of the files that were come to
	 * @param summary  with the findings of the checks; nothing where the person cancelled
	 */
	public record Imported(List<Outcome> outcomes, Optional<Summary> summary) {
	}

	/** @param changes what changes data in the window */
	public ImportModel(DataChanges changes) {
		this.changes = changes;
		previews = new PreviewImport(changes.workspace());
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Asks to be told what came of the import. */
	public void whenImported(Consumer<Imported> work) {
		finished = work;
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** The files, in the order in which they were added. */
	public List<ImportRow> rows() {
		return List.copyOf(rows);
	}

	/** What there is to say, one line. */
	public Optional<String> said() {
		return said;
	}

	/** Whether files are read or imported. */
	public boolean isBusy() {
		return reading || importing;
	}

	/** Of how many files that is done, of those that are to be read or imported now. */
	public int done() {
		return done;
	}

	/** How many files are to be read or imported now. */
	public int total() {
		return importing ? (int) rows.stream().filter(row -> row.isWanted() || row.outcome().isPresent()).count() : rows.size();
	}

	/** How many files of folders were left out, which systems and office programs leave beside others; in a sentence. */
	public Optional<String> passedOver() {
		return passedOver == 0 ? Optional.empty() : Optional.of(NLS.bind(Messages.ImportModel_passedOver, passedOver));
	}

	/** How many files would be imported now. */
	public long wanted() {
		return rows.stream().filter(ImportRow::isWanted).count();
	}

	/** Adds files, and those in folders and archives, and begins to read them. */
	public void add(List<Path> named) {
		changes.ask(() -> ReportFiles.find(named), found -> {
			Set<Path> there = new HashSet<>();
			rows.forEach(row -> there.add(row.file()));
			passedOver += found.passedOver();
			found.files().stream().filter(there::add).map(ImportRow::new).forEach(row -> {
				rows.add(row);
				toRead.add(row);
			});
			readOn();
		}, failure -> say(failure.getMessage()));
	}

	/** Adds a text that was pasted, as a file named by its first line. */
	public void paste(String text) {
		if (text.isBlank()) {
			say(Messages.ImportModel_nothingPasted);
			return;
		}
		String first = text.strip().lines().findFirst().orElse("").strip();
		String name = first.substring(0, Math.min(LONGEST_NAME, first.length())).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
		try {
			Path folder = Files.createTempDirectory("fadu");
			Path file = Files.writeString(folder.resolve(name + ".txt"), text);
			file.toFile().deleteOnExit();
			add(List.of(file));
		} catch (IOException e) {
			say(NLS.bind(Messages.ImportModel_notPasted, e.getLocalizedMessage()));
		}
	}

	/** Says of which district files are, by its name or code; blank for what their texts say. */
	public void district(List<ImportRow> which, String name) {
		which.forEach(row -> row.district(name.isBlank() ? Optional.empty() : Optional.of(name.strip())));
		readAgain(which);
	}

	/** Says of which time files are; blank for what their texts say. */
	public void period(List<ImportRow> which, String typed) {
		try {
			Optional<Period> period = typed.isBlank() ? Optional.empty() : Optional.of(Selection.period(typed.strip()));
			which.forEach(row -> row.period(period));
			readAgain(which);
		} catch (UserException e) {
			say(e.getMessage());
		}
	}

	private void readAgain(List<ImportRow> which) {
		toRead.removeAll(which);
		toRead.addAll(which);
		readOn();
	}

	/** Says whether files are to be imported. */
	public void want(List<ImportRow> which, boolean yes) {
		which.forEach(row -> row.want(yes));
		tell();
	}

	/** Takes files from the list. */
	public void remove(List<ImportRow> which) {
		toRead.removeAll(which);
		rows.removeAll(which);
		tell();
	}

	/** Ends what is read or imported; what is in stays in. */
	public void cancel() {
		monitor.setCanceled(true);
		toRead.clear();
		tell();
	}

	private void say(String line) {
		said = Optional.of(line);
		tell();
	}

	private void readOn() {
		if (reading || importing) {
			tell();
			return;
		}
		ImportRow next = toRead.poll();
		if (next == null) {
			tell();
			return;
		}
		if (monitor.isCanceled()) {
			monitor = new NullProgressMonitor();
		}
		reading = true;
		done = rows.size() - toRead.size() - 1;
		said = Optional.empty();
		tell();
		IProgressMonitor watched = monitor;
		ReadingContext context = next.context();
		changes.ask(() -> read(next, context, watched), found -> {
			reading = false;
			found.filter(preview -> context.equals(next.context())).ifPresent(next::read);
			readOn();
		}, failure -> {
			reading = false;
			say(failure.getMessage());
		});
	}

	private Optional<Preview> read(ImportRow row, ReadingContext context, IProgressMonitor watched)
			throws UserException {
		try {
			return Optional.of(previews.look(row.file(), context, watched::isCanceled));
		} catch (CancellationException e) {
			return Optional.empty();
		}
	}

	/** Imports the files that are wanted. */
	public void start() {
		List<Wanted> files = rows.stream().filter(ImportRow::isWanted)
				.map(row -> new Wanted(row.file(), row.context(), row.isCopy())).toList();
		if (files.isEmpty() || isBusy()) {
			say(isBusy() ? Messages.ImportModel_busy : Messages.ImportModel_nothing);
			return;
		}
		importing = true;
		done = 0;
		said = Optional.empty();
		monitor = new NullProgressMonitor();
		tell();
		List<Outcome> outcomes = new CopyOnWriteArrayList<>();
		IProgressMonitor watched = monitor;
		changes.ask(() -> {
			try {
				return Optional.of(new ImportReports(changes.workspace()).run(files, watched, outcome -> {
					Path file = files.get(outcomes.size()).file();
					outcomes.add(outcome);
					changes.tell(() -> imported(file, outcome));
				}));
			} catch (OperationCanceledException e) {
				return Optional.<Summary>empty();
			}
		}, summary -> end(outcomes, summary), failure -> {
			end(outcomes, Optional.empty());
			say(failure.getMessage());
		});
	}

	private void imported(Path file, Outcome outcome) {
		rows.stream().filter(row -> row.file().equals(file)).forEach(row -> row.imported(outcome));
		done++;
		tell();
	}

	private void end(List<Outcome> outcomes, Optional<Summary> summary) {
		importing = false;
		changes.changed();
		said = Optional.of(NLS.bind(summary.isPresent() ? Messages.ImportModel_finished : Messages.ImportModel_cancelled,
				outcomes.stream().filter(Outcome.Imported.class::isInstance).count(), wanted()));
		tell();
		finished.accept(new Imported(List.copyOf(outcomes), summary));
	}

}
