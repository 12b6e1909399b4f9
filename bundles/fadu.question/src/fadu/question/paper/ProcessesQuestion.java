package fadu.question.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.eclipse.osgi.util.NLS;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitState;
import fadu.register.process.LimitTally;
import fadu.register.process.ProcessMeasures;
import fadu.workspace.Processes.Measured;
import fadu.workspace.UserException;

/** How each process stands at a day over all districts that are asked about, in numbers and as a sentence. */
public final class ProcessesQuestion implements Question<ProcessesQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("process", Role.DIMENSION, row -> AskedProcesses.name(row.process()))
			.word("process_code", Role.HIDDEN, row -> row.process().code())
			.word("day", Role.TIME, row -> PaperDay.words(row.at()))
			.number("pending", Role.MEASURE, row -> row.all(ProcessMeasures::pending))
			.number("received", Role.MEASURE, row -> row.all(ProcessMeasures::received))
			.number("closed", Role.MEASURE, row -> row.all(ProcessMeasures::closed))
			.number("overdue", Role.MEASURE, row -> row.limits(limit -> limit.standing(LimitState.OVERDUE)))
			.number("due_soon", Role.MEASURE, row -> row.limits(LimitTally::dueSoon))
			.number("unknown", Role.MEASURE, row -> row.limits(limit -> limit.standing(LimitState.UNKNOWN)))
			.text("process_text", Role.STATE, ProcessesQuestion::words).list();

	@Override
	public String name() {
		return "processes";
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
			Measured measured = asked.measured(process);
			rows.add(new Row(process, asked.at(), measured.period(), measured.districts().values()));
		}
		return rows;
	}

	private static String words(Row row) {
		Object[] told = {PaperDay.words(row.at()), AskedProcesses.name(row.process()), row.all(ProcessMeasures::pending),
				row.limits(limit -> limit.standing(LimitState.OVERDUE)), row.limits(LimitTally::dueSoon), AskedProcesses.SOON,
				row.limits(limit -> limit.standing(LimitState.UNKNOWN)), PaperDay.words(row.period().first()),
				PaperDay.words(row.period().last()), row.all(ProcessMeasures::received), row.all(ProcessMeasures::closed)};
		boolean limited = !row.process().process().orElseThrow().limits().isEmpty();
		String unknown = row.limits(limit -> limit.standing(LimitState.UNKNOWN)) > 0
				? NLS.bind(Messages.Processes_unknown, told)
				: "";
		return NLS.bind(limited ? Messages.Processes_limited : Messages.Processes_unlimited, told) + unknown
				+ NLS.bind(Messages.Processes_flow, told);
	}

	/**
	 * A process.
	 *
	 * @param process  the process
	 * @param at       the day
	 * @param period   within which what came and went is counted
	 * @param measures of each district
	 */
	record Row(RegisterDefinition process, LocalDate at, DayRange period, Collection<ProcessMeasures> measures) {

		int all(ToLongFunction<ProcessMeasures> of) {
			return Math.toIntExact(measures.stream().mapToLong(of).sum());
		}

		int limits(ToLongFunction<LimitTally> of) {
			return all(each -> each.limits().values().stream().mapToLong(of).sum());
		}
	}

}
