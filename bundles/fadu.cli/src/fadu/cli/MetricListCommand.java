package fadu.cli;

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

/** {@code fadu metric list}: the metrics that users of the workspace defined. */
@Command(name = "list")
final class MetricListCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Mixin
	private ListOptions list;

	MetricListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<Metric> metrics = new OwnMetrics(list.open(session)).all();
		list.write(session, metrics.stream().map(MetricListCommand::record).toList(), new Grid(
				List.of(Messages.Headings_metric, Messages.Headings_metricName, AssessmentMessages.MetricCommand_formula,
						AssessmentMessages.MetricCommand_unit),
				metrics.stream().map(metric -> List.of(metric.getCode(), WORDS.name(metric), metric.getFormula(),
						WORDS.unit(metric.getUnit()))).toList()),
				AssessmentMessages.MetricCommand_none);
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
