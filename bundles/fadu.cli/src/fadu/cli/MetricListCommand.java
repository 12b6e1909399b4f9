package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.model.Metric;
import fadu.wording.Wording;
import fadu.workspace.OwnMetrics;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu metric list}: the metrics that users of the workspace defined. */
@Command(name = "list")
final class MetricListCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	MetricListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<Metric> metrics = new OwnMetrics(session.open(folder)).all();
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(metrics.stream().map(MetricListCommand::record).toList(), out);
			} else if (metrics.isEmpty()) {
				out.println(AssessmentMessages.MetricCommand_none);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_metric, Messages.Headings_metricName, AssessmentMessages.MetricCommand_formula,
								AssessmentMessages.MetricCommand_unit),
						metrics.stream().map(metric -> List.of(metric.getCode(), WORDS.name(metric), metric.getFormula(),
								WORDS.unit(metric.getUnit()))).toList()),
						out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(Metric metric) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("code", metric.getCode());
		record.put("name", metric.getName());
		record.put("name_en", metric.getNameEn());
		record.put("formula", metric.getFormula());
		record.put("unit", metric.getUnit());
		record.put("direction", metric.getDirection().getLiteral());
		record.put("aggregation", metric.getAggregation().getLiteral());
		record.put("grade", metric.getGrade().getLiteral());
		return record;
	}

}
