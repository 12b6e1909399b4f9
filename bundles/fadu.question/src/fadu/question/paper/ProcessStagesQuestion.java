package fadu.question.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.process.ProcessMeasures;
import fadu.register.process.SurvivalCurve;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * How many of the matters that came in the period have come to each stage by the day, and how long they took from the stage before,
 * over all districts that are asked about.
 */
public final class ProcessStagesQuestion implements Question<ProcessStagesQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("process", Role.DIMENSION, row -> AskedProcesses.name(row.process()))
			.word("process_code", Role.HIDDEN, row -> row.process().code())
			.text("label", Role.DIMENSION, row -> row.stageName() + "\n" + row.reached())
			.text("stage", Role.DIMENSION, Row::stageName)
			.number("reached", Role.MEASURE, Row::reached)
			.anyDecimal("share", Role.MEASURE, Row::share)
			.word("median_days", Role.MEASURE, row -> ProcessMeasuresQuestion.days(row.step(), 0.5))
			.number("waiting", Role.MEASURE, row -> Math.toIntExact(row.step().open())).list();

	@Override
	public String name() {
		return "processstages";
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
			Collection<ProcessMeasures> districts = asked.measured(process).districts().values();
			long received = districts.stream().mapToLong(ProcessMeasures::received).sum();
			for (RowField stage : received == 0 ? List.<RowField>of() : process.process().orElseThrow().stages()) {
				long reached = districts.stream().mapToLong(each -> each.reached().get(stage)).sum();
				SurvivalCurve step = new SurvivalCurve();
				districts.forEach(each -> step.take(each.steps().get(stage)));
				rows.add(new Row(process, stage, Math.toIntExact(reached), ProcessMeasures.percent(reached, received), step));
			}
		}
		return rows;
	}

	/** A stage: how many came to it, which per cent of those that came in, and how long they took from the stage before. */
	record Row(RegisterDefinition process, RowField stage, int reached, Optional<BigDecimal> share, SurvivalCurve step) {

		String stageName() {
			return stage.label(UserWording.get().english());
		}
	}

}
