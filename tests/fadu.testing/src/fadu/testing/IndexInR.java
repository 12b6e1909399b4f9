package fadu.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The script in examples/index, written from the documentation in another language. */
public final class IndexInR {

	private IndexInR() {
	}

	/**
	 * Has R compute an index again from its numbers.
	 *
	 * @return what R said; nothing where the script or R is not here
	 * @throws AssertionError where a score or a place is another
	 */
	public static Optional<String> compare(Path values, Path places) throws IOException, InterruptedException {
		Path script = Path.of("../../examples/index/index.R").toAbsolutePath();
		if (!Files.exists(script)) {
			return Optional.empty();
		}
		Process r;
		try {
			r = new ProcessBuilder("Rscript", script.toString(), values.toString(), places.toString()).redirectErrorStream(true)
					.start();
		} catch (IOException e) {
			return Optional.empty();
		}
		String said = new String(r.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (r.waitFor() != 0) {
			throw new AssertionError(said);
		}
		return Optional.of(said);
	}

}
