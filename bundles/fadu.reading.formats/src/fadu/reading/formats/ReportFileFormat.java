package fadu.reading.formats;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads files of a format that Fadu does not read by itself. Found as an OSGi service; one instance serves all threads, so it is
 * without state. It is asked before Fadu's own readers.
 */
public interface ReportFileFormat {

	/** The usual ending of such files, without the dot, e.g. {@code fodt}. */
	String extension();

	/**
	 * Whether a file is one.
	 *
	 * @param head the first bytes of it, 4,096 at most
	 * @param name its name, which may tell nothing
	 */
	boolean recognises(byte[] head, String name);

	/**
	 * The text, a line for each paragraph; cells of a table parted by {@code |}. What it says is where figures stand: the same file
	 * gives the same text, always. It takes no longer than a minute; what it holds is bounded by its caller.
	 *
	 * @throws IOException where the file is damaged
	 */
	String text(Path file) throws IOException;

}
