package fadu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.analysis.index.Branch;
import fadu.analysis.index.Uncertain;
import fadu.analysis.ranking.DistrictIndex;
import fadu.model.CompositeIndex;
import fadu.model.District;
import fadu.model.Metric;
import fadu.wording.Wording;
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
	private static final String LEVELS = "/";

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
		List<Map<String, Object>> records = new ArrayList<>();
		computed.design().root().parts().forEach(part -> add(computed, part, part.code(), number(part.weight()), records));
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

	private static void add(DistrictIndex computed, Branch part, String path, String weights, List<Map<String, Object>> records) {
		if (part.column() < 0) {
			part.parts().forEach(below -> add(computed, below, below.column() < 0 ? path + LEVELS + below.code() : path,
					below.column() < 0 ? weights + LEVELS + number(below.weight()) : weights, records));
			return;
		}
		for (int unit = 0; unit < computed.districts().size(); unit++) {
			records.add(record(computed, part, path, weights, unit));
		}
	}

	private static Map<String, Object> record(DistrictIndex computed, Branch part, String path, String weights, int unit) {
		CompositeIndex model = computed.plan().model();
		Metric metric = computed.plan().metrics().get(part.column());
		District district = computed.districts().get(unit);
		Uncertain ends = computed.uncertain();
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("index", model.getCode());
		record.put("scaling", model.getScaling().getLiteral());
		record.put("combination", model.getCombination().getLiteral());
		record.put("imputation", model.getImputation().getLiteral());
		record.put("availability", number(computed.design().availability()));
		record.put("pillar", path);
		record.put("pillar_weight", weights);
		record.put("metric", metric.getCode());
		record.put("metric_name", WORDS.name(metric));
		record.put("weight", number(part.weight()));
		record.put("direction", computed.design().columns().get(part.column()).up() ? "up" : "down");
		record.put("treatment", computed.design().columns().get(part.column()).treatment().getLiteral().toLowerCase(Locale.ROOT));
		record.put("district", district.getCode());
		record.put("district_name", WORDS.name(district));
		double value = computed.values()[part.column()][unit];
		record.put("value", number(value));
		record.put("least", Double.isNaN(value) ? null : number(ends.least(part.column(), unit)));
		record.put("most", Double.isNaN(value) ? null : number(ends.most(part.column(), unit)));
		return record;
	}

	/** With all digits that tell it from others; nothing for what is missing. */
	private static String number(double value) {
		return Double.isNaN(value) ? null : Double.toString(value);
	}

}
