package fadu.question.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.register.definition.ProcessLimit;
import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitState;
import fadu.register.process.LimitTally;
import fadu.register.words.ProcessWords;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** How each time limit of each process stands in each district at a day, and how many were kept in the period. */
public final class ProcessLimitsQuestion implements Question<ProcessLimitsQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("process", Role.DIMENSION, row -> AskedProcesses.name(row.process()))
			.word("process_code", Role.HIDDEN, row -> row.process().code())
			.text("limit", Role.DIMENSION, row -> ProcessWords.limit(row.limit(), UserWording.get().english()))
			.word("district", Role.DIMENSION, Row::district)
			.word("district_code", Role.DIMENSION, Row::code)
			.number("running", Role.MEASURE, row -> standing(row, LimitState.RUNNING))
			.number("due_soon", Role.MEASURE, row -> Math.toIntExact(row.tally().dueSoon()))
			.number("overdue", Role.MEASURE, row -> standing(row, LimitState.OVERDUE))
			.number("paused", Role.MEASURE, row -> standing(row, LimitState.PAUSED))
			.number("unknown", Role.MEASURE, row -> standing(row, LimitState.UNKNOWN))
			.number("expired", Role.MEASURE, row -> Math.toIntExact(row.tally().expired()))
			.number("expired_in_time", Role.MEASURE, row -> Math.toIntExact(row.tally().expiredInTime()))
			.anyDecimal("on_time", Role.MEASURE, row -> row.tally().onTimeRate())
			.anyDecimal("on_time_done", Role.MEASURE, row -> row.tally().onTimeRateOfDone()).list();

	@Override
	public String name() {
		return "processlimits";
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
			var districts = asked.measured(process).districts();
			for (ProcessLimit limit : process.process().orElseThrow().limits()) {
				for (var each : districts.entrySet()) {
					LimitTally tally = each.getValue().limits().get(limit);
					if (tally.isBinding()) {
						rows.add(new Row(process, limit, each.getKey(), data.directory().districtName(each.getKey()), tally));
					}
				}
			}
		}
		return rows;
	}

	private static int standing(Row row, LimitState state) {
		return Math.toIntExact(row.tally().standing(state));
	}

	/** A limit in a district. */
	record Row(RegisterDefinition process, ProcessLimit limit, String code, String district, LimitTally tally) {
	}

}
