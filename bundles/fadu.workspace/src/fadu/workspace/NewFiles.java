package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Writes a file, or a folder of files, beside its place and then moves it there: what is there is whole. */
final class NewFiles {

	private final Path target;
	private final boolean replace;

	/** @param replace whether what is there already may be replaced */
	NewFiles(Path target, boolean replace) {
		this.target = target.toAbsolutePath().normalize();
		this.replace = replace;
	}

	void writeFile(String content) throws IOException, UserException {
		refuse(Files.isDirectory(target), Messages.NewFiles_folderInTheWay);
		refuse(Files.exists(target) && !replace, Messages.NewFiles_exists);
		write(target, content);
	}

	/** In a folder that is there already, files of other names stay. */
	void writeFolder(Map<String, String> files) throws IOException, UserException {
		refuse(Files.exists(target) && !Files.isDirectory(target), Messages.NewFiles_fileInTheWay);
		if (isEmptyOrAbsent()) {
			Path unfinished = beside(target);
			try {
				for (Map.Entry<String, String> file : files.entrySet()) {
					write(unfinished.resolve(file.getKey()), file.getValue());
				}
				Files.deleteIfExists(target);
				Files.move(unfinished, target);
			} finally {
				delete(unfinished);
			}
		} else {
			refuse(!replace, Messages.NewFiles_exists);
			for (Map.Entry<String, String> file : files.entrySet()) {
				write(target.resolve(file.getKey()), file.getValue());
			}
		}
	}

	private void refuse(boolean refused, String message) throws UserException {
		if (refused) {
			throw new UserException(NLS.bind(message, target));
		}
	}

	private boolean isEmptyOrAbsent() throws IOException {
		if (!Files.exists(target)) {
			return true;
		}
		try (Stream<Path> content = Files.list(target)) {
			return content.findAny().isEmpty();
		}
	}

	private static void write(Path file, String content) throws IOException {
		Files.createDirectories(file.getParent());
		Path unfinished = beside(file);
		try {
			Files.writeString(unfinished, content);
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static Path beside(Path path) {
		return path.resolveSibling('.' + path.getFileName().toString() + ".tmp");
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> content;
		try (Stream<Path> paths = Files.walk(folder)) {
			content = paths.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : content) {
			Files.delete(path);
		}
	}

}
