package fadu.question.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;
import fadu.analysis.set.Inquiry.Reach;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The numbers of districts in one period, each with that of the year before where the two may be compared, and the sentence that a
 * draft makes of them. The period is that of the scope, else the latest year of each district.
 */
public final class YearlyQuestion implements Question<YearlyQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.word("district", Role.DIMENSION, row -> WORDS.name(row.fact().district()))
			.word("district_code", Role.DIMENSION, row -> row.fact().district().getCode())
			.text("domain", Role.DIMENSION, row -> WORDS.name(row.fact().metric().getDomain()))
			.number("domain_number", Role.HIDDEN, Row::domainNumber)
			.word("metric_code", Role.DIMENSION, row -> row.fact().metric().getCode())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.fact().metric()))
			.word("period", Role.TIME, row -> WORDS.display(row.fact().value().period()))
			.word("period_label", Role.HIDDEN, row -> row.fact().value().period().toString())
			.decimal("value", Role.MEASURE, row -> row.fact().value().quantity().value())
			.word("qualifier", Role.BOUND, row -> row.fact().value().quantity().bound().qualifier())
			.word("display", Role.MEASURE, row -> WORDS.display(row.fact().value()))
			.word("unit", Role.UNIT, row -> WORDS.unit(row.fact().value().unit()))
			.word("before_period", Role.TIME, row -> row.fact().before().map(each -> WORDS.display(each.period())).orElse(null))
			.anyDecimal("before", Role.MEASURE, row -> row.fact().before().map(each -> each.quantity().value()))
			.word("before_display", Role.MEASURE, row -> row.fact().before().map(WORDS::display).orElse(null))
			.word("growth", Role.MEASURE, row -> row.fact().growth().orElse(null))
			.anyDecimal("growth_at_least", Role.BOUND, row -> row.interval().flatMap(Interval::least))
			.anyDecimal("growth_at_most", Role.BOUND, row -> row.interval().flatMap(Interval::most))
			.text("statement", Role.MEASURE, row -> row.fact().sentence())
			.text("caveat", Role.REASON, row -> Arguments.orNull(row.fact().reserve()))
			.text("source_note", Role.PLACE, Row::sourceNote)
			.number("source", Role.PLACE, Row::number).list();

	@Override
	public String name() {
		return "yearly";
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
		List<YearFact> facts = YearFacts.of(data, data.in(arguments));
		SourceNotes notes = SourceNotes.of(data, facts.stream().flatMap(fact -> fact.figures().stream()).toList());
		Directory directory = data.directory();
		List<Row> rows = new ArrayList<>();
		for (YearFact fact : facts) {
			rows.add(new Row(data.numbers().of(fact.value().figures().getFirst()), fact,
					directory.number(fact.metric().getDomain()), notes.of(fact, data.numbers())));
		}
		return rows;
	}

	/** A fact, the number of its source, and where it is written. */
	record Row(int number, YearFact fact, int domainNumber, String sourceNote) {

		Optional<Interval> interval() {
			return fact.change() instanceof YearChange.Grown grown ? Optional.of(grown.growth()) : Optional.empty();
		}

	}

}
