package fadu.question.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.Domain;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The draft of an annual report: a paragraph for each line of business, in which every number is followed by that of its source. Of
 * several districts each has its own paragraphs.
 */
public final class AnnualQuestion implements Question<AnnualQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.text("heading", Role.HIDDEN, Row::heading)
			.text("domain", Role.DIMENSION, row -> WORDS.name(row.domain()))
			.word("domain_code", Role.DIMENSION, row -> row.domain().getCode())
			.word("district", Role.DIMENSION, Row::district)
			.text("text", Role.MEASURE, Row::text)
			.text("caveat", Role.REASON, row -> Arguments.orNull(row.caveat()))
			.number("figures", Role.MEASURE, Row::figures).list();

	@Override
	public String name() {
		return "annual";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<List<String>, List<YearFact>> paragraphs = new LinkedHashMap<>();
		for (YearFact fact : YearFact.of(data, data.in(arguments))) {
			paragraphs.computeIfAbsent(List.of(fact.district().getCode(), fact.metric().getDomain().getCode()),
					key -> new ArrayList<>()).add(fact);
		}
		List<List<YearFact>> ordered = paragraphs.entrySet().stream()
				.sorted(Map.Entry.comparingByKey((one, other) -> one.getFirst().compareTo(other.getFirst())))
				.map(Map.Entry::getValue).toList();
		boolean several = ordered.stream().map(facts -> facts.getFirst().district()).distinct().count() > 1;
		List<Row> rows = new ArrayList<>();
		for (List<YearFact> facts : ordered) {
			int number = rows.size() + 1;
			Domain domain = facts.getFirst().metric().getDomain();
			String district = WORDS.name(facts.getFirst().district());
			String name = several ? NLS.bind(Messages.Annual_ofDistrict, district, WORDS.name(domain)) : WORDS.name(domain);
			rows.add(new Row(number, NLS.bind(Messages.Annual_heading, HeadingNumber.of(number), name), domain, district,
					text(facts, data.numbers()), Prose.sentences(facts.stream().map(YearFact::reserve)), facts.size()));
		}
		return rows;
	}

	private static String text(List<YearFact> facts, FigureNumbers numbers) {
		String sentences = facts.stream()
				.map(fact -> fact.sentence() + (fact.isUnreviewed() ? Messages.Annual_unreviewed : "")
						+ fact.figures().stream().map(numbers::reference).distinct().collect(Collectors.joining()))
				.collect(Collectors.joining(Messages.Annual_between));
		return NLS.bind(Messages.Prose_ended, sentences);
	}

	/** A paragraph under its heading. */
	record Row(int number, String heading, Domain domain, String district, String text, String caveat, int figures) {
	}

}
