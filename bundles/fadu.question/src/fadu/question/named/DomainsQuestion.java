package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.model.Domain;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The lines of business of the comparison in the order of the catalogue, for a design that has a part for each. */
public final class DomainsQuestion implements Question<DomainsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("domain", Role.DIMENSION, row -> row.domain().getCode())
			.text("domain_name", Role.DIMENSION, row -> WORDS.name(row.domain())).number("metrics", Role.MEASURE, Row::metrics)
			.number("figures", Role.MEASURE, Row::figures).number("number", Role.DIMENSION, Row::number)
			.number("domain_number", Role.HIDDEN, Row::domainNumber).list();

	@Override
	public String name() {
		return "domains";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<Domain, List<ComparisonRow>> lines = new LinkedHashMap<>();
		Comparisons.of(data.in(arguments)).rows()
				.forEach(row -> lines.computeIfAbsent(row.metric().getDomain(), domain -> new ArrayList<>()).add(row));
		List<Row> rows = new ArrayList<>();
		for (Map.Entry<Domain, List<ComparisonRow>> line : lines.entrySet()) {
			int figures = line.getValue().stream().flatMap(row -> row.cells().stream())
					.mapToInt(cell -> FigureNumbers.observations(cell).size()).sum();
			rows.add(new Row(line.getKey(), line.getValue().size(), figures, rows.size() + 1,
					data.directory().number(line.getKey())));
		}
		rows.sort(Comparator.comparingInt(Row::domainNumber));
		return rows;
	}

	/** A line of business. */
	record Row(Domain domain, int metrics, int figures, int number, int domainNumber) {
	}

}
