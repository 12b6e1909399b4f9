package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Days;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The sentences in which the reports behind a draft state targets of a later time, in their words but with corrected numbers. Where
 * a report has a section of plans they stand there, with its sentences that state no number.
 */
public final class PlansQuestion implements Question<PlansQuestion.Row> {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern LEADING = Pattern.compile(WORDS.getString("numbered"));
	private static final Pattern DATED = Pattern.compile(WORDS.getString("dated"));
	private static final char SENTENCE_END = '。';
	private static final int LEAD = 20;
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
				.sorted(Comparator.comparing(Observation::getStart)).toList();
		SourceText texts = new SourceText(data.workspace());
		Map<Observation, SourceText.Sentence> sentences = texts.of(targets);
		List<Row> rows = new ArrayList<>();
		for (SourceDocument document : QuotedPoints.documents(data, set)) {
			List<HeadedText.Paragraph> planned = texts.of(document).map(text -> HeadedText.of(text, HeadedText.PLANS))
					.orElse(List.of());
			List<Observation> own = targets.stream().filter(figure -> figure.getDocument() == document
					&& sentences.containsKey(figure) && (planned.isEmpty() || planned.stream().anyMatch(part -> part.has(figure))))
					.toList();
			Map<Integer, Told> told = new TreeMap<>();
			String note = NLS.bind(Messages.Problems_quoted, document.getTitle());
			own.stream().collect(Collectors.groupingBy(figure -> figure.getStart() - sentences.get(figure).start()))
					.forEach((start, figures) -> told.put(start,
							new Told(figures.getFirst().getPeriod(),
									text(sentences.get(figures.getFirst()).text(), figures, sentences),
									isMarked(figures), figures.size())));
			if (!own.isEmpty()) {
				withoutNumbers(document, planned).forEach((start, words) -> told.putIfAbsent(start,
						new Told(own.getFirst().getPeriod(), words, false, 0)));
			}
			Optional<Period> last = Optional.empty();
			for (Told each : told.values()) {
				String words = last.filter(each.period()::equals).isPresent() ? each.words() : dated(each.period(), each.words());
				rows.add(new Row(words + (each.marked() ? Messages.Annual_unreviewed : ""), note, each.figures()));
				last = Optional.of(each.period());
			}
		}
		return rows;
	}

	/** Sentences of the plans that state no number, each under its place; what only leads a paragraph is none. */
	private static Map<Integer, String> withoutNumbers(SourceDocument document, List<HeadedText.Paragraph> planned) {
		Map<Integer, String> found = new HashMap<>();
		for (HeadedText.Paragraph paragraph : planned) {
			String text = paragraph.text();
			for (int from = 0, end = text.indexOf(SENTENCE_END); end >= 0; end = text.indexOf(SENTENCE_END, from)) {
				int first = paragraph.start() + text.codePointCount(0, from);
				int last = paragraph.start() + text.codePointCount(0, end);
				String words = LEADING.matcher(text.substring(from, end + 1).strip()).replaceFirst("");
				boolean numbers = document.getObservations().stream()
						.anyMatch(figure -> figure.getStart() >= first && figure.getEnd() <= last);
				if (!numbers && last - first > LEAD) {
					found.put(first, words);
				}
				from = end + 1;
			}
		}
		return found;
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
		return LEADING.matcher(text.toString().strip()).replaceFirst("");
	}

	private static boolean isMarked(List<Observation> figures) {
		return figures.stream().anyMatch(figure -> figure.getStatus() == ReviewStatus.READ);
	}

	/** With the time that it is for, where it names none; the first of several for one time tells it for all. */
	private static String dated(Period period, String words) {
		return DATED.matcher(words).results()
				.anyMatch(year -> Integer.parseInt(year.group(1)) >= Days.of(period).last().getYear())
						? words
						: NLS.bind(Messages.Plans_dated, UserWording.get().display(period), words);
	}

	/** A sentence of the plans, the time that its targets are for, and whether one of them waits for review. */
	private record Told(Period period, String words, boolean marked, int figures) {
	}

	/** A sentence with how many targets it states. */
	record Row(String text, String note, int figures) {
	}

}
