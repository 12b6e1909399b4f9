package fadu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.analysis.index.Factor;
import fadu.analysis.index.Sensitivity;
import fadu.analysis.ranking.DistrictIndex;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu index sensitivity}: which uncertainty moves the places, by Sobol indices. */
@Command(name = "sensitivity")
final class IndexSensitivityCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private IndexOptions index;

	@Option(names = "--base", paramLabel = "N", descriptionKey = "index.base", defaultValue = "1024")
	private int base;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	IndexSensitivityCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		DistrictIndex computed = index.compute(session);
		Sensitivity indices = computed.sensitivity(Numbers.atLeast(2, "--base", base));
		List<Factor> factors = computed.uncertain().open();
		List<Map<String, Object>> records = new ArrayList<>();
		for (int i = 0; i < factors.size(); i++) {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("factor", factors.get(i).name().toLowerCase(Locale.ROOT));
			record.put("first", indices.first().get(i));
			record.put("total", indices.total().get(i));
			records.add(record);
		}
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(records, out);
			} else {
				List<List<String>> rows = new ArrayList<>();
				for (int i = 0; i < factors.size(); i++) {
					rows.add(List.of(name(factors.get(i)), String.format(Locale.ROOT, "%.3f", indices.first().get(i)),
							String.format(Locale.ROOT, "%.3f", indices.total().get(i))));
				}
				GridFormat.table(new Grid(
						List.of(AssessmentMessages.IndexFormat_factor, AssessmentMessages.IndexFormat_first,
								AssessmentMessages.IndexFormat_total),
						rows), out);
			}
		});
		return 0;
	}

	private static String name(Factor factor) {
		return switch (factor) {
		case WEIGHTS -> AssessmentMessages.IndexFormat_WEIGHTS;
		case SCALING -> AssessmentMessages.IndexFormat_SCALING;
		case COMBINATION -> AssessmentMessages.IndexFormat_COMBINATION;
		case IMPUTATION -> AssessmentMessages.IndexFormat_IMPUTATION;
		case TREATMENT -> AssessmentMessages.IndexFormat_TREATMENT;
		case BOUNDS -> AssessmentMessages.IndexFormat_BOUNDS;
		};
	}

}
