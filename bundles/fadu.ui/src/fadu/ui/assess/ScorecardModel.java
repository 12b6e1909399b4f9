package fadu.ui.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Assessments;
import fadu.model.Scorecard;
import fadu.model.value.Period;
import fadu.register.field.FieldRole;
import fadu.report.WriteAnswer;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.StepOutcome;
import fadu.workspace.HandScores;
import fadu.workspace.HandSheet;
import fadu.workspace.Person;
import fadu.workspace.RunScorecard;
import fadu.workspace.Selection;

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
		data.ask(
				() -> new HandScores(data.workspace()).on(model, RunScorecard.of(data.workspace(), model, wanted, all),
						wanted.period()),
				answer -> {
					if (latest == own) {
						sheets = answer;
						outcome.say(outcome.said(), outcome.isFailed());
					}
				}, outcome::fail);
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
