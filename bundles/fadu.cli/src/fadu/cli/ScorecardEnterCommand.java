package fadu.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.Scorecard;
import fadu.model.value.Period;
import fadu.register.field.FieldRole;
import fadu.wording.Wording;
import fadu.workspace.HandScores;
import fadu.workspace.MistypedException;
import fadu.workspace.RunScorecard;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu scorecard enter}: own score, checked score or appeal on an item, as one change. */
@Command(name = "enter")
final class ScorecardEnterCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Parameters(index = "0", paramLabel = "CODE", descriptionKey = "scorecard.code")
	private String code;

	@Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "scorecard.item")
	private String item;

	@Mixin
	private DistrictOptions asked;

	@Option(names = "--self", paramLabel = "N", descriptionKey = "scorecard.self")
	private String self;

	@Option(names = "--checked", paramLabel = "N", descriptionKey = "scorecard.checked")
	private String checked;

	@Option(names = "--appeal", paramLabel = "N", descriptionKey = "scorecard.appeal")
	private String appeal;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "scorecard.reason")
	private String reason;

	@Mixin
	private AuthorOptions author;

	ScorecardEnterCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Map<FieldRole, String> typed = new EnumMap<>(FieldRole.class);
		put(typed, FieldRole.SELF_SCORE, self);
		put(typed, FieldRole.CHECKED_SCORE, checked);
		put(typed, FieldRole.APPEAL, appeal);
		put(typed, FieldRole.REASON, reason);
		if (typed.isEmpty()) {
			throw new MistypedException(AssessmentMessages.ScorecardEnter_nothing);
		}
		Workspace workspace = asked.open(session);
		Scorecard scorecard = RunScorecard.scorecard(workspace, code);
		Selection where = asked.of(workspace, List.of());
		Period period = where.period().orElseThrow(() -> new MistypedException(AssessmentMessages.ScorecardEnter_period));
		if (where.districts().size() != 1) {
			throw new MistypedException(RegisterMessages.Register_whichDistrict);
		}
		District district = where.districts().getFirst();
		new HandScores(workspace).enter(scorecard, item, district, period, typed, author.person());
		session.out().println(NLS.bind(AssessmentMessages.ScorecardEnter_kept,
				new Object[]{scorecard.getCode(), item, WORDS.name(district), WORDS.display(period)}));
		return 0;
	}

	private static void put(Map<FieldRole, String> typed, FieldRole role, String text) {
		if (text != null) {
			typed.put(role, text);
		}
	}

}
