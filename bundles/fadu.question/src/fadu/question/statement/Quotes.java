package fadu.question.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	/** So many characters of a point where there is little room. */
	private static final int SHORT = 24;
	/** Ever fewer and shorter points; of plans, what is promised, fewer before shortcomings. */
	private static final List<Form> FORMS = List.of(new Form(5, 6, 40), new Form(5, 6, 30), new Form(5, 6, SHORT),
			new Form(5, 5, SHORT), new Form(4, 4, SHORT), new Form(3, 3, SHORT), new Form(3, 2, SHORT), new Form(2, 2, SHORT),
			new Form(2, 1, SHORT), new Form(1, 1, SHORT), new Form(0, 0, SHORT));
	/** So many of the forms at the end say too little of a list. */
	static final int FEW = 3;
	/** So many at the beginning have most of what is listed. */
	static final int MANY = 5;

	private Quotes() {
	}

	/** With fewer and fewer points; at last without any. */
	static List<List<Statement>> of(ReportData data, FigureSet set) throws UserException {
		Map<Integer, List<QuotedPoints.Quoted>> problems = new HashMap<>();
		Map<Integer, List<QuotedPoints.Quoted>> plans = new HashMap<>();
		for (int longest : FORMS.stream().map(Form::longest).distinct().toList()) {
			problems.put(longest, QuotedPoints.problems(data, set, longest));
			plans.put(longest, QuotedPoints.plans(data, set, longest));
		}
		return FORMS.stream().map(form -> Stream.concat(
				of(Statement.Kind.PROBLEM, Messages.Quotes_problems, problems.get(form.longest()), form.problems()),
				of(Statement.Kind.PLAN, Messages.Quotes_plans, plans.get(form.longest()), form.plans())).toList()).toList();
	}

	private static Stream<Statement> of(Statement.Kind kind, String text, List<QuotedPoints.Quoted> quoted, int most) {
		return quoted.stream().limit(most).map(each -> statement(kind, text, each, most, quoted.size() == 1));
	}

	/** How many points of each are told, and how long they are. */
	private record Form(int problems, int plans, int longest) {
	}

	/** @param only whether no other report is quoted, so that the list of sources says whose words they are */
	private static Statement statement(Statement.Kind kind, String text, QuotedPoints.Quoted quoted, int most, boolean only) {
		List<QuotedPoints.Point> chosen = quoted.points().stream().sorted(Comparator.comparing(QuotedPoints.Point::rank))
				.limit(most)
				.toList();
		String points = quoted.points().stream().filter(chosen::contains).map(QuotedPoints.Point::text)
				.collect(Collectors.joining(Messages.YearFigures_and));
		String more = quoted.points().size() > most ? NLS.bind(Messages.Quotes_more, most) : "";
		String aside = Stream.of(quoted.time(), more).filter(words -> !words.isEmpty())
				.collect(Collectors.joining(Messages.Quotes_aside));
		return new Statement(kind, NLS.bind(text, aside.isEmpty() ? "" : NLS.bind(Messages.Words_scope, aside), points),
				only ? "" : Words.sentences(Stream.of(NLS.bind(Messages.Quotes_source, quoted.title()))), List.of(),
				Optional.empty(),
				Weight.QUOTED);
	}

}
