package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Days;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The sentences in which the reports behind a draft state targets of a later time, in their words but with corrected numbers. */
public final class PlansQuestion implements Question<PlansQuestion.Row> {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern LEADING = Pattern.compile(WORDS.getString("numbered"));
	private static final Pattern DATED = Pattern.compile(WORDS.getString("dated"));
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().text("text", Role.MEASURE, Row::text)
			.text("caveat", Role.REASON, Row::note)
			.number("figures", Role.MEASURE, Row::figures).list();

	@Override
	public String name() {
		return "plans";
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
		Optional<Period> time = DraftQuestion.period(data, facts);
		List<Observation> targets = YearFacts.behind(data, set, facts).stream()
				.filter(figure -> figure.getKind() == FigureKind.TARGET
						&& time.filter(period -> isLater(figure.getPeriod(), period)).isPresent())
				.sorted(Comparator.comparing((Observation figure) -> figure.getDocument().getSha256())
						.thenComparing(Observation::getStart))
				.toList();
		Map<Observation, SourceText.Sentence> sentences = new SourceText(data.workspace()).of(targets);
		Map<String, List<Observation>> bySentence = targets.stream().filter(sentences::containsKey)
				.collect(Collectors.groupingBy(figure -> sentences.get(figure).text(), LinkedHashMap::new, Collectors.toList()));
		List<Row> rows = new ArrayList<>();
		bySentence.forEach((text, figures) -> rows.add(new Row(text(text, figures, sentences),
				NLS.bind(Messages.Problems_quoted, figures.getFirst().getDocument().getTitle()), figures.size())));
		return rows;
	}

	/** A target of the year of which the report tells a part is one that it has worked for already (全年420件任务的55%). */
	private static boolean isLater(Period one, Period other) {
		return !Days.isOpen(one) && !Days.isOpen(other) && Days.of(one).first().isAfter(Days.of(other).last());
	}

	/** The sentence with the numbers as people corrected them, the last first so that places stay. */
	private static String text(String sentence, List<Observation> figures, Map<Observation, SourceText.Sentence> places) {
		StringBuilder text = new StringBuilder(sentence);
		figures.stream().filter(figure -> figure.getStatus() == ReviewStatus.CORRECTED)
				.sorted(Comparator.comparing(Observation::getStart).reversed()).forEach(figure -> {
					SourceText.Sentence place = places.get(figure);
					text.replace(sentence.offsetByCodePoints(0, place.start()), sentence.offsetByCodePoints(0, place.end()),
							Prose.number(figure.getQuantity()));
				});
		String words = LEADING.matcher(text.toString().strip()).replaceFirst("");
		Period period = figures.getFirst().getPeriod();
		String told = DATED.matcher(words).results()
				.anyMatch(year -> Integer.parseInt(year.group(1)) >= Days.of(period).last().getYear())
						? words
						: NLS.bind(Messages.Plans_dated, UserWording.get().display(period), words);
		return figures.stream().anyMatch(figure -> figure.getStatus() == ReviewStatus.READ)
				? told + Messages.Annual_unreviewed
				: told;
	}

	/** A sentence with how many targets it states. */
	record Row(String text, String note, int figures) {
	}

}
