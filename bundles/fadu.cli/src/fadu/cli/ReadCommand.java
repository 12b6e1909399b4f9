package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.osgi.util.NLS;

import fadu.cli.trace.Explanation;
import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.workspace.ReadReports;
import fadu.workspace.ReportFiles;
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

	@Option(names = "--rejected", descriptionKey = "read.rejected")
	private boolean rejected;

	@Option(names = "--explain", descriptionKey = "read.explain")
	private boolean explain;

	@Mixin
	private OutputOptions output;

	ReadCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ReadReports readReports = new ReadReports(session.catalogue());
		ReadingContext context = documents.context();
		List<Path> files = ReportFiles.of(documents.files());
		try (BulkProgress progress = new BulkProgress(session, files.size());
				ReadFiles<ReadReports.Result> results = new ReadFiles<>(session, files, progress,
						file -> told(readReports.read(file, context, progress)))) {
			if (results.hasNext() || results.status() == 0) {
				output.write(session, format == FigureFormat.csv, out -> write(results, out));
			}
			return results.status();
		}
	}

	private ReadReports.Result told(ReadReports.Result result) {
		result.source().remarks()
				.forEach(note -> session.err().println(NLS.bind(Messages.ReadCommand_note, result.file(), note)));
		if (result.reading().figures().isEmpty()) {
			session.err().println(NLS.bind(Messages.ReadCommand_noFigures, result.file()));
		}
		return result;
	}

	private void write(Iterator<ReadReports.Result> results, PrintWriter out) {
		List<Map<String, Object>> notFigures = new ArrayList<>();
		Iterable<ReadReports.Result> each = () -> results;
		Stream<ReadReports.Result> read = StreamSupport.stream(each.spliterator(), false).peek(result -> {
			if (rejected && format == FigureFormat.table) {
				notFigures(result).forEach(notFigures::add);
			}
		});
		if (format == FigureFormat.table && explain) {
			read.forEach(result -> {
				Explanation explanation = new Explanation(result.text());
				result.reading().figures().forEach(figure -> explanation.write(figure, out));
			});
		} else {
			format.write(read.flatMap(this::figures).iterator(), out);
		}
		if (rejected && format == FigureFormat.table) {
			out.println();
			FigureFormat.writeRejected(notFigures, out);
		}
	}

	/** The figures and, for programs, what is none, each file in the order of its text. */
	private Stream<Map<String, Object>> figures(ReadReports.Result result) {
		Stream<Map<String, Object>> figures = result.reading().figures().stream().map(figure -> record(result, figure));
		return rejected && format != FigureFormat.table ? Stream.concat(figures, notFigures(result)) : figures;
	}

	private Map<String, Object> record(ReadReports.Result result, Figure figure) {
		Map<String, Object> record = FigureRecord.of(result.file().toString(), figure, result.place(figure));
		if (explain && format == FigureFormat.jsonl) {
			record.put("trace", Explanation.records(figure));
		}
		if (rejected && format == FigureFormat.csv) {
			record.put("reason", null);
			record.put("reason_text", null);
		}
		return record;
	}

	private static Stream<Map<String, Object>> notFigures(ReadReports.Result result) {
		return result.reading().rejected().stream().map(number -> FigureRecord.of(result.file().toString(), number));
	}

}
