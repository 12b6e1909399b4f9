package fadu.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.goal.Goal;
import fadu.analysis.goal.TargetStanding;
import fadu.analysis.goal.Target;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.register.field.FieldRole;
import fadu.wording.Wording;
import fadu.workspace.TargetRow;
import fadu.workspace.Targets.Standings;
import fadu.workspace.UserWording;

/** A target and how it stands, as an object of JSON and in words. */
final class TargetRecord {

	private static final Wording WORDS = UserWording.get();

	private TargetRecord() {
	}

	static Map<String, Object> of(TargetRow row) {
		Map<String, Object> record = new LinkedHashMap<>();
		Optional<Target> target = row.target();
		record.put("register", row.register().code());
		record.put("district_code", row.row().district());
		record.put("key", row.key());
		record.put("metric", target.map(each -> each.metric().getCode()).orElse(null));
		record.put("metric_name", metricName(row));
		record.put("period", target.map(each -> each.period().toString()).orElse(null));
		record.put("target", target.map(each -> each.goal().value()).orElse(null));
		record.put("unit", target.map(each -> each.metric().getUnit()).orElse(null));
		record.put("direction", target.map(each -> bound(each.goal()).qualifier()).orElse(null));
		record.put("baseline", row.text(FieldRole.BASE).orElse(null));
		record.put("baseline_period", row.text(FieldRole.BASE_PERIOD).orElse(null));
		record.put("owner", row.text(FieldRole.OWNER).orElse(null));
		record.put("due", row.text(FieldRole.DUE).orElse(null));
		record.put("evidence", row.text(FieldRole.EVIDENCE).orElse(null));
		record.put("file", row.row().file());
		record.put("sheet", row.row().sheet());
		record.put("row", row.row().number());
		record.put("problems", row.problems());
		return record;
	}

	/** With how it stands; the status of a row that cannot be understood is {@code unreadable}. */
	static Map<String, Object> of(Standings standings) {
		Map<String, Object> record = of(standings.row());
		Optional<TargetStanding> standing = standings.standing();
		record.put("status", standing.map(each -> each.status().name().toLowerCase(Locale.ROOT)).orElse("unreadable"));
		record.put("reason", standing.map(each -> each.reason().name().toLowerCase(Locale.ROOT)).orElse(null));
		record.put("actual", standing.flatMap(TargetStanding::actual).map(TargetRecord::actual).orElse(null));
		return record;
	}

	private static Map<String, Object> actual(Observation figure) {
		Map<String, Object> record = ComparisonRecord.figure(figure);
		record.put("source", figure.getDocument().getTitle());
		return record;
	}

	static String metricName(TargetRow row) {
		return row.target().map(target -> WORDS.name(target.metric())).orElseGet(() -> row.text(FieldRole.METRIC).orElse(""));
	}

	static String periodName(TargetRow row) {
		return row.target().map(target -> WORDS.display(target.period())).orElseGet(() -> row.text(FieldRole.PERIOD).orElse(""));
	}

	/** What is to be reached, with its bound. */
	static String goal(TargetRow row) {
		return row.target().map(target -> WORDS.display(new Quantity(target.goal().value(), target.metric().getUnit(),
				bound(target.goal())))).orElseGet(() -> row.text(FieldRole.GOAL).orElse(""));
	}

	private static Bound bound(Goal goal) {
		return goal.side() == Goal.Side.AT_LEAST
				? goal.strict() ? Bound.MORE_THAN : Bound.AT_LEAST
				: goal.strict() ? Bound.NEARLY : Bound.AT_MOST;
	}

	/** The figure that a target was held against, with its time. */
	static String actual(TargetStanding standing) {
		return standing.actual().map(figure -> NLS.bind(GoalMessages.Target_actualOf, WORDS.display(figure.getQuantity()),
				WORDS.display(figure.getPeriod()))).orElse("");
	}

	static String problem(TargetRow row, String problem) {
		return NLS.bind(GoalMessages.Target_problem, new Object[]{row.register().code(), row.key(), problem});
	}

	static String status(Standings standings) {
		return standings.standing().map(standing -> switch (standing.status()) {
		case MET -> GoalMessages.Target_met;
		case ON_TRACK -> GoalMessages.Target_onTrack;
		case BEHIND -> GoalMessages.Target_behind;
		case MISSED -> GoalMessages.Target_missed;
		case NOT_DUE -> GoalMessages.Target_notDue;
		case NOT_REPORTED -> GoalMessages.Target_notReported;
		case NOT_REVIEWED -> GoalMessages.Target_notReviewed;
		case NOT_COMPARABLE -> GoalMessages.Target_notComparable;
		case CANNOT_TELL -> GoalMessages.Target_cannotTell;
		}).orElse(GoalMessages.Target_unreadable);
	}

	static String reason(Standings standings) {
		return standings.standing().map(standing -> switch (standing.reason()) {
		case GOAL -> "";
		case LINE -> GoalMessages.Target_line;
		case MILESTONE -> GoalMessages.Target_milestone;
		case BOUNDS -> GoalMessages.Target_bounds;
		case ABOUT -> GoalMessages.Target_about;
		case NO_BASE -> GoalMessages.Target_noBase;
		case OTHER_PERIOD -> GoalMessages.Target_otherPeriod;
		case PART -> GoalMessages.Target_part;
		case OTHER_KIND -> GoalMessages.Target_otherKind;
		case NOTHING -> "";
		case NO_ACCESS -> GoalMessages.Target_noAccess;
		}).orElseGet(() -> String.join(Messages.ReasonNotes_separator, standings.row().problems()));
	}

}
