package fadu.question.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Sentences for a leader, made from the figures, each with its caveat and its sources: what may be compared, a stated change, a
 * computed number, an open finding, and what is missing.
 */
public final class StatementsQuestion implements Question<StatementsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.text("statement", Role.MEASURE, row -> row.statement().text())
			.text("caveat", Role.REASON, Row::caveat)
			.text("source_note", Role.PLACE, Row::sources)
			.word("metric_code", Role.DIMENSION, row -> row.statement().metric().map(Metric::getCode).orElse(null))
			.text("kind", Role.STATE, row -> row.statement().kind().name())
			.text("kind_name", Role.STATE, row -> row.statement().kind().title())
			.text("metric_name", Role.DIMENSION, row -> row.statement().metric().map(WORDS::name).orElse(null))
			.text("message", Role.HIDDEN, row -> row.leads() ? row.statement().text() : null)
			.text("point", Role.HIDDEN, row -> row.leads() ? null : row.statement().text()).list();

	private static final int USUAL = 5;
	private static final int NAMED = 6;
	private static final int FEW = 3;

	@Override
	public String name() {
		return "statements";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("count", USUAL));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		int count = Arguments.number(arguments, "count", USUAL);
		Statements.Chosen chosen = count == 0
				? Brief.of(data, data.in(arguments))
				: Statements.of(data, data.in(arguments), count);
		List<Row> rows = new ArrayList<>();
		for (Statement statement : chosen.statements()) {
			boolean last = rows.size() == chosen.statements().size() - 1;
			String leftOut = chosen.leftOut() > 0 ? NLS.bind(Messages.Statements_leftOut, chosen.leftOut()) : "";
			String own = caveat(chosen.statements(), rows.size());
			String caveat = last ? Words.sentences(Stream.of(own, chosen.remark(), leftOut)) : own;
			rows.add(new Row(rows.size() + 1, statement, Arguments.orNull(caveat),
					Arguments.orNull(sources(statement.figures(), data.numbers()))));
		}
		return rows;
	}

	/** What must be known of a sentence; what must be known of several is said once, with their numbers, where the first stands. */
	private static String caveat(List<Statement> all, int place) {
		String own = all.get(place).caveat();
		List<Integer> alike = IntStream.range(0, all.size()).filter(i -> all.get(i).caveat().equals(own)).boxed().toList();
		if (alike.getFirst() != place) {
			return "";
		}
		return own.isBlank() || alike.size() == 1
				? own
				: NLS.bind(Messages.Statements_ofPoints,
						alike.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(Messages.separator)), own);
	}

	/** A sentence and where it is from. */
	record Row(int number, Statement statement, String caveat, String sources) {

		private boolean leads() {
			return number == 1;
		}
	}

	/** {@code [3][4] 《…工作总结》}: the figures of each document before its title; of many documents, some and how many. */
	private static String sources(List<Observation> figures, FigureNumbers numbers) {
		Map<String, List<Observation>> byTitle = figures.stream()
				.collect(Collectors.groupingBy(figure -> figure.getDocument().getTitle(), LinkedHashMap::new, Collectors.toList()));
		String named = byTitle.entrySet().stream().limit(byTitle.size() > NAMED ? FEW : NAMED)
				.map(entry -> NLS.bind(Messages.Statements_source,
						entry.getValue().stream().map(numbers::reference).distinct().collect(Collectors.joining()), entry.getKey()))
				.collect(Collectors.joining(Messages.separator));
		return byTitle.size() > NAMED ? NLS.bind(Messages.Statements_documents, named, byTitle.size()) : named;
	}

}
