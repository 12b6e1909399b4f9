package fadu.question.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.register.definition.RegisterDefinition;
import fadu.register.process.AgeBand;
import fadu.register.process.ProcessMeasures;
import fadu.register.process.SurvivalCurve;
import fadu.workspace.UserException;

/** What came, went and is open of each process in each district, how long it takes, and how old what is open is. */
public final class ProcessMeasuresQuestion implements Question<ProcessMeasuresQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("process", Role.DIMENSION, row -> AskedProcesses.name(row.process()))
			.word("process_code", Role.HIDDEN, row -> row.process().code())
			.word("district", Role.DIMENSION, Row::district)
			.word("district_code", Role.DIMENSION, Row::code)
			.number("pending_start", Role.MEASURE, row -> count(row.measures().pendingBefore()))
			.number("received", Role.MEASURE, row -> count(row.measures().received()))
			.number("closed", Role.MEASURE, row -> count(row.measures().closed()))
			.number("pending_end", Role.MEASURE, row -> count(row.measures().pendingAfter()))
			.anyDecimal("clearance", Role.MEASURE, row -> row.measures().clearance())
			.word("median_days", Role.MEASURE, row -> days(row.measures().durations(), 0.5))
			.word("percentile_90", Role.MEASURE, row -> days(row.measures().durations(), 0.9))
			.number("pending", Role.MEASURE, row -> count(row.measures().pending()))
			.number("age_30", Role.MEASURE, row -> age(row, AgeBand.MONTH))
			.number("age_60", Role.MEASURE, row -> age(row, AgeBand.TWO_MONTHS))
			.number("age_90", Role.MEASURE, row -> age(row, AgeBand.QUARTER))
			.number("age_180", Role.MEASURE, row -> age(row, AgeBand.HALF_YEAR))
			.number("age_more", Role.MEASURE, row -> age(row, AgeBand.LONGER))
			.word("oldest", Role.TIME, row -> row.measures().oldest().map(LocalDate::toString).orElse(null)).list();

	@Override
	public String name() {
		return "processmeasures";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return AskedProcesses.PARAMETERS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		AskedProcesses asked = AskedProcesses.of(data, arguments);
		List<Row> rows = new ArrayList<>();
		for (RegisterDefinition process : asked.registers()) {
			for (var each : asked.measured(process).districts().entrySet()) {
				rows.add(new Row(process, each.getKey(), data.directory().districtName(each.getKey()), each.getValue()));
			}
		}
		return rows;
	}

	private static int count(long number) {
		return Math.toIntExact(number);
	}

	private static int age(Row row, AgeBand band) {
		return count(row.measures().ages().get(band));
	}

	/** Days, or that so many have not ended yet; nothing where nothing came. */
	static String days(SurvivalCurve curve, double share) {
		OptionalInt days = curve.within(share);
		if (days.isPresent()) {
			return String.valueOf(days.getAsInt());
		}
		return curve.ended() + curve.open() == 0 ? null : Messages.Processes_notReached;
	}

	/** A process in a district. */
	record Row(RegisterDefinition process, String code, String district, ProcessMeasures measures) {
	}

}
