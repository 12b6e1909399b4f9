package fadu.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the repository beside the test that is running. */
public final class SourceTree {

	private SourceTree() {
	}

	/** The nearest folder with that path in the folders above the working directory. */
	public static Optional<Path> folder(String path) {
		for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
			Path found = above.resolve(path);
			if (Files.isDirectory(found)) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

}
