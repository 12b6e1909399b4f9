package fadu.question.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.compare.ComparisonRow;
import fadu.catalogue.Names;
import fadu.model.Domain;
import fadu.question.Column;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** The lines of business of the comparison in the order of the catalogue, for a design that has a part for each. */
public final class DomainsQuestion implements Question {

	@Override
	public String name() {
		return "domains";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("domain"), Column.text("domain_name"), Column.number("metrics"), Column.number("figures"),
				Column.number("number"), Column.number("domain_number"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<Domain, List<ComparisonRow>> lines = new LinkedHashMap<>();
		data.in(arguments).comparison().rows()
				.forEach(row -> lines.computeIfAbsent(row.metric().getDomain(), domain -> new ArrayList<>()).add(row));
		List<Object[]> rows = new ArrayList<>();
		for (Map.Entry<Domain, List<ComparisonRow>> line : lines.entrySet()) {
			int figures = line.getValue().stream().flatMap(row -> row.cells().stream())
					.mapToInt(cell -> FigureNumbers.observations(cell).size()).sum();
			rows.add(new Object[] { line.getKey().getCode(), Names.of(line.getKey()), line.getValue().size(), figures,
					rows.size() + 1, data.directory().number(line.getKey()) });
		}
		rows.sort((one, other) -> (Integer) one[5] - (Integer) other[5]);
		return rows;
	}

}
