package fadu.ui.registers.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import fadu.catalogue.Problem;
import fadu.register.definition.RegisterDefinition;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.OpenRegister;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The registers that plug-ins describe, with what is in them. All methods are called on the thread of the window. */
public final class RegisterList {

	private final DataChanges data;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<ListedRegister> all = List.of();
	private Optional<String> fault = Optional.empty();
	private boolean read;
	private String filter = "";

	/** @param data what asks in the background */
	public RegisterList(DataChanges data) {
		this.data = data;
	}

	/**
	 * A register.
	 *
	 * @param register  what it is
	 * @param districts how many rows each district has, by names, the most first
	 * @param problems  what is wrong with the plug-in that describes it, one line each
	 */
	public record ListedRegister(RegisterDefinition register, Map<String, Long> districts, List<String> problems) {

		/** How many rows there are. */
		public long rows() {
			return districts.values().stream().mapToLong(Long::longValue).sum();
		}
	}

	/** Asks to be told of what was read. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Reads the list. */
	public void read() {
		data.ask(this::listed, found -> {
			all = found;
			read = true;
			tell(Optional.empty());
		}, e -> tell(Optional.of(e.getMessage())));
	}

	private List<ListedRegister> listed() throws UserException {
		List<ListedRegister> listed = new ArrayList<>();
		List<Problem> problems = data.workspace().catalogue().problems();
		for (RegisterDefinition register : data.workspace().catalogue().registers()) {
			RowBrowser browser = new RowBrowser(data.workspace(), register);
			Map<String, Long> districts = new LinkedHashMap<>();
			browser.districts(List.of())
					.forEach((code, rows) -> districts.put(UserWording.get().name(browser.district(code)), rows));
			listed.add(new ListedRegister(register, districts, problems.stream()
					.filter(problem -> problem.plugIn().equals(register.plugIn())).map(Problem::toLine).toList()));
		}
		return listed;
	}

	private void tell(Optional<String> wrong) {
		fault = wrong;
		listeners.forEach(Runnable::run);
	}

	/** Shows those alone that have a word in their names or code; blank for all. */
	public void filter(String words) {
		filter = words.strip().toLowerCase(Locale.ROOT);
		tell(fault);
	}

	/** The registers that are shown, those with rows first. */
	public List<ListedRegister> shown() {
		return all.stream()
				.filter(one -> (one.register().name() + ' ' + one.register().nameEn() + ' ' + one.register().code())
						.toLowerCase(Locale.ROOT)
						.contains(filter))
				.sorted((one, other) -> one.rows() > 0 == other.rows() > 0
						? OpenRegister.name(one.register()).compareTo(OpenRegister.name(other.register()))
						: one.rows() > 0 ? -1 : 1)
				.toList();
	}

	/** Whether the list was read. */
	public boolean isRead() {
		return read;
	}

	/** Why it could not be. */
	public Optional<String> fault() {
		return fault;
	}

}
