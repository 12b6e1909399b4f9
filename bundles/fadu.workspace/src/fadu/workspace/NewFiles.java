package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Writes a file, or a folder of files, beside its place and then moves it there: what is there is whole. */
public final class NewFiles {

	private final Path target;
	private final boolean replace;

	/** @param replace whether what is there already may be replaced */
	public NewFiles(Path target, boolean replace) {
		this.target = target.toAbsolutePath().normalize();
		this.replace = replace;
	}

	void writeFile(String content) throws IOException, UserException {
		refuse(Files.isDirectory(target), Messages.NewFiles_folderInTheWay);
		refuse(Files.exists(target) && !replace, Messages.NewFiles_exists);
		write(Map.of(target, content));
	}

	/** Writes the files by their paths below the folder. In one that is there already, files of other names stay. */
	public void writeFolder(Map<String, String> files) throws IOException, UserException {
		refuse(Files.exists(target) && !Files.isDirectory(target), Messages.NewFiles_fileInTheWay);
		if (isEmptyOrAbsent()) {
			Path unfinished = beside(target);
			delete(unfinished);
			try {
				write(below(unfinished, files));
				Files.deleteIfExists(target);
				Files.move(unfinished, target);
			} finally {
				delete(unfinished);
			}
		} else {
			refuse(!replace, Messages.NewFiles_exists);
			write(below(target, files));
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

	private static Map<Path, String> below(Path folder, Map<String, String> files) {
		Map<Path, String> paths = new LinkedHashMap<>();
		files.forEach((name, content) -> paths.put(folder.resolve(name), content));
		return paths;
	}

	/** Moves the first file only when all are written: a full disk changes nothing. */
	private static void write(Map<Path, String> files) throws IOException {
		try {
			for (Map.Entry<Path, String> file : files.entrySet()) {
				Files.createDirectories(file.getKey().getParent());
				Files.writeString(beside(file.getKey()), file.getValue());
			}
			for (Path file : files.keySet()) {
				Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			for (Path file : files.keySet()) {
				Files.deleteIfExists(beside(file));
			}
		}
	}

	private static Path beside(Path path) {
		return path.resolveSibling('.' + path.getFileName().toString() + ".tmp");
	}

	/** Deletes a folder with all that is in it, where it is there; links are not followed. */
	static void delete(Path folder) throws IOException {
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
