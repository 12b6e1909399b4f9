package fadu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.RowQuery;
import fadu.register.row.RowTotals;
import fadu.workspace.Registers;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register summary}: how many rows there are, the sums of their numbers, and how many have each value of a column. */
@Command(name = "summary")
final class RegisterSummaryCommand implements Callable<Integer> {

	private static final int MOST_GROUPS = 1000;

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Mixin
	private RowChoice choice;

	@Option(names = "--group", paramLabel = "COLUMN", descriptionKey = "rowGroup")
	private String group;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	RegisterSummaryCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		RegisterDefinition register = new Registers(workspace).named(code);
		RowBrowser browser = new RowBrowser(workspace, register);
		RowQuery query = choice.query(workspace, register);
		RowTotals totals = browser.totals(query);
		Optional<RowField> by = group == null ? Optional.empty() : Optional.of(RegisterKeyOptions.column(register, group));
		Map<Optional<Object>, Long> groups = by.isPresent() ? browser.groups(query, by.get(), MOST_GROUPS) : Map.of();
		ShownColumns columns = new ShownColumns(register, List.of());
		Map<String, Object> record = record(register, totals);
		by.ifPresent(field -> record.put("groups", groups.entrySet().stream().map(each -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("value", each.getKey().map(value -> columns.text(field, value)).orElse(null));
			one.put("rows", Math.toIntExact(each.getValue()));
			return one;
		}).toList()));
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.object(record, out);
			} else {
				List<List<String>> lines = new ArrayList<>(
						List.of(List.of(RegisterMessages.Register_rows, String.valueOf(totals.rows()))));
				totals.sums().forEach((name, sum) -> lines
						.add(List.of(register.field(name).orElseThrow().label(), sum.stripTrailingZeros().toPlainString())));
				groups.forEach((value, rows) -> lines.add(List.of(
						value.map(each -> columns.text(by.get(), each)).orElse("—"), String.valueOf(rows))));
				GridFormat.table(new Grid(List.of(Messages.Headings_what, Messages.Headings_value), lines), out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(RegisterDefinition register, RowTotals totals) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("register", register.code());
		record.put("rows", Math.toIntExact(totals.rows()));
		Map<String, Object> sums = new LinkedHashMap<>();
		totals.sums().forEach((name, sum) -> sums.put(name, new BigDecimal(sum.stripTrailingZeros().toPlainString())));
		record.put("sums", sums);
		return record;
	}

}
