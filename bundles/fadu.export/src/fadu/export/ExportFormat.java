package fadu.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A kind of file that any answer, and the figures of a report, can be written as. Found as an OSGi service; one instance serves
 * all, so it is without state. All
 * columns go into the file, hidden ones too: a file is for programs.
 */
public interface ExportFormat {

	/** What users type, e.g. {@code csv}: lower case letters and digits, unique. */
	String name();

	/** The ending of a file of this format, without the dot. */
	String extension();

	/** What the format is, one line in the user's language. */
	String description();

	/**
	 * Writes the file; the caller closes the stream.
	 *
	 * @throws IOException where the stream takes no more
	 */
	void write(ExportTable<?> table, OutputStream out) throws IOException;

	/**
	 * Writes several tables that belong together; a file that holds one table has the first. The caller closes the stream.
	 *
	 * @throws IOException where the stream takes no more
	 */
	default void write(ExportData data, OutputStream out) throws IOException {
		write(data.tables().getFirst(), out);
	}

	/**
	 * Whether a file of several tables has in it what is said of them; otherwise a description lies beside the file of a report.
	 */
	default boolean isSelfDescribing() {
		return false;
	}

	/** The table with the columns as they stand in the file, for its description. */
	default ExportTable<?> asWritten(ExportTable<?> table) {
		return table;
	}

	/** Whether the file is text in UTF-8, which a terminal can show. */
	default boolean isText() {
		return true;
	}

	/** Whether a file begins with a byte order mark, without which Excel on Chinese Windows takes UTF-8 for GBK. */
	default boolean isForSpreadsheet() {
		return false;
	}

}
