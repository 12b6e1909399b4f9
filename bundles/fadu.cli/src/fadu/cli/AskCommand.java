package fadu.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.NearestNames;
import fadu.export.ExportFormat;
import fadu.export.ExportFormats;
import fadu.export.ExportTable;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.workspace.MistypedException;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code fadu ask}: the answer to one of the questions that reports ask, in any format of export; without a question, what there
 * is.
 */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "QUESTION", descriptionKey = "question", arity = "0..1")
	private String name;

	@Option(names = "-p", paramLabel = "NAME=VALUE", descriptionKey = "question.parameter")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--format", paramLabel = "NAME", descriptionKey = "question.format", defaultValue = "csv")
	private String formatName;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean unreviewed;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	AskCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.catalogue(); // with it come the questions and formats of plug-ins
		if (name == null) {
			list();
			return 0;
		}
		Question<?> question = Questions.named(name)
				.orElseThrow(() -> unknown(Messages.AskCommand_question, name, Questions.names()));
		List<String> formats = ExportFormats.all().stream().map(ExportFormat::name).toList();
		ExportFormat format = ExportFormats.named(formatName)
				.orElseThrow(() -> unknown(Messages.AskCommand_format, formatName, formats));
		List<String> known = question.parameters().stream().map(Parameter::name).toList();
		for (String given : parameters.keySet()) {
			if (!known.contains(given)) {
				throw unknown(Messages.AskCommand_parameter, given, known);
			}
		}
		output.write(session, format, () -> table(session.open(folder), question, Selection.ALL, unreviewed, parameters));
		return 0;
	}

	/** The answer to a question about what is selected, as a table for files. */
	static <R> ExportTable<R> table(Workspace workspace, Question<R> question, Selection selection, boolean unreviewed,
			Map<String, String> parameters) throws UserException {
		ReportData data = new ReportData(workspace, selection, unreviewed, ZonedDateTime.now());
		data.expect(question.reach(), parameters);
		return new ExportTable<>(question.name(), question.description(), question.answer(data, Map.copyOf(parameters)));
	}

	private void list() {
		Grid questions = new Grid(List.of(Messages.AskCommand_questions, ""),
				Questions.all().stream().map(question -> List.of(question.name(), question.description())).toList());
		Grid formats = new Grid(List.of(Messages.AskCommand_formats, ""),
				ExportFormats.all().stream().map(format -> List.of(format.name(), format.description())).toList());
		GridFormat.table(questions, session.out());
		session.out().println();
		GridFormat.table(formats, session.out());
	}

	private static MistypedException unknown(String message, String given, List<String> known) {
		return new MistypedException(NLS.bind(message, given, String.join(" ", NearestNames.of(given, known))));
	}

}
