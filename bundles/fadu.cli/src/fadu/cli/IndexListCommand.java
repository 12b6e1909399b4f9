package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.analysis.ranking.IndexPlan;
import fadu.catalogue.Assessments;
import fadu.model.CompositeIndex;
import fadu.model.IndexIndicator;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu index list}: the indices. */
@Command(name = "list")
final class IndexListCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	IndexListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<CompositeIndex> indices = Assessments.of(session.catalogue()).indices();
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(indices.stream().map(IndexListCommand::record).toList(), out);
			} else if (indices.isEmpty()) {
				out.println(AssessmentMessages.IndexCommand_none);
			} else {
				GridFormat.table(new Grid(
						List.of(AssessmentMessages.IndexCommand_code, Messages.Headings_name,
								AssessmentMessages.IndexCommand_indicators,
								AssessmentMessages.IndexCommand_source),
						indices.stream().map(index -> List.of(index.getCode(), WORDS.choose(index.getName(), index.getNameEn()),
								String.valueOf(IndexPlan.indicators(index).count()),
								Optional.ofNullable(index.getSource()).orElse("")))
								.toList()),
						out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(CompositeIndex index) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("code", index.getCode());
		record.put("name", index.getName());
		record.put("name_en", index.getNameEn());
		record.put("source", index.getSource());
		record.put("scaling", index.getScaling().getLiteral());
		record.put("combination", index.getCombination().getLiteral());
		record.put("imputation", index.getImputation().getLiteral());
		record.put("treatment", index.getTreatment().getLiteral());
		record.put("availability", index.getAvailability());
		record.put("indicators", IndexPlan.indicators(index).map(IndexIndicator::getMetric).toList());
		return record;
	}

}
