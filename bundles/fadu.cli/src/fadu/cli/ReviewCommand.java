package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.Observation;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu review}: the figures that wait for a person; its subcommands say what becomes of them. */
@Command(name = "review", subcommands = {ReviewConfirmCommand.class, ReviewRejectCommand.class, ReviewCorrectCommand.class,
		ReviewAddCommand.class, ReviewAgainCommand.class, ReviewChooseCommand.class, ReviewDescribeCommand.class,
		ReviewRemoveCommand.class, ReviewUsesCommand.class})
final class ReviewCommand implements Callable<Integer> {

	private static final List<String> COLUMNS = List.of("file", "id", "text", "metric", "metric_name", "district", "period");

	private final Session session;

	@Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Option(names = "--format", paramLabel = "table|jsonl|csv", descriptionKey = "format", defaultValue = "table")
	private FigureFormat format;

	@Mixin
	private OutputOptions output;

	ReviewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		ReviewFigures review = new ReviewFigures(workspace, Person.ofLogin());
		List<Observation> waiting = document == null ? review.waiting() : review.waiting(review.report(document));
		if (waiting.isEmpty() && format == FigureFormat.table) {
			session.out().println(Messages.ReviewCommand_nothing);
			return 0;
		}
		Map<String, String> districts = workspace.districts().stream()
				.collect(Collectors.toMap(District::getCode, District::getName));
		List<Map<String, Object>> records = waiting.stream().map(figure -> record(figure, districts)).toList();
		output.write(session, format == FigureFormat.csv, out -> format.write(COLUMNS, records, out));
		if (format == FigureFormat.table) {
			session.out().println(NLS.bind(Messages.ReviewCommand_waiting, waiting.size()));
		}
		return 0;
	}

	private static Map<String, Object> record(Observation figure, Map<String, String> districts) {
		Map<String, Object> record = new LinkedHashMap<>(FigureRecord.of(figure, districts));
		record.put("id", figure.getId());
		return record;
	}

}
