package fadu.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.reading.formats.ReportArchive;
import fadu.reading.formats.UnreadableReport;

/** The reports among files that a user names: those in a folder and in an archive are reports of their own. */
public final class ReportFiles {

	private static final int DEEPEST = 20;

	private ReportFiles() {
	}

	/**
	 * Each file, each file within a folder, by name, and each file within an archive, as a path that leads through the archive. One
	 * that cannot be opened stays as it is: reading it says why. Files that systems leave beside others ({@code .DS_Store}) are
	 * passed over.
	 */
	public static List<Path> of(List<Path> named) {
		List<Path> files = new ArrayList<>();
		for (Path path : named) {
			if (Files.isDirectory(path)) {
				List<Path> within = within(path);
				within.forEach(file -> files.addAll(archived(file)));
				if (within.isEmpty()) {
					files.add(path);
				}
			} else {
				files.addAll(archived(path));
			}
		}
		return files;
	}

	private static List<Path> within(Path folder) {
		try (Stream<Path> all = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
			return all.filter(Files::isRegularFile).filter(file -> !ReportArchive.isOfSystem(file.getFileName().toString()))
					.sorted().toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of();
		}
	}

	private static List<Path> archived(Path file) {
		try {
			Optional<List<Path>> reports = Files.isRegularFile(file) ? ReportArchive.reports(file) : Optional.empty();
			return reports.filter(all -> !all.isEmpty()).orElse(List.of(file));
		} catch (UnreadableReport e) {
			return List.of(file);
		}
	}

}
