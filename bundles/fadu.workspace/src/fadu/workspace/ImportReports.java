package fadu.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.reading.ReadingContext;
import fadu.store.Addition;
import fadu.store.DocumentRefusedException;
import fadu.store.NotYourDistrictException;
import fadu.store.ObservationStore;

/** Imports report files into the workspace: each file whole or not at all. */
public final class ImportReports {

	/** Of so many files what became of them is told with their figures. */
	private static final int WHOLE = 100;

	private final Workspace workspace;
	private final Person by;
	private final boolean copies;
	private SameDistrict same;

	/** Imports into the workspace, under the login of the user. */
	public ImportReports(Workspace workspace) {
		this(workspace, Person.ofLogin());
	}

	/**
	 * @param workspace where the figures go
	 * @param by        who imports them
	 */
	public ImportReports(Workspace workspace, Person by) {
		this(workspace, by, false);
	}

	private ImportReports(Workspace workspace, Person by, boolean copies) {
		this.workspace = workspace;
		this.by = by;
		this.copies = copies;
	}

	/** What became of one file. */
	public sealed interface Outcome {
		/** The file. */
		Path file();

		/**
		 * The file is in the workspace now.
		 *
		 * @param document the document with its figures; of those that came in after many others without them
		 * @param figures  how many figures it has
		 * @param district the full name of the district that it is about, or the name alone where no more is known
		 * @param question what the user is asked or told of that district, one line; nothing where it is clear
		 */
		record Imported(Path file, SourceDocument document, int figures, String district,
				Optional<String> question) implements Outcome {
		}

		/**
		 * A document with the same bytes was there before, under a name that several places bear; now it is of the one that the
		 * user
		 * named.
		 *
		 * @param district the full name of the place
		 */
		record Settled(Path file, String district) implements Outcome {
		}

		/**
		 * A document with the same bytes was there before; nothing changed.
		 *
		 * @param name the name of the file that it came from then
		 */
		record Known(Path file, String name) implements Outcome {
		}

		/**
		 * A document with the same text and other bytes was there before, as when a report was saved again; nothing changed.
		 *
		 * @param known the document that is there
		 */
		record SameText(Path file, SourceDocument known) implements Outcome {
		}

		/**
		 * The file was not imported.
		 *
		 * @param message why, one line for the user
		 */
		record Refused(Path file, String message) implements Outcome {
		}
	}

	/**
	 * What became of an import.
	 *
	 * @param outcomes of the files that were come to, in their order
	 * @param findings how many findings the checks have about each document that came in, by SHA-256, beside those that passed
	 * @param cut      why the import ended before the last file, one line that says how many are in and how many are not; nothing
	 *                     where
	 *                     it came to the end
	 */
	public record Summary(List<Outcome> outcomes, Map<String, Integer> findings, Optional<String> cut) {
	}

	/** Also imports a file whose text is there already, as a document of its own. */
	public ImportReports withCopies() {
		return new ImportReports(workspace, by, true);
	}

	/**
	 * A file to be imported.
	 *
	 * @param file    as {@link ReportFiles} finds it
	 * @param context what the user says of it
	 * @param copy    whether it is kept though its text is there already
	 */
	public record Wanted(Path file, ReadingContext context, boolean copy) {
	}

	/**
	 * Imports the files one after another, then checks their figures; a file that is refused does not stop the others. Where the
	 * workspace can be written no more, what is in stays in, and the same call goes on with the rest.
	 *
	 * @param files the reports, as {@link ReportFiles} finds them in folders and archives
	 * @param told  takes what became of each file, as soon as that is known
	 * @throws UserException              where the workspace cannot be opened
	 * @throws OperationCanceledException where the user cancels; files imported until then stay
	 */
	public Summary run(List<Path> files, ReadingContext context, IProgressMonitor monitor, Consumer<Outcome> told)
			throws UserException {
		return run(files.stream().map(file -> new Wanted(file, context, copies)).toList(), monitor, told);
	}

