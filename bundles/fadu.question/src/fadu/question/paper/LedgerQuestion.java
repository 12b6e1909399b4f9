package fadu.question.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.RowQuery;
import fadu.register.row.RowTotals;
import fadu.workspace.Registers;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What the rows of a register are by the values of a column, a row for each value, the most frequent first. Only rows of
 * the districts that are asked about count, whatever their day; no value of a personal column is told.
 */
public final class LedgerQuestion implements Question<LedgerQuestion.Row> {

	private static final String REGISTER = "register";
	private static final String GROUP = "group";
	private static final int MOST = 40;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("ledger", Role.DIMENSION, Row::register)
			.text("summary", Role.STATE, Row::summary)
			.text("column", Role.DIMENSION, Row::column)
			.text("group", Role.DIMENSION, Row::value)
			.number("rows", Role.MEASURE, Row::rows)
			.anyDecimal("share", Role.MEASURE, row -> Optional.of(row.share())).list();

	@Override
	public String name() {
		return "ledger";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text(REGISTER), Parameter.text(GROUP));
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> code = Arguments.text(arguments, REGISTER);
		Optional<String> group = Arguments.text(arguments, GROUP);
		if (code.isEmpty() || group.isEmpty()) {
			return List.of();
		}
		RegisterDefinition register = new Registers(data.workspace()).named(code.get());
		Optional<RowField> field = register.field(group.get()).filter(each -> !each.personal());
		if (field.isEmpty()) {
			throw new UserException(NLS.bind(Messages.Ledger_column, register.code(), group.get()));
		}
		RowBrowser browser = new RowBrowser(data.workspace(), register);
		RowQuery query = new RowQuery(Optional.empty(),
				data.in(arguments).inquiry().districts().stream().map(District::getCode).toList(), Optional.empty());
		RowTotals totals = browser.totals(query);
		boolean english = UserWording.get().english();
		String summary = summary(register, totals, english);
		List<Row> rows = new ArrayList<>();
		for (Map.Entry<Optional<Object>, Long> one : browser.groups(query, field.get(), MOST).entrySet()) {
			rows.add(new Row(register.name(english), summary, field.get().label(english),
					one.getKey().map(value -> display(field.get(), value, english)).orElse(Messages.Ledger_missing),
					Math.toIntExact(one.getValue()), share(one.getValue(), totals.rows())));
		}
		return rows;
	}

	private static String display(RowField field, Object value, boolean english) {
		return value instanceof String literal && english
				? field.code(literal).map(item -> item.labelEn()).orElse(literal)
				: field.display(value);
	}

	private static BigDecimal share(long rows, long all) {
		return BigDecimal.valueOf(rows).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
	}

	/** How many rows there are, and what their numbers are together. */
	private static String summary(RegisterDefinition register, RowTotals totals, boolean english) {
		String sums = register.fields().stream().filter(field -> totals.sums().containsKey(field.name()) && !field.personal())
				.map(field -> NLS.bind(Messages.Ledger_sum, new Object[]{field.label(english),
						number(totals.sums().get(field.name())), field.unit()}))
				.collect(Collectors.joining());
		return NLS.bind(Messages.Ledger_rows, totals.rows()) + sums;
	}

	private static String number(BigDecimal sum) {
		return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(sum);
	}

	/**
	 * Rows with one value.
	 *
	 * @param register name of the register
	 * @param summary  all rows together
	 * @param column   what the column is called
	 * @param value    the value
	 * @param rows     how many rows have it
	 * @param share    per cent of all rows
	 */
	record Row(String register, String summary, String column, String value, int rows, BigDecimal share) {
	}

}
