package fadu.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Names, sizes and times of the files of an entry, by which a change is seen without reading one of them. Two prints of an entry
 * that somebody is still writing differ.
 */
record FolderPrint(long files, long bytes, long hash) {

	/** A folder of more files is no plug-in, and is looked at no further. */
	private static final int MOST_FILES = 20_000;

	private static final int MOST_DEPTH = 32;

	/** The print of a file, or of a folder with all that is in it. */
	static FolderPrint of(Path entry) {
		long files = 0;
		long bytes = 0;
		long hash = 0;
		try (Stream<Path> walk = Files.isDirectory(entry)
				? Files.walk(entry.toRealPath(), MOST_DEPTH, new FileVisitOption[0])
				: Stream.of(entry)) {
			for (Path file : (Iterable<Path>) walk.limit(MOST_FILES)::iterator) {
				BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
				files++;
				bytes += facts.isRegularFile() ? facts.size() : 0;
				hash += 31L * Objects.hash(file.toString(), facts.lastModifiedTime(), facts.isRegularFile() ? facts.size() : 0,
						facts.fileKey());
			}
		} catch (IOException | UncheckedIOException e) {
			return new FolderPrint(files, bytes, e.toString().hashCode()); // it is being removed or written
		}
		return new FolderPrint(files, bytes, hash);
	}

}
