package fadu.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.analysis.ranking.DistrictIndex;
import fadu.question.Column;
import fadu.question.IndexValueColumns;
import fadu.workspace.IndexValue;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code fadu index values}: all that an index is computed from, a line for each indicator and district, to compute it elsewhere.
 */
@Command(name = "values")
final class IndexValuesCommand implements Callable<Integer> {

	/** Commands call districts and metrics by their codes. */
	private static final Map<String, String> CALLED = Map.of("district", "district_name", "district_code", "district",
			"metric_code", "metric");
	private static final List<Column<IndexValue>> COLUMNS = IndexValueColumns.ALL.stream()
			.map(column -> column.named(CALLED.getOrDefault(column.name(), column.name()))).toList();

	private final Session session;

	@Mixin
	private IndexOptions index;

	@Option(names = "--format", paramLabel = "csv|json", descriptionKey = "format", defaultValue = "csv")
	private ValuesFormat format;

	@Mixin
	private OutputOptions output;

	/** How they are written. */
	enum ValuesFormat {
		csv, json
	}

	IndexValuesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		DistrictIndex computed = index.compute(session);
		List<Map<String, Object>> records = IndexValue.of(computed).stream().map(IndexValuesCommand::record).toList();
		output.write(session, format == ValuesFormat.csv, out -> {
			if (format == ValuesFormat.json) {
				Json.array(records, out);
			} else {
				GridFormat.csv(new Grid(COLUMNS.stream().map(Column::name).toList(), records.stream()
						.map(record -> record.values().stream().map(value -> value == null ? "" : value.toString()).toList())
						.toList()),
						out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(IndexValue value) {
		Map<String, Object> record = new LinkedHashMap<>();
		COLUMNS.forEach(column -> record.put(column.name(), written(column.of(value))));
		return record;
	}

	/** Numbers with all digits that tell them from others. */
	private static Object written(Object value) {
		return value instanceof BigDecimal number ? Double.toString(number.doubleValue()) : value;
	}

}
