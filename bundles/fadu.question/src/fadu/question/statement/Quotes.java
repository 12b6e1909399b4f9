package fadu.question.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.question.ReportData;
import fadu.question.paper.QuotedPoints;
import fadu.workspace.UserException;

/** What the report of a district itself lists as shortcomings and as plans, a statement for each. */
final class Quotes {

	/** A leader reads so many points. */
	private static final int MOST = 5;

	private Quotes() {
	}

	/** With fewer and fewer points; at last without any. */
	static List<List<Statement>> of(ReportData data, FigureSet set) throws UserException {
		List<QuotedPoints.Quoted> problems = QuotedPoints.problems(data, set);
		List<QuotedPoints.Quoted> plans = QuotedPoints.plans(data, set);
		List<List<Statement>> forms = new ArrayList<>();
		for (int most = MOST; most >= 0; most--) {
			int points = most;
			forms.add(Stream.concat(
					problems.stream().limit(points)
							.map(quoted -> statement(Statement.Kind.PROBLEM, Messages.Quotes_problems, quoted, points)),
					plans.stream().limit(points)
							.map(quoted -> statement(Statement.Kind.PLAN, Messages.Quotes_plans, quoted, points)))
					.toList());
		}
		return forms;
	}

	private static Statement statement(Statement.Kind kind, String text, QuotedPoints.Quoted quoted, int most) {
		String points = quoted.points().stream().limit(most).collect(Collectors.joining(Messages.YearFigures_and));
		String time = quoted.time().isEmpty() ? "" : NLS.bind(Messages.Words_scope, quoted.time());
		int left = quoted.points().size() - most;
		String more = left > 0 ? NLS.bind(Messages.Quotes_more, quoted.points().size(), most) : "";
		return new Statement(kind, NLS.bind(text, time, points),
				Words.sentences(Stream.of(NLS.bind(Messages.Quotes_source, quoted.title()), more)), List.of(), Optional.empty(),
				Weight.QUOTED);
	}

}
