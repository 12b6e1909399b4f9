package fadu.question.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.goal.TargetStatus;
import fadu.analysis.set.FigureSet;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.workspace.Targets;
import fadu.workspace.Targets.Standings;
import fadu.workspace.UserException;

/**
 * The targets of districts and how they stand at a day. With the state {@code attention} only those that somebody has to see to:
 * all
 * but the ones that are met, on track or not due.
 */
public final class TargetsQuestion implements Question<TargetsQuestion.Row> {

	static final String ATTENTION = "attention";
	private static final Set<TargetStatus> QUIET = EnumSet.of(TargetStatus.MET, TargetStatus.ON_TRACK, TargetStatus.NOT_DUE);
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.word("district", Role.DIMENSION, Row::district)
			.word("district_code", Role.DIMENSION, row -> row.target().row().district())
			.text("target", Role.DIMENSION, row -> row.target().row().key())
			.text("metric_name", Role.DIMENSION, row -> TargetText.metric(row.target().row()))
			.word("metric_code", Role.DIMENSION,
					row -> row.target().row().target().map(each -> each.metric().getCode()).orElse(null))
			.word("period", Role.TIME, row -> TargetText.period(row.target().row()))
			.word("goal", Role.MEASURE, row -> TargetText.goal(row.target().row()))
			.word("actual", Role.MEASURE, row -> TargetText.actual(row.target()).orElse(null))
			.word("status", Role.STATE, row -> TargetText.status(row.target()))
			.word("status_code", Role.HIDDEN, row -> status(row.target()))
			.text("reason", Role.REASON, row -> Arguments.orNull(TargetText.reason(row.target())))
			.text("owner", Role.DIMENSION, row -> row.target().row().owner().orElse(null))
			.word("due", Role.TIME, row -> row.target().row().due().orElse(null))
			.number("source", Role.PLACE, Row::source).list();

	@Override
	public String name() {
		return "targets";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("day"), Parameter.text("state"));
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		boolean attention = Arguments.text(arguments, "state").filter(ATTENTION::equals).isPresent();
		List<Row> rows = new ArrayList<>();
		for (Standings target : of(data, data.in(arguments), PaperDay.at(data, arguments))) {
			if (!attention || isAttention(target)) {
				Integer source = target.standing().flatMap(each -> each.actual()).map(data.numbers()::of).orElse(null);
				rows.add(new Row(rows.size() + 1, target, data.directory().districtName(target.row().district()), source));
			}
		}
		return rows;
	}

	/** The targets of the districts of a set; where it asks for metrics, of these. */
	public static List<Standings> of(ReportData data, FigureSet set, LocalDate day) throws UserException {
		Set<String> metrics = set.inquiry().metrics().stream().map(Metric::getCode).collect(Collectors.toSet());
		return new Targets(data.workspace()).status(day, set.inquiry().districts(), data.withUnreviewed()).stream()
				.filter(each -> metrics.isEmpty()
						|| each.row().target().filter(target -> metrics.contains(target.metric().getCode())).isPresent())
				.toList();
	}

	private static boolean isAttention(Standings target) {
		return target.standing().filter(standing -> QUIET.contains(standing.status())).isEmpty();
	}

	private static String status(Standings target) {
		return target.standing().map(standing -> standing.status().name()).orElse("UNREADABLE");
	}

	/** A target with its place in the list. */
	record Row(int number, Standings target, String district, Integer source) {
	}

}
