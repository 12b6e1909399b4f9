package fadu.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;

/** Reads the text of a report file, whatever its format. An extractor holds no state and may be shared by threads. */
public final class Extractor {

	private static final long PATIENCE_MILLIS = 50;
	/** How much longer than the limit a library may take to notice it. */
	private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(3);
	private static final long STACK = 4L * 1024 * 1024;

	private final Limits limits;

	/** An extractor with the usual limits. */
	public Extractor() {
		this(Limits.USUAL);
	}

	/** An extractor with limits of its own. */
	public Extractor(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Reads a file.
	 *
	 * @param cancelled asked often; when it says true, the work ends
	 * @throws UnreadableReport      where the file is missing, empty, damaged, encrypted, a picture, of another format, or beyond
	 *                                   the limits
	 * @throws CancellationException where it was cancelled
	 */
	public ExtractedText extract(Path file, Watch cancelled) throws UnreadableReport {
		return extract(file, file.toString(), cancelled);
	}

	/**
	 * Reads a file that the user knows by another name.
	 *
	 * @param name what messages call the file; its ending also tells a CSV file from other text
	 */
	public ExtractedText extract(Path file, String name, Watch cancelled) throws UnreadableReport {
		byte[] head = head(file, name);
		Signature signature = Signature.of(head, name);
		Budget budget = new Budget(limits, cancelled);
		Reader reader = new Reader(file, name, signature, limits, budget);
		Optional<ReportFileFormat> foreign = ReportFileFormats.of(head, name);
		if (foreign.isEmpty() && signature == Signature.TEXT) { // nothing of it can hang or break: no thread is needed
			try {
				return notBlank(reader.read(), name);
			} catch (IOException | Budget.Exceeded | OutOfMemoryError e) {
				throw failure(e, name);
			}
		}
		FutureTask<ExtractedText> task = new FutureTask<>(
				() -> foreign.isPresent() ? reader.read(foreign.get()) : reader.read());
		Thread worker = new Thread(null, task, "fadu formats", STACK);
		worker.setDaemon(true);
		worker.start();
		return notBlank(await(task, name, cancelled, budget), name);
	}

	/** Waits for the worker. One that hangs in a library is left alone: the thread is a daemon and ends with the program. */
	private ExtractedText await(FutureTask<ExtractedText> task, String name, Watch cancelled, Budget budget)
			throws UnreadableReport {
		while (true) {
			try {
				return task.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				if (System.nanoTime() > budget.end() + GRACE_NANOS) {
					throw failure(new Budget.Exceeded(Budget.Exceeded.What.TIME), name);
				}
			} catch (ExecutionException e) {
				throw failure(e.getCause(), name);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}

	private static byte[] head(Path file, String name) throws UnreadableReport {
		if (Files.isDirectory(file)) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_folder, name));
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(Signature.HEAD);
			if (head.length == 0) {
				throw new UnreadableReport(NLS.bind(Messages.Extractor_empty, name));
			}
			return head;
		} catch (NoSuchFileException e) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_missing, name), e);
		} catch (IOException e) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_unreadable, name, e.getLocalizedMessage()), e);
		}
	}

	private static ExtractedText notBlank(ExtractedText text, String name) throws UnreadableReport {
		if (text.text().isBlank()) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_empty, name));
		}
		return text;
	}

	/** What a failure means for the user. Libraries fail on damaged files in every way there is. */
	private UnreadableReport failure(Throwable failure, String name) {
		return failure(failure, name, limits);
	}

	static UnreadableReport failure(Throwable failure, String name, Limits limits) {
		return switch (failure) {
		case UnreadableReport known -> known;
		case Budget.Exceeded exceeded -> switch (exceeded.what()) {
		case CANCELLED -> throw new CancellationException();
		case TIME -> new UnreadableReport(NLS.bind(Messages.Extractor_slow, name, limits.time().toSeconds()), failure);
		case CHARACTERS -> new UnreadableReport(NLS.bind(Messages.Extractor_long, name, limits.characters()), failure);
		case BYTES -> new UnreadableReport(NLS.bind(Messages.Extractor_bomb, name), failure);
		};
		case OutOfMemoryError full -> new UnreadableReport(NLS.bind(Messages.Extractor_memory, name), full);
		case LinkageError broken -> throw broken;
		default -> new UnreadableReport(NLS.bind(Messages.Extractor_damaged, name), failure);
		};
	}

}
