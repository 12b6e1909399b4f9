package fadu.ui.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Assessments;
import fadu.model.District;
import fadu.model.Scorecard;
import fadu.model.value.Period;
import fadu.register.field.FieldRole;
import fadu.report.WriteAnswer;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.StepOutcome;
import fadu.workspace.HandScores;
import fadu.workspace.HandSheet;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Person;
import fadu.workspace.RunScorecard;
import fadu.workspace.ScorePoints;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** A scorecard of districts in a period, and what persons enter on it. All methods are called on the thread of the window. */
public final class ScorecardModel {

	private final DataChanges data;
	private final StepOutcome outcome = new StepOutcome();
	private Optional<Scorecard> scorecard = Optional.empty();
	private Selection asked = Selection.ALL;
	private boolean unreviewed;
	private Optional<Period> period = Optional.empty();
	private Optional<String> district = Optional.empty();
	private List<HandSheet> sheets = List.of();
	private List<String> classes = List.of();
	private Optional<String> unitClass = Optional.empty();
	private Object latest = this;

	/** @param data what asks and changes in the background */
	public ScorecardModel(DataChanges data) {
		this.data = data;
	}

	/** What came of the last step, and who is told of it. */
	public StepOutcome outcome() {
		return outcome;
	}

	/** The scorecards that plug-ins bring. */
	public List<Scorecard> scorecards() {
		return Assessments.of(data.workspace().catalogue()).scorecards();
	}

	/** Takes a scorecard. */
	public void choose(Scorecard some) {
		scorecard = Optional.of(some);
		again();
	}

	/** The scorecard. */
	public Optional<Scorecard> scorecard() {
		return scorecard;
	}

	/** Asks about a period; what is entered is of one. */
	public void choose(Period some) {
		period = Optional.of(some);
		again();
	}

	/** The period. */
	public Optional<Period> period() {
		return period;
	}

	/** Asks about these districts; those of nobody's choice are all that report something. */
	public void ask(Selection selection, boolean withUnreviewed) {
		asked = selection;
		unreviewed = withUnreviewed;
		again();
	}

	private Selection selection() {
		return new Selection(List.of(), asked.districts(), period);
	}

	/** Computes the sheets anew; an answer to an older question is not shown, and what was said stays. */
	public void again() {
		if (scorecard.isEmpty()) {
			return;
		}
		Object own = new Object();
		latest = own;
		Scorecard model = scorecard.get();
		Selection wanted = selection();
		boolean all = unreviewed;
		data.ask(() -> Answer.of(data.workspace(), model, wanted, all), answer -> {
			if (latest == own) {
				sheets = answer.sheets();
				classes = answer.classes();
				outcome.say(outcome.said(), outcome.isFailed());
			}
		}, outcome::fail);
	}

	/** The sheets, and the classes of districts there are. */
	private record Answer(List<HandSheet> sheets, List<String> classes) {

		static Answer of(Workspace workspace, Scorecard model, Selection wanted, boolean all) throws UserException {
			List<HandSheet> sheets = new HandScores(workspace).on(model, RunScorecard.of(workspace, model, wanted, all),
					wanted.period());
			Stream<String> endings = sheets.stream().map(each -> ending(each.sheet().district()));
			Stream<String> groups = new PeerDistricts(workspace).all().stream().map(PeerDistricts.Group::name);
			return new Answer(sheets, Stream.of(Stream.of(ScorePoints.ALL), endings, groups,
					new ScorePoints(workspace).of(model).keySet().stream()).flatMap(some -> some).distinct().toList());
		}
	}

	/** The sheets, one for each district. */
	public List<HandSheet> sheets() {
		return sheets;
	}

	/** Shows the sheet of a district. */
	public void show(String code) {
		district = Optional.of(code);
		outcome.say(Optional.empty(), false);
	}

	/** The sheet that is shown: of the district that was chosen, else the first. */
	public Optional<HandSheet> sheet() {
		return sheets.stream().filter(each -> district.filter(each.sheet().district().getCode()::equals).isPresent()).findFirst()
				.or(() -> sheets.stream().findFirst());
	}

	/** The items of the sheet that is shown. */
	public List<ScoreLine> lines() {
		return sheet().map(ScoreLine::of).orElse(List.of());
	}

	/**
	 * Enters what was typed into a cell; an appeal is the points and, behind a blank, the reason. What stands there already is no
	 * step.
	 */
	public void enter(ScoreLine line, FieldRole role, String typed) {
		if (typed.strip().equals(line.text(role)) || scorecard.isEmpty() || period.isEmpty()) {
			return;
		}
		Scorecard model = scorecard.get();
		Period when = period.get();
		data.change(() -> {
			new HandScores(data.workspace()).enter(model, line.code(), line.district(), when, values(role, typed),
					Person.ofLogin());
			return line;
		}, done -> outcome.say(NLS.bind(Messages.ScorecardModel_entered, line.code(), line.name())), outcome::fail);
	}

	/** The classes that points are set for: those that are, how the names of the districts shown end, and the peer groups. */
	public List<String> classes() {
		return classes;
	}

	/** Has points be set for a class of districts. */
	public void set(String forClass) {
		unitClass = Optional.of(forClass);
	}

	/** The class that points are set for: the chosen one, else that of the district shown. */
	public String unitClass() {
		return unitClass.or(() -> sheet().map(shown -> ending(shown.sheet().district()))).orElse(ScorePoints.ALL);
	}

	private static String ending(District district) {
		return district.getName().substring(Math.max(0, district.getName().length() - 1));
	}

	/** Sets the points of an item for the class; blank for those of the plug-in. What stands there already is no step. */
	public void weigh(ScoreLine line, String typed) {
		if (typed.strip().equals(line.most()) || scorecard.isEmpty()) {
			return;
		}
		Scorecard model = scorecard.get();
		String forClass = unitClass();
		data.change(() -> {
			new ScorePoints(data.workspace()).set(model, forClass, Map.of(line.code(), typed), Person.ofLogin());
			return line;
		}, done -> outcome.say(NLS.bind(Messages.ScorecardModel_weighed,
				new Object[]{ScorePoints.called(forClass), line.code(), line.name(), typed.strip()})), outcome::fail);
	}

	private static Map<FieldRole, String> values(FieldRole role, String typed) {
		if (role != FieldRole.APPEAL) {
			return Map.of(role, typed);
		}
		String[] parts = typed.strip().split("\\s+", 2);
		return Map.of(FieldRole.APPEAL, parts[0], FieldRole.REASON, parts.length > 1 ? parts[1] : "");
	}

	/** Writes what is shown, by the question {@code scorecard}. */
	public void export(Path file) {
		scorecard.ifPresent(model -> {
			WriteAnswer out = new WriteAnswer(data.workspace(), selection(), unreviewed);
			data.ask(() -> out.scorecard(model.getCode(), file),
					written -> outcome.say(NLS.bind(Messages.IndexModel_written, written)), outcome::fail);
		});
	}

	/** What the report of the sheets that are shown is about. */
	public Selection printed() {
		return new Selection(List.of(), sheets.stream().map(each -> each.sheet().district()).toList(), period);
	}

	/** Whether figures that nobody has reviewed count. */
	public boolean isWithUnreviewed() {
		return unreviewed;
	}

	/** What the sheet that is shown comes to, in words. */
	public String summary() {
		return sheet().map(shown -> shown.summary(ScoreLine.SAY)).orElse("");
	}

}
