package fadu.workspace;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.Watch;

/**
 * Lets a monitor cancel the reading of a file, and tells it how far a scan is, whose pages take seconds each.
 *
 * @param file    that is read
 * @param monitor of the whole work
 */
record MonitorWatch(Path file, IProgressMonitor monitor) implements Watch {

	@Override
	public boolean getAsBoolean() {
		return monitor.isCanceled();
	}

	@Override
	public void recognising(int page, int pages) {
		monitor.subTask(NLS.bind(Messages.MonitorWatch_recognising, new Object[]{file.getFileName(), page, pages}));
	}

}
