package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.catalogue.Names;
import fadu.report.oda.Column;
import fadu.report.oda.Parameter;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.report.oda.Scope;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * One row with the scope that was given, so that a part of a report with several tables takes it once and hands it on to them, and
 * with what it is about in words: theme, line of business, district.
 */
public final class ScopeQuestion implements Question {

	@Override
	public String name() {
		return "scope";
	}

	@Override
	public List<Column> columns() {
		return Stream.concat(Scope.PARAMETERS.stream().map(parameter -> new Column(parameter.name(), parameter.type())),
				Stream.of(Column.text("metric"), Column.text("count"), Column.text("subject"))).toList();
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("metric"), Parameter.text("count"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<Object> row = new ArrayList<>();
		for (Column column : columns()) {
			row.add(Arguments.text(arguments, column.name()).orElse(null));
		}
		row.set(row.size() - 1, subject(data, arguments));
		return List.<Object[]>of(row.toArray());
	}

	private static String subject(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> theme = Arguments.text(arguments, Scope.THEME);
		Optional<String> domain = Arguments.text(arguments, Scope.DOMAIN);
		Optional<String> district = Arguments.text(arguments, Scope.DISTRICT);
		String[] words = { district.isEmpty() ? "" : Names.of(data.in(arguments).districts().getFirst()),
				theme.isEmpty() ? "" : Names.of(Selection.theme(data.workspace(), theme.get())),
				domain.isEmpty() ? "" : Names.of(Selection.domain(data.workspace(), domain.get())) };
		return Arguments.orNull(Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("  ")));
	}

}
