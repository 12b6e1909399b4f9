package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Place;
import fadu.workspace.ReadReports;
import fadu.workspace.ReportFiles;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu text}: the text of files as it was read, with the place of each line and what was not read. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
	private List<Path> files;

	@Option(names = "--format", paramLabel = "text|jsonl", descriptionKey = "format", defaultValue = "text")
	private Form format;

	@Mixin
	private OutputOptions output;

	/** How the text is written. */
	enum Form {
		/** For the eye. */
		text,
		/** One JSON object for each line. */
		jsonl
	}

	private record Extracted(Path file, ExtractedText source) {
	}

	TextCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.catalogue(); // with it come the readers of plug-ins
		List<Path> found = ReportFiles.of(files);
		try (BulkProgress progress = new BulkProgress(session, found.size());
				ReadFiles<Extracted> texts = new ReadFiles<>(session, found, progress,
						file -> new Extracted(file, ReadReports.text(file, progress)))) {
			if (texts.hasNext() || texts.status() == 0) {
				output.write(session, out -> texts.forEachRemaining(text -> write(text, out)));
			}
			return texts.status();
		}
	}

	private void write(Extracted text, PrintWriter out) {
		if (format == Form.text) {
			out.println(NLS.bind(Messages.TextCommand_file, text.file(), text.source().format().extension()));
		}
		int start = 0;
		for (String line : text.source().text().split("\n", -1)) {
			Optional<Place> place = text.source().places().of(firstWord(line, start),
					start + line.codePointCount(0, line.length()));
			if (!line.isBlank() && format == Form.text) {
				out.println(place.map(Place::display).orElse("") + "\t" + line.replace("\r", ""));
			} else if (!line.isBlank()) {
				Map<String, Object> record = new LinkedHashMap<>();
				record.put("file", text.file().toString());
				record.put("place", place.orElse(null));
				record.put("start", start);
				record.put("text", line.replace("\r", ""));
				Json.line(record, out);
			}
			start += line.codePointCount(0, line.length()) + 1;
		}
		for (String remark : text.source().remarks()) {
			if (format == Form.text) {
				out.println(NLS.bind(Messages.TextCommand_note, remark));
			} else {
				Json.line(Map.of("file", text.file().toString(), "note", remark), out);
			}
		}
	}

	/** A row of a table may begin with a bar, which stands nowhere in the file. */
	private static int firstWord(String line, int start) {
		int at = 0;
		while (at < line.length() && "| ".indexOf(line.charAt(at)) >= 0) {
			at++;
		}
		return start + (at < line.length() ? at : 0);
	}

}
