package fadu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import fadu.analysis.index.Branch;
import fadu.analysis.ranking.DistrictIndex;
import fadu.model.Metric;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu index removal}: how the places change when one indicator is taken out. */
@Command(name = "removal")
final class IndexRemovalCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Mixin
	private IndexOptions index;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	IndexRemovalCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		DistrictIndex computed = index.compute(session);
		int[] places = computed.scores().ranks();
		List<Integer> columns = computed.design().root().all().map(Branch::column).filter(column -> column >= 0).toList();
		List<Map<String, Object>> records = new ArrayList<>();
		for (int column : columns) {
			if (columns.size() > 1) {
				int[] without = computed.without(column).ranks();
				int[] shifts = IntStream.range(0, places.length).filter(unit -> places[unit] > 0 && without[unit] > 0)
						.map(unit -> Math.abs(places[unit] - without[unit])).toArray();
				Metric metric = computed.plan().metrics().get(column);
				Map<String, Object> record = new LinkedHashMap<>();
				record.put("metric", metric.getCode());
				record.put("metric_name", WORDS.name(metric));
				record.put("mean_shift", IntStream.of(shifts).average().orElse(0));
				record.put("most_shift", IntStream.of(shifts).max().orElse(0));
				records.add(record);
			}
		}
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(records, out);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_metric, Messages.Headings_metricName, AssessmentMessages.IndexFormat_shift,
								AssessmentMessages.IndexFormat_most),
						records.stream()
								.map(record -> List.of(String.valueOf(record.get("metric")),
										String.valueOf(record.get("metric_name")),
										String.format(Locale.ROOT, "%.2f", record.get("mean_shift")),
										String.valueOf(record.get("most_shift"))))
								.toList()),
						out);
			}
		});
		return 0;
	}

}
