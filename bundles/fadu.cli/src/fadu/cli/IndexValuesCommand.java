package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.analysis.ranking.DistrictIndex;
import fadu.model.CompositeIndex;
import fadu.wording.Wording;
import fadu.workspace.IndexValue;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code fadu index values}: all that an index is computed from, a line for each indicator and district, to compute it elsewhere.
 */
@Command(name = "values")
final class IndexValuesCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

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
				GridFormat.csv(new Grid(records.isEmpty() ? List.of() : List.copyOf(records.getFirst().keySet()), records.stream()
						.map(record -> record.values().stream().map(value -> value == null ? "" : value.toString()).toList())
						.toList()),
						out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(IndexValue value) {
		CompositeIndex model = value.index().plan().model();
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("index", model.getCode());
		record.put("scaling", model.getScaling().getLiteral());
		record.put("combination", model.getCombination().getLiteral());
		record.put("imputation", model.getImputation().getLiteral());
		record.put("availability", number(value.index().design().availability()));
		record.put("pillar", value.pillar());
		record.put("pillar_weight", value.pillarWeight());
		record.put("metric", value.metric().getCode());
		record.put("metric_name", WORDS.name(value.metric()));
		record.put("weight", number(value.weight()));
		record.put("direction", value.up() ? "up" : "down");
		record.put("treatment", value.treatment());
		record.put("district", value.district().getCode());
		record.put("district_name", WORDS.name(value.district()));
		record.put("value", value.value().map(IndexValuesCommand::number).orElse(null));
		record.put("least", value.least().map(IndexValuesCommand::number).orElse(null));
		record.put("most", value.most().map(IndexValuesCommand::number).orElse(null));
		return record;
	}

	/** With all digits that tell it from others. */
	private static String number(double value) {
		return Double.toString(value);
	}

}
