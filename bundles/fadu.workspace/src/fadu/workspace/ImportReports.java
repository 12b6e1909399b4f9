package fadu.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.model.District;
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
		 * @param findings how many findings the checks have about them, beside those that passed
		 */
		record Imported(Path file, SourceDocument document, int findings) implements Outcome {
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
		List<SourceDocument> imported = outcomes.stream().filter(Outcome.Imported.class::isInstance).map(Outcome.Imported.class::cast)
				.map(Outcome.Imported::document).toList();
		Map<String, Integer> findings = new CheckFigures(workspace).count(imported);
		return outcomes.stream().map(outcome -> outcome instanceof Outcome.Imported taken
				? new Outcome.Imported(taken.file(), taken.document(), findings.getOrDefault(taken.document().getSha256(), 0))
				: outcome).toList();
	}

	private Outcome importFile(Path file, ReadingContext context, ReadReports readReports, FutureTask<ObservationStore> opening,
			IProgressMonitor monitor) throws UserException {
		final ReadReports.Result result;
		final SourceDocument document;
		try {
			result = readReports.read(file, context, monitor::isCanceled);
			document = new DocumentMaker(this::code).make(result, period(result), district(result));
		} catch (UserException e) {
			return new Outcome.Refused(file, e.getMessage());
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
		ObservationStore store = opened(opening);
		try {
			boolean added = Workspace.ask(() -> store.add(document, result.text(), by));
			return added ? new Outcome.Imported(result.file(), document, 0) : new Outcome.Known(result.file());
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

	/** The GB/T 2260 code of a district that a plug-in describes; the name itself for any other. */
	private String code(String name) {
		return workspace.catalogue().district(name).map(District::getCode).orElse(name);
	}

}
