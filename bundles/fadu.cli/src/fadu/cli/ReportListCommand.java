package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem;
import fadu.catalogue.ReportDesign;
import fadu.catalogue.ReportParameter;
import fadu.report.CheckDesigns;
import fadu.report.official.ShellField;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu report list}: the report designs that plug-ins bring, and which of them are refused. */
@Command(name = "list")
final class ReportListCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	ReportListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<ReportDesign> designs = session.catalogue().reports();
		output.write(session, out -> {
			switch (format) {
			case json -> Json.array(designs.stream().map(ReportListCommand::record).toList(), out);
			case table -> {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_id, Messages.Headings_title, Messages.Headings_plugIn,
								Messages.Headings_parameters),
						designs.stream().map(design -> List.of(design.id(), design.title(), design.plugIn(), parameters(design)))
								.toList()),
						out);
				out.println();
				out.println(Messages.ReportListCommand_everywhere);
				out.println(NLS.bind(Messages.ReportListCommand_official,
						Stream.of(ShellField.values()).map(ShellField::id).collect(Collectors.joining(" "))));
			}
			}
		});
		List<Problem> told = session.catalogue().problems();
		CheckDesigns.problems(designs).stream().filter(problem -> !told.contains(problem)).map(Problem::toLine)
				.forEach(session.err()::println);
		return 0;
	}

	private static String parameters(ReportDesign design) {
		return String.join(" ", design.parameters().stream().map(ReportParameter::name).toList());
	}

	private static Map<String, Object> record(ReportDesign design) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", design.id());
		fields.put("title", design.title());
		fields.put("description", design.description());
		fields.put("category", design.category());
		fields.put("plugin", design.plugIn());
		fields.put("parameters", design.parameters().stream().map(parameter -> {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("name", parameter.name());
			record.put("title", parameter.title());
			record.put("type", parameter.type());
			record.put("required", parameter.required());
			return record;
		}).toList());
		return fields;
	}

}
