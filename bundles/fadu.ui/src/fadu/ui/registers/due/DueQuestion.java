package fadu.ui.registers.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import fadu.model.District;
import fadu.model.value.Period;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.RowFilter;
import fadu.ui.registers.RowWords;
import fadu.workspace.DueList;
import fadu.workspace.DueList.Due;
import fadu.workspace.Processes;
import fadu.workspace.Processes.Measured;
import fadu.workspace.RowBrowser;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** What is due of a process at a day, and what is measured of it. All methods are called on the thread of the window. */
public final class DueQuestion {

	/** More is looked up in the register. */
	public static final int MOST = 5000;
	private static final int SOON = 7;

	private final DataChanges data;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<RegisterDefinition> processes = List.of();
	private List<District> districts = List.of();
	private Optional<Asked> asked = Optional.empty();
	private Optional<Answer> answer = Optional.empty();
	private Optional<String> fault = Optional.empty();

	/** @param data what asks in the background */
	public DueQuestion(DataChanges data) {
		this.data = data;
	}

	/**
	 * What is asked.
	 *
	 * @param register a register with stages
	 * @param at       the day, as it was typed
	 * @param period   within which what came and went is counted, as it was typed; blank for the year of the day
	 * @param within   limits that end in so many days; nothing for all
	 * @param district nothing for all
	 */
	public record Asked(RegisterDefinition register, String at, String period, Optional<Integer> within,
			Optional<District> district) {
	}

	/**
	 * What is answered.
	 *
	 * @param at       the day
	 * @param due      the limits of open matters, the one that ends first first
	 * @param total    how many there are
	 * @param measured what is measured, by districts
	 */
	public record Answer(LocalDate at, List<Due> due, long total, Measured measured) {
	}

	/** Asks to be told of an answer. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell(Optional<String> wrong) {
		fault = wrong;
		listeners.forEach(Runnable::run);
	}

	private record Choices(List<RegisterDefinition> processes, List<District> districts) {
	}

	/** Reads which processes there are, and which districts have rows. */
	public void read() {
		data.ask(() -> {
			List<RegisterDefinition> all = new Processes(data.workspace()).all();
			Map<String, District> known = new LinkedHashMap<>();
			for (RegisterDefinition register : all) {
				RowBrowser browser = new RowBrowser(data.workspace(), register);
				browser.districts(List.of()).keySet().forEach(code -> known.computeIfAbsent(code, browser::district));
			}
			return new Choices(all, new ArrayList<>(known.values()));
		}, found -> {
			processes = found.processes();
			districts = found.districts();
			tell(Optional.empty());
		}, e -> tell(Optional.of(e.getMessage())));
	}

	/** The registers with stages. */
	public List<RegisterDefinition> processes() {
		return processes;
	}

	/** The districts of which there are rows. */
	public List<District> districts() {
		return districts;
	}

	/** Asks; an answer to an older question is not shown. */
	public void ask(Asked question) {
		asked = Optional.of(question);
		data.ask(() -> answer(question), found -> {
			if (asked.equals(Optional.of(question))) {
				answer = Optional.of(found);
				tell(Optional.empty());
			}
		}, e -> tell(Optional.of(e.getMessage())));
	}

	/** Asks the same again, as rows may have changed. */
	public void again() {
		asked.ifPresent(this::ask);
	}

	private Answer answer(Asked question) throws UserException {
		Processes all = new Processes(data.workspace());
		LocalDate at = Processes.day(question.at());
		List<District> of = question.district().stream().toList();
		Optional<Period> period = question.period().isBlank()
				? Optional.empty()
				: Optional.of(Selection.period(question.period().strip()));
		DueList due = all.due(question.register(), at, question.within(), of, MOST);
		Measured measured = all.measures(question.register(), at, period, question.within().orElse(SOON), of);
		return new Answer(at, due.list(), due.total(), measured);
	}

	/** What was asked last. */
	public Optional<Asked> asked() {
		return asked;
	}

	/** The answer to it. */
	public Optional<Answer> answer() {
		return answer;
	}

	/** Why there is none. */
	public Optional<String> fault() {
		return fault;
	}

	/** The row of a limit, as the register shows it. */
	public static RowFilter row(RegisterDefinition register, Due due) {
		RowFilter filter = RowFilter.of("", List.of(due.row().district()));
		for (RowField field : register.key()) {
			String text = RowWords.text(field, due.row().values(), true);
			filter = field.personal() || text.isEmpty() ? filter : filter.withColumn(field.name(), "=" + text);
		}
		return filter;
	}

}
