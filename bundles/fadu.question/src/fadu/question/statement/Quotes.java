package fadu.question.statement;

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

	/** Shortcomings are short, so that a leader reads more of them than of plans. */
	private static final List<Form> FORMS = List.of(new Form(5, 3), new Form(4, 3), new Form(3, 3), new Form(3, 2), new Form(3, 1),
			new Form(2, 1), new Form(1, 1), new Form(0, 0));
	/** So many of the forms at the end say too little of a list. */
	static final int FEW = 3;

	private Quotes() {
	}

	/** With fewer and fewer points; at last without any. */
	static List<List<Statement>> of(ReportData data, FigureSet set) throws UserException {
		List<QuotedPoints.Quoted> problems = QuotedPoints.problems(data, set);
		List<QuotedPoints.Quoted> plans = QuotedPoints.plans(data, set);
		return FORMS.stream().map(form -> Stream.concat(
				of(Statement.Kind.PROBLEM, Messages.Quotes_problems, problems, form.problems()),
				of(Statement.Kind.PLAN, Messages.Quotes_plans, plans, form.plans())).toList()).toList();
	}

	private static Stream<Statement> of(Statement.Kind kind, String text, List<QuotedPoints.Quoted> quoted, int most) {
		return quoted.stream().limit(most).map(each -> statement(kind, text, each, most));
	}

	/** How many points of each are told. */
	private record Form(int problems, int plans) {
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
