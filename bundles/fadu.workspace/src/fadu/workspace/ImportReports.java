package fadu.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.store.ObservationStore;

/** Imports report files into the workspace: each file whole or not at all. */
public final class ImportReports {

	private final Workspace workspace;
	private final String by;

	/** Imports into the workspace, in the name of the user of this computer. */
	public ImportReports(Workspace workspace) {
		this(workspace, Workspace.defaultUser());
	}

	/**
	 * @param workspace where the figures go
	 * @param by        who imports them
	 */
	public ImportReports(Workspace workspace, String by) {
		this.workspace = workspace;
		this.by = by;
	}

	/** What became of one file. */
	public sealed interface Outcome {
		/** The file. */
		Path file();

		/**
		 * The file is in the workspace now.
		 *
		 * @param document the document with its figures
		 * @param district the full name of the district that it is about, or the name alone where no more is known
		 * @param findings how many findings the checks have about them, beside those that passed
		 * @param question what the user is asked, one line; nothing where it is clear which district the report is about
		 */
		record Imported(Path file, SourceDocument document, String district, int findings, Optional<String> question)
				implements
					Outcome {
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

		/** A document with the same bytes was there before; nothing changed. */
		record Known(Path file) implements Outcome {
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
	 * Imports the files one after another, then checks their figures; a file that is refused does not stop the others.
	 *
	 * @throws UserException              where the workspace cannot be written
	 * @throws OperationCanceledException where the user cancels; files imported until then stay
	 */
	public List<Outcome> run(List<Path> files, ReadingContext context, IProgressMonitor monitor) throws UserException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ImportReports_task, files.size());
		// Opening the database takes as long as reading the first report: both at once.
		FutureTask<ObservationStore> opening = new FutureTask<>(workspace::store);
		Thread.ofPlatform().daemon().start(opening);
		ReadReports readReports = new ReadReports(workspace.catalogue());
		List<Outcome> outcomes = new ArrayList<>();
		for (Path file : files) {
			progress.split(1).subTask(String.valueOf(file.getFileName()));
			outcomes.add(importFile(file, context, readReports, opening, monitor));
		}
		opened(opening);
		return checked(outcomes);
	}

	private List<Outcome> checked(List<Outcome> outcomes) throws UserException {
		List<SourceDocument> imported = outcomes.stream().filter(Outcome.Imported.class::isInstance)
				.map(Outcome.Imported.class::cast)
				.map(Outcome.Imported::document).toList();
		Map<String, Integer> findings = new CheckFigures(workspace).count(imported);
		return outcomes.stream().map(outcome -> outcome instanceof Outcome.Imported taken
				? new Outcome.Imported(taken.file(), taken.document(), taken.district(),
						findings.getOrDefault(taken.document().getSha256(), 0), taken.question())
				: outcome).toList();
	}

	private Outcome importFile(Path file, ReadingContext context, ReadReports readReports, FutureTask<ObservationStore> opening,
			IProgressMonitor monitor) throws UserException {
		final ReadReports.Result result;
		final SourceDocument document;
		KnownAreas areas = workspace.areas();
		final ReportDistrict district;
		try {
			result = readReports.read(file, context, monitor::isCanceled);
			district = ReportDistrict.of(district(result), result.text(), areas);
			document = new DocumentMaker(areas).make(result, period(result), district.key());
		} catch (UserException e) {
			return new Outcome.Refused(file, e.getMessage());
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
		ObservationStore store = opened(opening);
		try {
			boolean added = Workspace.ask(() -> store.add(document, result.text(), by));
			if (added) {
				SourceDocument joined = areas.joined(document);
				return new Outcome.Imported(result.file(), joined, areas.name(joined.getDistrict()), 0,
						district.question(result.file(), areas));
			}
			boolean settled = context.district().isPresent() && district.candidates().isEmpty() && settle(store, document, areas);
			return settled
					? new Outcome.Settled(result.file(), areas.name(areas.code(district.key())))
					: new Outcome.Known(result.file());
		} catch (UserException e) {
			return new Outcome.Refused(file, e.getMessage());
		}
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

	private static Period period(ReadReports.Result result) throws UserException {
		return result.reading().period()
				.orElseThrow(() -> new UserException(NLS.bind(Messages.ImportReports_noPeriod, result.file())));
	}

	private static String district(ReadReports.Result result) throws UserException {
		return result.reading().district()
				.orElseThrow(() -> new UserException(NLS.bind(Messages.ImportReports_noDistrict, result.file())));
	}

	/** Whether the document was kept under a name that means no place, or more than one, and is kept under another one now. */
	private boolean settle(ObservationStore store, SourceDocument document, KnownAreas areas) throws UserException {
		boolean open = Workspace.ask(store::documentList).stream().filter(kept -> kept.getSha256().equals(document.getSha256()))
				.map(SourceDocument::getDistrict).anyMatch(
						key -> areas.places().division(areas.code(key)).isEmpty() && !key.equals(document.getDistrict()));
		return open && Workspace.ask(() -> store.reviews().settleDistrict(document.getSha256(), document.getDistrict(), by));
	}

}
