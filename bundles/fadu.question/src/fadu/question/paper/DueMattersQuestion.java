package fadu.question.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitOutcome;
import fadu.register.process.LimitState;
import fadu.register.row.StoredRow;
import fadu.register.words.ProcessWords;
import fadu.workspace.DueList;
import fadu.workspace.DueList.Due;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The limits of open matters at a day, the one that ends first first, process by process. With the state {@code overdue} those that
 * have run out, with {@code running} those that have not, with {@code halted} those without a last day. Of a matter its key is
 * told,
 * masked where it tells of a person, and no other column.
 */
public final class DueMattersQuestion implements Question<DueMattersQuestion.Row> {

	private static final int MOST = 1000;
	private static final Parameter STATE = Parameter.text("state");
	private static final Map<String, Set<LimitState>> STATES = Map.of("overdue", Set.of(LimitState.OVERDUE), "running",
			Set.of(LimitState.RUNNING), "halted", Set.of(LimitState.PAUSED, LimitState.UNKNOWN));
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.text("process", Role.DIMENSION, row -> AskedProcesses.name(row.process()))
			.word("process_code", Role.HIDDEN, row -> row.process().code())
			.text("summary", Role.STATE, Row::summary)
			.word("district", Role.DIMENSION, Row::district)
			.word("district_code", Role.DIMENSION, row -> row.due().row().district())
			.text("matter", Role.DIMENSION, row -> row.due().key())
			.text("stage", Role.DIMENSION, row -> row.due().outcome().limit().to().label(UserWording.get().english()))
			.word("from_day", Role.TIME, row -> row.due().outcome().from().toString())
			.word("due", Role.TIME, row -> row.due().outcome().due().map(LocalDate::toString).orElse(null))
			.number("days_left", Role.MEASURE, row -> row.days() == null || row.days() < 0 ? null : row.days())
			.number("days_over", Role.MEASURE, row -> row.days() == null || row.days() >= 0 ? null : -row.days())
			.word("status", Role.STATE, row -> ProcessWords.state(row.due().outcome().state()))
			.text("relief", Role.REASON, row -> relief(row.due().outcome()))
			.text("law", Role.REASON, row -> row.due().outcome().limit().law(UserWording.get().english()))
			.text("place", Role.PLACE, row -> place(row.due().row())).list();

	@Override
	public String name() {
		return "due";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return Stream.concat(AskedProcesses.PARAMETERS.stream(), Stream.of(STATE)).toList();
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		AskedProcesses asked = AskedProcesses.of(data, arguments);
		Set<LimitState> states = Arguments.text(arguments, STATE.name()).map(STATES::get).orElse(Set.of(LimitState.values()));
		List<Row> rows = new ArrayList<>();
		for (RegisterDefinition process : asked.registers()) {
			DueList list = asked.processes().due(process, asked.at(), states, asked.districts(), MOST);
			List<Due> kept = list.list();
			String summary = NLS.bind(kept.size() < list.total() ? Messages.Due_first : Messages.Due_all, list.total(),
					kept.size());
			for (Due due : kept) {
				rows.add(new Row(rows.size() + 1, process, summary, data.directory().districtName(due.row().district()), due,
						due.outcome().due().map(day -> (int) ChronoUnit.DAYS.between(asked.at(), day)).orElse(null)));
			}
		}
		return rows;
	}

	private static String relief(LimitOutcome outcome) {
		String relief = ProcessWords.relief(outcome);
		return Arguments.orNull(outcome.provisional() ? Messages.Due_provisional + relief : relief);
	}

	private static String place(StoredRow row) {
		return row.file().isEmpty() ? null : NLS.bind(Messages.Due_place, new Object[]{row.file(), row.sheet(), row.number()});
	}

	/**
	 * A limit of an open matter.
	 *
	 * @param number   its place in the list
	 * @param process  the process
	 * @param summary  how many there are of the process
	 * @param district name of the district
	 * @param due      the limit
	 * @param days     until its last day, negative after it; null where there is none
	 */
	record Row(int number, RegisterDefinition process, String summary, String district, Due due, Integer days) {
	}

}
