package fadu.workspace;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.reading.formats.ReportArchive;
import fadu.reading.formats.UnreadableReport;

/** The reports among files that a user names: those in a folder and in an archive are reports of their own. */
public final class ReportFiles {

	private static final int DEEPEST = 20;

	private ReportFiles() {
	}

	/**
	 * The reports among what a user named.
	 *
	 * @param files      each file, each file within a folder and within an archive
	 * @param passedOver how many files of folders were left out, as systems and office programs leave them beside others
	 */
	public record Found(List<Path> files, int passedOver) {
	}

	/**
	 * Each file, each file within a folder, by name, and each file within an archive, as a path that leads through the archive. One
	 * that cannot be opened stays as it is: reading it says why. Within a folder, files that systems leave beside others
	 * ({@code .DS_Store}, {@code ~$…}) are passed over and counted; one that is named itself is not.
	 */
	public static Found find(List<Path> named) {
		List<Path> files = new ArrayList<>();
		int passedOver = 0;
		for (Path path : named) {
			if (Files.isDirectory(path)) {
				Map<Boolean, List<Path>> within = within(path).stream().sorted()
						.collect(Collectors.partitioningBy(file -> isOfSystem(path, file)));
				within.get(false).forEach(file -> files.addAll(archived(file)));
				passedOver += within.get(true).size();
				if (within.get(false).isEmpty()) {
					files.add(path);
				}
			} else {
				files.addAll(archived(path));
			}
		}
		return new Found(files, passedOver);
	}

	/** The same without the number of those that were passed over. */
	public static List<Path> of(List<Path> named) {
		return find(named).files();
	}

	private static boolean isOfSystem(Path folder, Path file) {
		return ReportArchive.isOfSystem(folder.relativize(file).toString().replace(File.separatorChar, '/'));
	}

	private static List<Path> within(Path folder) {
		try (Stream<Path> all = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
			return all.filter(Files::isRegularFile).toList();
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
