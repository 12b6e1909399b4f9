package fadu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.score.ScoreSheets;
import fadu.model.ScoreItem;
import fadu.model.Scorecard;
import fadu.wording.ScoreWords;
import fadu.workspace.RunScorecard;
import fadu.workspace.ScorePoints;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu scorecard points}: the points of items, for all districts or a class of them; shown, set, and taken back. */
@Command(name = "points")
final class ScorecardPointsCommand implements Callable<Integer> {

	private static final ScoreWords SAY = new ScoreWords(UserWording.get());

	private final Session session;

	@Parameters(index = "0", paramLabel = "CODE", descriptionKey = "scorecard.code")
	private String code;

	@Parameters(index = "1..*", paramLabel = "ITEM=N", descriptionKey = "scorecard.points")
	private Map<String, String> points = new LinkedHashMap<>();

	@Option(names = "--class", paramLabel = "CLASS", descriptionKey = "scorecard.class", defaultValue = ScorePoints.ALL)
	private String unitClass;

	@Option(names = "--reset", descriptionKey = "scorecard.reset")
	private boolean reset;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	ScorecardPointsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		Scorecard scorecard = RunScorecard.scorecard(workspace, code);
		ScorePoints kept = new ScorePoints(workspace);
		if (reset) {
			kept.reset(scorecard, unitClass, author.person());
		}
		if (!points.isEmpty()) {
			kept.set(scorecard, unitClass, points, author.person());
		}
		Map<String, Map<String, BigDecimal>> sets = kept.of(scorecard);
		List<String> heads = new ArrayList<>(
				List.of(AssessmentMessages.ScorecardFormat_item, AssessmentMessages.ScorecardPoints_plugIn));
		sets.keySet().forEach(each -> heads.add(ScorePoints.called(each)));
		List<ScoreItem> leaves = ScoreSheets.items(scorecard).filter(item -> item.getItems().isEmpty()).toList();
		GridFormat.table(new Grid(heads, leaves.stream().map(item -> row(item, sets)).toList()), session.out());
		if (reset || !points.isEmpty()) {
			session.out().println(NLS.bind(AssessmentMessages.ScorecardPoints_kept, ScorePoints.called(unitClass.strip())));
		}
		return 0;
	}

	private static List<String> row(ScoreItem item, Map<String, Map<String, BigDecimal>> sets) {
		List<String> row = new ArrayList<>(List.of(item.getCode() + ' ' + SAY.name(item),
				item.isSetPoints() ? ScorecardFormat.plain(BigDecimal.valueOf(item.getPoints())) : ""));
		sets.values().forEach(
				set -> row.add(Optional.ofNullable(set.get(item.getCode())).map(ScorecardFormat::plain).orElse("")));
		return row;
	}

}
