package fadu.question.statement;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Days;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.Scope;
import fadu.question.named.Arguments;
import fadu.question.paper.PaperDay;
import fadu.question.paper.YearFacts;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Title and sources of a brief, one row. */
public final class BriefQuestion implements Question<BriefQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	/** The names of more districts are no title. */
	private static final int NAMED = 3;
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().text("title", Role.DIMENSION, Row::title)
			.text("sources", Role.PLACE, Row::sources).list();

	@Override
	public String name() {
		return "brief";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		String title = NLS.bind(Messages.Brief_title,
				new Object[]{districts(set.districts()), period(data, set),
						about(data, arguments, set.districts().size() > NAMED)});
		List<Statement> statements = Brief.of(data, set).statements();
		String sign = statements.stream().map(Statement::text).anyMatch(YearFacts::isMarked) ? Messages.Brief_unreviewed : "";
		return List.of(new Row(title, Brief.sources(statements) + made(data) + sign));
	}

	/** The day on which the brief is made. */
	private static String made(ReportData data) {
		return NLS.bind(Messages.Brief_made, PaperDay.words(data.generatedAt().toLocalDate()));
	}

	private static String districts(List<District> districts) {
		String names = districts.stream().limit(NAMED).map(WORDS::name).collect(Collectors.joining(Messages.separator));
		return districts.size() <= NAMED
				? names
				: NLS.bind(Messages.Brief_districts, WORDS.name(districts.getFirst()), districts.size());
	}

	/** The period that was asked for, or that of the numbers where they have one. */
	private static String period(ReportData data, FigureSet set) throws UserException {
		Optional<Period> asked = set.inquiry().period();
		if (asked.isPresent()) {
			return NLS.bind(Messages.Brief_period, WORDS.display(asked.get()));
		}
		List<Period> periods = YearFacts.of(data, set).stream().map(fact -> fact.value().period())
				.filter(period -> !(period instanceof Period.AsOf)).distinct().toList();
		if (periods.size() == 1) {
			return NLS.bind(Messages.Brief_period, WORDS.display(periods.getFirst()));
		}
		IntSummaryStatistics years = periods.stream().filter(period -> !Days.isOpen(period))
				.mapToInt(period -> Days.of(period).last().getYear()).summaryStatistics();
		return years.getCount() == 0 ? "" : NLS.bind(Messages.Brief_period, span(years.getMin(), years.getMax()));
	}

	private static String span(int first, int last) {
		return first == last
				? WORDS.display(new Period.Year(first))
				: NLS.bind(Messages.Brief_years, Integer.toString(first), Integer.toString(last));
	}

	private static String about(ReportData data, Map<String, Object> arguments, boolean brief) throws UserException {
		Optional<String> theme = Arguments.text(arguments, Scope.THEME);
		Optional<String> domain = Arguments.text(arguments, Scope.DOMAIN);
		if (theme.isPresent()) {
			return WORDS.name(Selection.theme(data.workspace(), theme.get()));
		}
		return domain.isPresent() ? WORDS.name(Selection.domain(data.workspace(), domain.get())) : brief ? "" : Messages.Brief_work;
	}

	/** What stands above and below the sentences. */
	record Row(String title, String sources) {
	}

}
