package fadu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import fadu.export.Csv;
import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.workspace.MistypedException;
import fadu.workspace.UserException;
import picocli.CommandLine.Option;

/** Where the output goes. */
final class OutputOptions {

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
	private Path file;

	/** Lets the content be written: to standard output, or to a temporary file that then takes the place of the target. */
	void write(Session session, Consumer<PrintWriter> content) throws UserException {
		if (file == null) {
			content.accept(session.out());
			return;
		}
		writeFile(stream -> {
			PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
			content.accept(writer);
			writer.flush();
		});
	}

	private void writeFile(Content content) throws UserException {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
				writeTo(file, content);
				return;
			}
			Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			Files.createDirectories(target.getParent());
			Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
			try {
				writeTo(temporary, content);
				Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.OutputOptions_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	/** Writes bytes into the file; those that are text in UTF-8 to standard output where there is none. */
	void write(Session session, byte[] content) throws UserException {
		if (file == null) {
			session.out().print(new String(content, StandardCharsets.UTF_8));
			return;
		}
		writeFile(stream -> stream.write(content));
	}

	/** Writes rows in a format of export, which has to be text where they go to standard output. */
	void write(Session session, ExportFormat format, Rows rows) throws UserException {
		if (!format.isText() && file == null) {
			throw new MistypedException(NLS.bind(Messages.AskCommand_file, format.name()));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			if (format.isForSpreadsheet() && file != null) {
				bytes.write(String.valueOf(Csv.BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
			}
			format.write(rows.table(), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory takes all
		}
		write(session, bytes.toByteArray());
	}

	/** Whether there is a file to write to. */
	boolean isFile() {
		return file != null;
	}

	/** Whether the name of the file ends so, capital letters or small. */
	boolean endsWith(String ending) {
		return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
	}

	/**
	 * As {@link #write(Session, Consumer)}. For a spreadsheet a file begins with a byte order mark, without which Excel on Chinese
	 * Windows takes UTF-8 for GBK; standard output has none: the next program would take it for a part of the first heading.
	 */
	void write(Session session, boolean forSpreadsheet, Consumer<PrintWriter> content) throws UserException {
		write(session, file == null || !forSpreadsheet ? content : out -> {
			out.write(Csv.BYTE_ORDER_MARK);
			content.accept(out);
		});
	}

	/** Writes the whole content, or fails: a full disk must not leave half a result in the place of the last one. */
	private static void writeTo(Path path, Content content) throws IOException {
		try (WatchedOutput output = new WatchedOutput(Files.newOutputStream(path))) {
			content.to(output);
			output.check();
		}
	}

	/** The rows that are written; made only where they can be. */
	@FunctionalInterface
	interface Rows {
		ExportTable<?> table() throws UserException;
	}

	/** What is written. */
	@FunctionalInterface
	private interface Content {
		void to(OutputStream stream) throws IOException;
	}

}
