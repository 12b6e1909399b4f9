package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.reading.ReadingContext;
import fadu.workspace.ReadReports;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu read}: the figures of report files; nothing is stored. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private DocumentOptions documents;

	@Option(names = "--format", paramLabel = "table|jsonl|csv", descriptionKey = "format", defaultValue = "table")
	private FigureFormat format;

	@Mixin
	private OutputOptions output;

	ReadCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ReadReports readReports = new ReadReports(session.catalogue());
		ReadingContext context = documents.context();
		List<Map<String, Object>> records = new ArrayList<>();
		int status = 0;
		for (Path file : documents.files()) {
			try {
				ReadReports.Result result = readReports.read(file, context);
				result.source().notes().forEach(note -> session.err().println(NLS.bind(Messages.ReadCommand_note, result.file(), note)));
				result.reading().figures().forEach(
						figure -> records.add(FigureRecord.of(result.file().toString(), figure, result.place(figure))));
			} catch (UserException e) {
				session.err().println(e.getMessage());
				status = 1;
			}
		}
		if (status == 0 || !records.isEmpty()) {
			output.write(session, out -> format.write(records, out));
		}
		return status;
	}

}
