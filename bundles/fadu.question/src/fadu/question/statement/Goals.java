package fadu.question.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.goal.Target;
import fadu.analysis.goal.TargetStanding;
import fadu.analysis.goal.TargetStatus;
import fadu.analysis.set.FigureSet;
import fadu.model.Observation;
import fadu.question.ReportData;
import fadu.question.paper.TargetText;
import fadu.question.paper.TargetsQuestion;
import fadu.workspace.Targets.Standings;
import fadu.workspace.UserException;

/** Targets that were missed or are behind, the widest gap first. How the others stand is no message. */
final class Goals {

	private Goals() {
	}

	static List<Statement> of(ReportData data, FigureSet set) throws UserException {
		List<Statement> statements = new ArrayList<>();
		for (Standings target : TargetsQuestion.of(data, set, data.generatedAt().toLocalDate())) {
			Optional<TargetStanding> standing = target.standing().filter(
					each -> each.status() == TargetStatus.MISSED || each.status() == TargetStatus.BEHIND);
			if (standing.isPresent() && standing.get().actual().isPresent()) {
				statements.add(statement(data, target, standing.get()));
			}
		}
		return statements.stream().sorted(Comparator.comparingDouble(Statement::weight).reversed()).toList();
	}

	private static Statement statement(ReportData data, Standings target, TargetStanding standing) throws UserException {
		Target goal = target.row().target().orElseThrow();
		Observation actual = standing.actual().orElseThrow();
		String text = NLS.bind(Messages.Goals_text, new Object[]{data.directory().districtName(goal.district()),
				TargetText.metric(target.row()), TargetText.period(target.row()), TargetText.goal(target.row()),
				TargetText.actual(target).orElseThrow(), TargetText.status(target)});
		String owner = target.row().owner().map(name -> NLS.bind(Messages.Goals_owner, name)).orElse("");
		return new Statement(Statement.Kind.TARGET, text, Words.sentences(Stream.of(TargetText.reason(target), owner)),
				List.of(actual), Optional.of(goal.metric()),
				Math.max(Weight.DOUBT / 2, gap(goal.goal().value(), actual.getQuantity().value())));
	}

	/** How far a number is from the goal, as a share of the larger. */
	private static double gap(BigDecimal goal, BigDecimal actual) {
		BigDecimal larger = goal.abs().max(actual.abs());
		return larger.signum() == 0
				? 0
				: Math.min(1, goal.subtract(actual).abs().divide(larger, MathContext.DECIMAL64).doubleValue());
	}

}
