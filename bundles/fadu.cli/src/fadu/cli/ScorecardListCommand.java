package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.analysis.score.ScoreSheets;
import fadu.catalogue.Assessments;
import fadu.model.Scorecard;
import fadu.wording.ScoreWords;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu scorecard list}: the scorecards. */
@Command(name = "list")
final class ScorecardListCommand implements Callable<Integer> {

	private static final ScoreWords SAY = new ScoreWords(UserWording.get());

	private final Session session;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	ScorecardListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<Scorecard> scorecards = Assessments.of(session.catalogue()).scorecards();
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(scorecards.stream().map(ScorecardListCommand::record).toList(), out);
			} else if (scorecards.isEmpty()) {
				out.println(AssessmentMessages.ScorecardCommand_none);
			} else {
				GridFormat.table(new Grid(
						List.of(AssessmentMessages.IndexCommand_code, Messages.Headings_name,
								AssessmentMessages.ScorecardCommand_items,
								AssessmentMessages.ScorecardCommand_rules, AssessmentMessages.IndexCommand_source),
						scorecards.stream().map(each -> List.of(each.getCode(), SAY.name(each),
								String.valueOf(ScoreSheets.items(each).count()), String.valueOf(ScoreSheets.rules(each).count()),
								Optional.ofNullable(each.getSource()).orElse(""))).toList()),
						out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(Scorecard scorecard) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("code", scorecard.getCode());
		record.put("name", scorecard.getName());
		record.put("name_en", scorecard.getNameEn());
		record.put("points", scorecard.getPoints());
		record.put("weights_open", scorecard.isWeightsOpen());
		record.put("source", scorecard.getSource());
		record.put("items", (int) ScoreSheets.items(scorecard).count());
		record.put("rules", (int) ScoreSheets.rules(scorecard).count());
		return record;
	}

}
