package fadu.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.report.ReportException;
import fadu.report.RerunReport;
import fadu.workspace.UserException;

/** The files of reports that were made, one to a line, latest first; what is in a report is told by the report itself. */
final class MadeList {

	private static final int MOST = 100;

	private final Path list;

	/** @param folder of the workspace */
	MadeList(Path folder) {
		list = folder.resolve("reports.txt");
	}

	/** The reports with what their files tell. */
	List<MadeReport> read() throws UserException {
		List<MadeReport> reports = new ArrayList<>();
		for (Path file : files()) {
			try {
				reports.add(new MadeReport(file, Optional.of(RerunReport.stamp(file))));
			} catch (ReportException e) {
				reports.add(new MadeReport(file, Optional.empty()));
			}
		}
		return List.copyOf(reports);
	}

	/** Puts a report at the head of the list. */
	void add(Path file) throws UserException {
		Set<Path> files = new LinkedHashSet<>(List.of(file.toAbsolutePath()));
		files.addAll(files());
		write(files.stream().limit(MOST).toList());
	}

	/** Takes a report from the list; its file stays. */
	void remove(Path file) throws UserException {
		List<Path> files = new ArrayList<>(files());
		files.remove(file);
		write(files);
	}

	private List<Path> files() throws UserException {
		if (!Files.exists(list)) {
			return List.of();
		}
		List<Path> files = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(list)) {
				files.add(Path.of(line));
			}
		} catch (InvalidPathException | IOException e) {
			throw new UserException(NLS.bind(Messages.MadeList_unreadable, list, e.getLocalizedMessage()), e);
		}
		return files;
	}

	private void write(List<Path> files) throws UserException {
		try {
			Files.createDirectories(list.getParent());
			Files.write(list, files.stream().map(Path::toString).toList());
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.MadeList_unreadable, list, e.getLocalizedMessage()), e);
		}
	}

}
