package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fadu.analysis.programme.FindProgrammes.Found;
import fadu.analysis.programme.FindProgrammes;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.District;
import fadu.model.Observation;
import fadu.register.definition.RegisterDefinition;
import fadu.wording.Wording;
import fadu.workspace.ServingRegisters;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu programmes}: who else does this, and what did it yield? */
@Command(name = "programmes")
final class ProgrammesCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Parameters(paramLabel = "TEXT", descriptionKey = "programmes.words", arity = "0..*")
	private List<String> words = new ArrayList<>();

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	ProgrammesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		FigureSet set = workspace.figures().load(selection.of(workspace).inquiry(withUnreviewed).reaching(Reach.AROUND));
		List<Found> found = FindProgrammes.in(set, words);
		Map<String, String> names = set.reference().districts().stream()
				.collect(Collectors.toMap(District::getCode, WORDS::name, (one, other) -> one));
		ServingRegisters serving = new ServingRegisters(workspace);
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(found.stream().map(each -> record(each, serving.of(each.programme()))).toList(), out);
			} else {
				table(found, names, serving, out);
			}
		});
		return 0;
	}

	private static void table(List<Found> found, Map<String, String> names, ServingRegisters serving, PrintWriter out) {
		if (found.isEmpty()) {
			out.println(Messages.ProgrammesCommand_none);
			return;
		}
		GridFormat.table(new Grid(
				List.of(Messages.Headings_district, Messages.Headings_name, Messages.Headings_purpose, Messages.Headings_yield,
						Messages.ProgrammesCommand_served),
				found.stream().map(each -> row(each, names, serving.of(each.programme()))).toList()), out);
		out.println(Messages.ProgrammesCommand_note);
	}

	private static List<String> row(Found found, Map<String, String> names, List<RegisterDefinition> registers) {
		String code = found.programme().getDistrict();
		return List.of(names.getOrDefault(code, code), WORDS.name(found.programme()),
				WORDS.choose(found.programme().getPurpose(), found.programme().getPurposeEn()), yields(found),
				served(found, registers));
	}

	private static String served(Found found, List<RegisterDefinition> registers) {
		if (registers.isEmpty()) {
			return found.programme().getMetrics().isEmpty() ? Messages.ProgrammesCommand_notServed : "";
		}
		return registers.stream().map(register -> register.code() + ' ' + register.name(WORDS.english()))
				.collect(Collectors.joining("\n"));
	}

	private static String yields(Found found) {
		return !found.isMeasured()
				? Messages.ProgrammesCommand_noFigure
				: found.yields().stream().filter(measure -> !measure.figures().isEmpty())
						.map(measure -> WORDS.name(measure.metric()) + ' '
								+ measure.figures().stream().map(ProgrammesCommand::figure)
										.collect(Collectors.joining(Messages.ReasonNotes_separator)))
						.collect(Collectors.joining("\n"));
	}

	private static String figure(Observation figure) {
		return WORDS.display(figure.getQuantity());
	}

	private static Map<String, Object> record(Found found, List<RegisterDefinition> registers) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("programme", found.programme().getId());
		record.put("name", found.programme().getName());
		record.put("district", found.programme().getDistrict());
		record.put("purpose", found.programme().getPurpose());
		record.put("metrics", found.yields().stream().map(measure -> {
			Map<String, Object> metric = new LinkedHashMap<>();
			metric.put("metric", measure.metric().getCode());
			metric.put("metric_name", measure.metric().getName());
			metric.put("figures", measure.figures().stream().map(ComparisonRecord::figure).toList());
			return metric;
		}).toList());
		record.put("served_by", registers.stream().map(register -> {
			Map<String, Object> served = new LinkedHashMap<>();
			served.put("kind", ServingRegisters.kind(register).name().toLowerCase(Locale.ROOT));
			served.put("code", register.code());
			served.put("name", register.name());
			return served;
		}).toList());
		return record;
	}

}
