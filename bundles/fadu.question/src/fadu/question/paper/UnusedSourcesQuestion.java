package fadu.question.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Days;
import fadu.model.value.Period;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The numbers that the text of a draft does not have by the sentences in which they stand, each once in a line of business. */
public final class UnusedSourcesQuestion implements Question<UnusedSourcesQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.text("domain", Role.DIMENSION, Row::domain).number("domain_number", Role.HIDDEN, Row::domainNumber)
			.text("numbers", Role.MEASURE, Row::numbers).text("source_note", Role.PLACE, Row::note).list();

	@Override
	public String name() {
		return "unusedsources";
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
		List<UnusedQuestion.Row> unused = UnusedQuestion.of(data, set);
		SourceNotes notes = SourceNotes.of(data, unused.stream().map(UnusedQuestion.Row::figure).toList());
		Optional<Period> time = DraftQuestion.period(data, YearFacts.of(data, set));
		Map<List<String>, List<UnusedQuestion.Row>> bySentence = unused.stream().collect(Collectors.groupingBy(
				row -> List.of(row.domain(), row.figure().getDocument().getSha256(), notes.sentence(row.figure())),
				LinkedHashMap::new, Collectors.toList()));
		List<Row> rows = new ArrayList<>();
		bySentence.forEach((place, own) -> rows.add(new Row(rows.size() + 1, place.getFirst(), own.getFirst().domainNumber(),
				own.stream().map(row -> words(row, time)).distinct().collect(Collectors.joining("\n")), place.getLast())));
		return rows;
	}

	/** Name, number, its time where that is not the one of the draft, and why the text does not have it. */
	private static String words(UnusedQuestion.Row row, Optional<Period> time) {
		String plain = WORDS.display(row.figure().getQuantity());
		String number = row.name().equals(Messages.Unused_noName) ? plain : NLS.bind(Messages.YearSources_line, row.name(), plain);
		Period own = row.figure().getPeriod();
		String dated = time.filter(period -> Days.isOf(period, own)).isPresent()
				? number
				: NLS.bind(Messages.UnusedSources_aside, number, WORDS.display(own));
		return row.reason() == null ? dated : NLS.bind(Messages.UnusedSources_aside, dated, row.reason());
	}

	/** A sentence with the numbers in it. */
	record Row(int number, String domain, int domainNumber, String numbers, String note) {
	}

}
