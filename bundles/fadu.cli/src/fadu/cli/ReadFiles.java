package fadu.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/**
 * What was read in each of many files, one after another, so that only one is in memory. A file that cannot be read is a line on
 * the
 * standard error and left out; where the user interrupts the program, no more files come.
 *
 * @param <T> what is read in a file
 */
final class ReadFiles<T> implements Iterator<T>, AutoCloseable {

	/** Reads a file. */
	@FunctionalInterface
	interface Reader<T> {
		T read(Path file) throws UserException;
	}

	private final Session session;
	private final Iterator<Path> files;
	private final int total;
	private final BulkProgress progress;
	private final Reader<T> reader;
	private T next;
	private int done;
	private int status;

	ReadFiles(Session session, List<Path> files, BulkProgress progress, Reader<T> reader) {
		this.session = session;
		this.files = files.iterator();
		this.total = files.size();
		this.progress = progress;
		this.reader = reader;
	}

	@Override
	public boolean hasNext() {
		while (next == null && files.hasNext() && !progress.isCanceled()) {
			try {
				next = reader.read(files.next());
			} catch (UserException e) {
				session.err().println(e.getMessage());
				status = 1;
			} catch (CancellationException e) {
				break;
			}
			done++;
			progress.step();
		}
		return next != null;
	}

	@Override
	public T next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		T read = next;
		next = null;
		return read;
	}

	/** 0 where all were read so far. */
	int status() {
		return progress.isCanceled() ? 1 : status;
	}

	/** Says how many were read where the user has interrupted the program. */
	@Override
	public void close() {
		if (progress.isCanceled()) {
			session.err().println(NLS.bind(Messages.ReadCommand_stopped, BulkProgress.grouped(done), BulkProgress.grouped(total)));
		}
	}

}
