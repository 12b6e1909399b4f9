package fadu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;
import picocli.CommandLine.Option;

/** Where the output goes. */
final class OutputOptions {

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "output")
	private Path file;

	/** Lets the content be written: to standard output, or to a temporary file that then takes the place of the target. */
	void write(Session session, Consumer<PrintWriter> content) throws UserException {
		if (file == null) {
			content.accept(session.out());
			return;
		}
		try {
			Path folder = file.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			Path temporary = folder.resolve("." + file.getFileName() + ".tmp");
			try {
				writeTo(temporary, content);
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.OutputOptions_unwritable, file, e.getLocalizedMessage()), e);
		}
	}

	/** Writes the whole content, or fails: a full disk must not leave half a result in the place of the last one. */
	private static void writeTo(Path temporary, Consumer<PrintWriter> content) throws IOException {
		try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8))) {
			content.accept(writer);
			if (writer.checkError()) {
				throw new IOException(temporary.toString());
			}
		}
	}

}
