package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.Inquiry.Reach;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Where the numbers of a draft are written: each sentence once with its page, and the numbers that stand in it. */
public final class YearSourcesQuestion implements Question<YearSourcesQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.text("title", Role.DIMENSION, Row::title).number("documents", Role.HIDDEN, Row::document)
			.text("numbers", Role.MEASURE, Row::numbers).text("source_note", Role.PLACE, Row::note).list();

	@Override
	public String name() {
		return "yearsources";
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
		List<Told> told = new ArrayList<>();
		for (YearFact fact : YearFacts.of(data, data.in(arguments))) {
			fact.figures().forEach(figure -> told.add(new Told(fact, figure)));
		}
		List<String> documents = told.stream().map(each -> each.figure().getDocument().getSha256()).distinct().toList();
		SourceNotes notes = SourceNotes.of(data, told.stream().map(Told::figure).toList());
		Map<List<Object>, List<Told>> bySentence = told.stream()
				.sorted(Comparator.comparing((Told each) -> documents.indexOf(each.figure().getDocument().getSha256()))
						.thenComparing(each -> each.figure().getStart()))
				.collect(Collectors.groupingBy(
						each -> List.of(each.figure().getDocument().getSha256(), notes.sentence(each.figure())), LinkedHashMap::new,
						Collectors.toList()));
		List<Row> rows = new ArrayList<>();
		bySentence.forEach((place, own) -> rows.add(new Row(rows.size() + 1, own.getFirst().figure().getDocument().getTitle(),
				documents.indexOf(place.getFirst()) + 1, numbers(own, data.numbers()), (String) place.getLast())));
		return rows;
	}

	/** A line for each name, with the numbers called so. */
	private static String numbers(List<Told> told, FigureNumbers numbers) {
		Map<String, String> byName = new LinkedHashMap<>();
		told.forEach(each -> byName.merge(each.fact().name(), numbers.reference(each.figure()) + each.words(),
				(one, other) -> one.contains(other) ? one : one + Messages.Annual_separator + other));
		return byName.entrySet().stream().map(each -> NLS.bind(Messages.YearSources_line, each.getKey(), each.getValue()))
				.collect(Collectors.joining("\n"));
	}

	/** A figure behind a fact. */
	private record Told(YearFact fact, Observation figure) {

		/** The number, a change in words, one of another time with that. */
		String words() {
			if (figure.getKind() == FigureKind.GROWTH && figure != fact.value().figures().getFirst()) {
				return Prose.stated(figure);
			}
			String number = Prose.number(figure.getQuantity());
			return figure.getPeriod().equals(fact.value().period())
					? number
					: NLS.bind(Messages.YearFact_during, WORDS.display(figure.getPeriod()), number);
		}
	}

	/** A sentence with the numbers in it. */
	record Row(int number, String title, int document, String numbers, String note) {
	}

}
