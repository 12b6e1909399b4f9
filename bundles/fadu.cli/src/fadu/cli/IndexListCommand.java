package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fadu.analysis.ranking.IndexPlan;
import fadu.model.CompositeIndex;
import fadu.model.IndexIndicator;
import fadu.wording.Wording;
import fadu.workspace.OwnIndices;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu index list}: the indices. */
@Command(name = "list")
final class IndexListCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Mixin
	private ListOptions list;

	IndexListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = list.open(session);
		Set<String> own = new OwnIndices(workspace).all().stream().map(CompositeIndex::getCode).collect(Collectors.toSet());
		List<CompositeIndex> indices = workspace.indices();
		list.write(session, indices.stream().map(index -> record(index, own.contains(index.getCode()))).toList(), new Grid(
				List.of(AssessmentMessages.IndexCommand_code, Messages.Headings_name, AssessmentMessages.IndexCommand_indicators,
						AssessmentMessages.IndexCommand_source),
				indices.stream().map(index -> List.of(index.getCode(), WORDS.choose(index.getName(), index.getNameEn()),
						String.valueOf(IndexPlan.indicators(index).count()),
						own.contains(index.getCode())
								? AssessmentMessages.IndexCommand_own
								: Optional.ofNullable(index.getSource()).orElse("")))
						.toList()),
				AssessmentMessages.IndexCommand_none);
		return 0;
	}

	private static Map<String, Object> record(CompositeIndex index, boolean own) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("code", index.getCode());
		record.put("name", index.getName());
		record.put("name_en", index.getNameEn());
		record.put("own", own);
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
