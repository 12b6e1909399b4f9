package fadu.question.paper;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.goal.Goal;
import fadu.analysis.goal.TargetStanding;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.wording.Wording;
import fadu.workspace.TargetRow;
import fadu.workspace.Targets.Standings;
import fadu.workspace.UserWording;

/** A target in words. */
public final class TargetText {

	private static final Wording WORDS = UserWording.get();

	private TargetText() {
	}

	/** What it is about; as it is written where nobody knows the metric. */
	public static String metric(TargetRow row) {
		return row.target().map(target -> WORDS.name(target.metric())).orElseGet(() -> row.metricText().orElse(""));
	}

	/** Its period. */
	public static String period(TargetRow row) {
		return row.target().map(target -> WORDS.display(target.period())).orElseGet(() -> row.periodText().orElse(""));
	}

	/** What is to be reached: {@code 不少于450件}. */
	public static String goal(TargetRow row) {
		return row.target().map(target -> Prose.number(quantity(target.goal(), target.metric().getUnit())))
				.orElseGet(() -> row.goalText().orElse(""));
	}

	private static Quantity quantity(Goal goal, String unit) {
		Bound bound = goal.side() == Goal.Side.AT_LEAST
				? goal.strict() ? Bound.MORE_THAN : Bound.AT_LEAST
				: goal.strict() ? Bound.NEARLY : Bound.AT_MOST;
		return new Quantity(goal.value(), unit, bound);
	}

	/** The figure that it was held against, with its time. */
	public static Optional<String> actual(Standings target) {
		return target.standing().flatMap(TargetStanding::actual).map(figure -> NLS.bind(Messages.TargetText_actual,
				Prose.number(figure.getQuantity()), WORDS.display(figure.getPeriod())));
	}

	/** How it stands, in a word. */
	public static String status(Standings target) {
		return target.standing().map(standing -> switch (standing.status()) {
		case MET -> Messages.TargetText_met;
		case ON_TRACK -> Messages.TargetText_onTrack;
		case BEHIND -> Messages.TargetText_behind;
		case MISSED -> Messages.TargetText_missed;
		case NOT_DUE -> Messages.TargetText_notDue;
		case NOT_REPORTED -> Messages.TargetText_notReported;
		case NOT_REVIEWED -> Messages.TargetText_notReviewed;
		case NOT_COMPARABLE -> Messages.TargetText_notComparable;
		case CANNOT_TELL -> Messages.TargetText_cannotTell;
		}).orElse(Messages.TargetText_unreadable);
	}

	/** Why it stands so, where the figure alone does not say it. */
	public static String reason(Standings target) {
		return target.standing().map(standing -> switch (standing.reason()) {
		case GOAL, NOTHING -> "";
		case LINE -> Messages.TargetText_line;
		case MILESTONE -> Messages.TargetText_milestone;
		case BOUNDS -> Messages.TargetText_bounds;
		case ABOUT -> Messages.TargetText_about;
		case NO_BASE -> Messages.TargetText_noBase;
		case OTHER_PERIOD -> Messages.TargetText_otherPeriod;
		case PART -> Messages.TargetText_part;
		case OTHER_KIND -> Messages.TargetText_otherKind;
		case NO_ACCESS -> Messages.TargetText_noAccess;
		}).orElseGet(() -> String.join(Messages.Prose_betweenSentences, target.row().problems()));
	}

}
