package fadu.question.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.Scope;
import fadu.question.named.Arguments;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What stands around the paragraphs of a draft, one row: its title, how many of its numbers are reviewed, and what it leaves out.
 */
public final class DraftQuestion implements Question<DraftQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final Pattern AGENCY = Pattern
			.compile(ResourceBundle.getBundle("fadu.question.paper.acts").getString("agency"));
	/** The names of more districts are no title. */
	private static final int NAMED = 3;
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().text("title", Role.DIMENSION, Row::title)
			.text("standing", Role.STATE, Row::standing)
			.text("lead_text", Role.MEASURE, Row::lead).text("end_text", Role.MEASURE, row -> Messages.Draft_end)
			.text("unused_text", Role.REASON, row -> Arguments.orNull(row.unused()))
			.text("repeated_text", Role.REASON, row -> Arguments.orNull(row.repeated())).list();

	@Override
	public String name() {
		return "draft";
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
		List<YearFact> facts = YearFacts.of(data, set);
		long repeated = RepliesQuestion.repeated(set);
		return List.of(new Row(title(data, arguments, set, facts), standing(facts), lead(data, facts),
				unused(UnusedQuestion.of(data, set)), repeated == 0 ? "" : NLS.bind(Messages.Draft_repeated, repeated)));
	}

	/**
	 * The agency that the titles of the reports name behind the only district: a county's bureau writes no report of the county.
	 */
	private static String agency(ReportData data, FigureSet set, List<String> districts) throws UserException {
		if (districts.size() != 1 || WORDS.english()) {
			return "";
		}
		List<String> agencies = QuotedPoints.documents(data, set).stream().map(SourceDocument::getTitle)
				.filter(title -> title.startsWith(districts.getFirst()))
				.map(title -> AGENCY.matcher(title.substring(districts.getFirst().length()))).filter(Matcher::lookingAt)
				.map(Matcher::group).distinct().toList();
		return agencies.size() == 1 ? agencies.getFirst() : "";
	}

	private static String title(ReportData data, Map<String, Object> arguments, FigureSet set, List<YearFact> facts)
			throws UserException {
		List<String> districts = facts.stream().map(fact -> WORDS.name(fact.district())).distinct().toList();
		String whom = districts.size() > NAMED
				? ""
				: String.join(Messages.Annual_separator, districts) + agency(data, set, districts);
		Optional<String> domain = Arguments.text(arguments, Scope.DOMAIN);
		String about = domain.isPresent() ? WORDS.name(Selection.domain(data.workspace(), domain.get())) : "";
		Optional<Period> period = period(data, facts);
		return period.isPresent() && period.get() instanceof Period.Year(int year)
				? NLS.bind(Messages.Draft_titleOfYear, new Object[]{whom, Integer.toString(year), about})
				: NLS.bind(Messages.Draft_title, new Object[]{whom, period.map(WORDS::display).orElse(""), about}).strip();
	}

	/** The sentence behind the addressee. */
	private static String lead(ReportData data, List<YearFact> facts) {
		return NLS.bind(Messages.Draft_lead, period(data, facts).map(WORDS::display).orElse(""));
	}

	/** The time that the draft is about. */
	static Optional<Period> period(ReportData data, List<YearFact> facts) {
		return data.period().or(() -> facts.stream().map(fact -> fact.value().period())
				.filter(period -> !(period instanceof Period.AsOf)).findFirst());
	}

	/** How many of the numbers somebody has reviewed. */
	private static String standing(List<YearFact> facts) {
		Map<FigureId, Observation> figures = facts.stream().flatMap(fact -> fact.figures().stream())
				.collect(Collectors.toMap(FigureId::of, figure -> figure, (one, other) -> one));
		long read = figures.values().stream().filter(figure -> figure.getStatus() == ReviewStatus.READ).count();
		int all = figures.size();
		return all == 0
				? Messages.Draft_none
				: read == 0
						? NLS.bind(Messages.Draft_allReviewed, all)
						: NLS.bind(Messages.Draft_someReviewed, new Object[]{all, all - read, read});
	}

	private static String unused(List<UnusedQuestion.Row> rows) {
		Map<String, Long> byDomain = rows.stream().collect(Collectors.groupingBy(UnusedQuestion.Row::domain,
				LinkedHashMap::new, Collectors.counting()));
		String parts = byDomain.entrySet().stream()
				.map(each -> NLS.bind(Messages.Draft_part, each.getKey(), each.getValue()))
				.collect(Collectors.joining(Messages.Annual_separator));
		return rows.isEmpty() ? Messages.Draft_allUsed : NLS.bind(Messages.Draft_unused, rows.size(), parts);
	}

	/** What stands around the text. */
	record Row(String title, String standing, String lead, String unused, String repeated) {
	}

}