	/**
	 * Imports files of which each has its own district and time, as {@link #run(List, ReadingContext, IProgressMonitor, Consumer)}
	 * does.
	 */
	public Summary run(List<Wanted> files, IProgressMonitor monitor, Consumer<Outcome> told) throws UserException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ImportReports_task, files.size());
		// Opening the database takes as long as reading the first report: both at once.
		FutureTask<ObservationStore> opening = new FutureTask<>(workspace::store);
		Thread.ofPlatform().daemon().start(opening);
		ReadReports readReports = new ReadReports(workspace.catalogue());
		List<Outcome> outcomes = new ArrayList<>();
		for (Wanted file : files) {
			progress.split(1).subTask(String.valueOf(file.file().getFileName()));
			try {
				Outcome outcome = importFile(file, readReports, opening, monitor);
				outcomes.add(outcome);
				told.accept(outcome);
				if (outcomes.size() > WHOLE && outcome instanceof Outcome.Imported imported) {
					imported.document().getObservations().clear(); // of thousands of files not all can be held
				}
			} catch (StoreLostException e) {
				int in = (int) outcomes.stream().filter(outcome -> !(outcome instanceof Outcome.Refused)).count();
				return new Summary(outcomes, Map.of(), Optional.of(NLS.bind(Messages.ImportReports_cut,
						new Object[]{e.getMessage(), in, files.size() - in})));
			}
		}
		opened(opening);
		return new Summary(outcomes, new CheckFigures(workspace).count(imported(outcomes)), Optional.empty());
	}

	/** Imports the files, for a caller who wants to know at the end alone what became of them. */
	public Summary run(List<Path> files, ReadingContext context, IProgressMonitor monitor) throws UserException {
		return run(files, context, monitor, outcome -> {
		});
	}

	private static List<SourceDocument> imported(List<Outcome> outcomes) {
		return outcomes.stream().filter(Outcome.Imported.class::isInstance).map(Outcome.Imported.class::cast)
				.map(Outcome.Imported::document).toList();
	}

	/** The workspace can be written no more, whatever file comes next. */
	private static final class StoreLostException extends Exception {

		private static final long serialVersionUID = 1L;

		StoreLostException(UserException cause) {
			super(cause.getMessage(), cause);
		}

	}

	private Outcome importFile(Wanted wanted, ReadReports readReports, FutureTask<ObservationStore> opening,
			IProgressMonitor monitor) throws UserException, StoreLostException {
		Path file = wanted.file();
		ReadingContext context = wanted.context();
		final ReadReports.Result result;
		final SourceDocument document;
		KnownAreas areas = workspace.areas();
		final ReportDistrict district;
		try {
			result = readReports.read(file, context, new MonitorWatch(file, monitor));
			ImportCondition condition = ImportCondition.of(result);
			ReportDistrict found = ReportDistrict.of(condition.district(), result.text(), areas);
			district = context.district().isPresent() ? found : found.keptAs(same(opening));
			document = new DocumentMaker(areas, same(opening)).make(result, condition.period(), district.key());
		} catch (UserException e) {
			opened(opening); // where there is no store, that is the fault, and not the file's
			return new Outcome.Refused(file, e.getMessage());
		} catch (OutOfMemoryError e) {
			return new Outcome.Refused(file, NLS.bind(Messages.ReadReports_memory, file));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
		ObservationStore store = opened(opening);
		try {
			Addition addition = Workspace.ask(() -> wanted.copy()
					? store.add(document, result.text(), by.name()) ? Addition.ADDED : Addition.KNOWN
					: store.addUnlessCopied(document, result.text(), by.name()));
			if (addition == Addition.COPIED) {
				return new Outcome.SameText(result.file(), areas.joined(copied(store, document, result.text())));
			}
			if (addition == Addition.ADDED) {
				same(opening).add(document.getDistrict());
				SourceDocument joined = areas.joined(document);
				return new Outcome.Imported(result.file(), joined, joined.getObservations().size(),
						areas.name(joined.getDistrict()),
						district.said(result.file(), areas));
			}
			SourceDocument known = known(store, document);
			boolean settled = context.district().isPresent() && district.candidates().isEmpty()
					&& settle(store, known, document.getDistrict(), areas);
			return settled
					? new Outcome.Settled(result.file(), areas.name(areas.code(district.key())))
					: new Outcome.Known(result.file(), known.getFileName());
		} catch (UserException e) {
			if (e.getCause() instanceof NotYourDistrictException refused) {
				return new Outcome.Refused(file, NLS.bind(Messages.ImportReports_notYourDistrict, new Object[]{file,
						DistrictByName.described(areas, areas.code(refused.district())),
						refused.allowed().stream().map(code -> DistrictByName.described(areas, code))
								.collect(Collectors.joining(Messages.Selection_separator))}));
			}
			if (e.getCause() instanceof DocumentRefusedException) {
				return new Outcome.Refused(file, e.getMessage());
			}
			throw new StoreLostException(e);
		}
	}

	/** The districts of the documents that are kept, and of those that came in since. */
	private SameDistrict same(FutureTask<ObservationStore> opening) throws UserException {
		if (same == null) {
			opened(opening);
			same = workspace.sameDistrict();
		}
		return same;
	}

	/** The document as it is kept; where somebody has just taken it away again, as it was to be kept. */
	private static SourceDocument known(ObservationStore store, SourceDocument document) throws UserException {
		return Workspace.ask(() -> store.document(document.getSha256())).orElse(document);
	}

	/**
	 * The document with the same text and other bytes; where somebody has just taken it away again, the one that was to be kept.
	 */
	private static SourceDocument copied(ObservationStore store, SourceDocument document, String text) throws UserException {
		return Workspace.ask(() -> store.documentsWithText(text)).stream().findFirst().orElse(document);
	}

	private static ObservationStore opened(FutureTask<ObservationStore> opening) throws UserException {
		try {
			return opening.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof UserException failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** Whether the document was kept under a name that means no place, or more than one, and is kept under another one now. */
	private boolean settle(ObservationStore store, SourceDocument known, String district, KnownAreas areas) throws UserException {
		String key = known.getDistrict();
		boolean open = areas.places().division(areas.code(key)).isEmpty() && !key.equals(district);
		return open && Workspace.ask(() -> store.reviews().settleDistrict(known.getSha256(), district, by.name()));
	}

}
