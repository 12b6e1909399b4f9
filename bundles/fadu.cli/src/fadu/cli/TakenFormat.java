package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.Refusal;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowChange;
import fadu.register.row.ValueChange;
import fadu.workspace.Registers.Taken;

/** How it is said what became of the rows of a spreadsheet, or would. */
record TakenFormat(RegisterDefinition register, ShownColumns shown, Taken taken) {

	/** One record for scripts. */
	Map<String, Object> record(Path file) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("register", register.code());
		record.put("file", String.valueOf(file.getFileName()));
		record.put("new", taken.changes().added().size());
		record.put("changed", taken.changes().changed().size());
		record.put("unchanged", taken.changes().unchanged());
		record.put("refused", taken.read().refused().stream().map(TakenFormat::refusal).toList());
		record.put("changes", taken.changes().changed().stream().map(this::change).toList());
		record.put("left_out", taken.read().left().stream().map(TakenFormat::refusal).toList());
		return record;
	}

	static Map<String, Object> refusal(Refusal refusal) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("sheet", refusal.sheet());
		record.put("row", refusal.row());
		record.put("cell", refusal.cell());
		record.put("column", refusal.column());
		record.put("reason", refusal.reason());
		return record;
	}

	private Map<String, Object> change(RowChange change) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("key", key(change.row()));
		record.put("district_code", change.row().district());
		record.put("sheet", change.row().sheet());
		record.put("row", change.row().number());
		record.put("values", change.values().stream().map(this::value).toList());
		return record;
	}

	private Map<String, Object> value(ValueChange change) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("column", change.field().label());
		record.put("old", change.before().map(value -> shown.text(change.field(), value)).orElse(null));
		record.put("new", change.after().map(value -> shown.text(change.field(), value)).orElse(null));
		return record;
	}

	private String key(RegisterRow row) {
		return register.key().stream().map(field -> shown.text(field, row.values().get(field.name())))
				.collect(Collectors.joining(" | "));
	}

	/** For the eye: what changes, what is refused, and how many. */
	void table(boolean done, PrintWriter out) {
		List<RowChange> changed = taken.changes().changed();
		if (!changed.isEmpty()) {
			GridFormat.table(new Grid(
					List.of(RegisterMessages.Register_row, RegisterMessages.Register_key, RegisterMessages.Register_column,
							RegisterMessages.Register_old, RegisterMessages.Register_new),
					changed.stream().flatMap(change -> change.values().stream().map(value -> line(change, value))).toList()), out);
			out.println();
		}
		refusals(taken.read().refused(), RegisterMessages.Register_refused, out);
		refusals(taken.read().left(), RegisterMessages.Register_left, out);
		out.println(NLS.bind(done ? RegisterMessages.Register_done : RegisterMessages.Register_would,
				new Object[]{taken.changes().added().size(), changed.size(), taken.changes().unchanged(),
						taken.read().refused().size()}));
	}

	private List<String> line(RowChange change, ValueChange value) {
		return List.of(place(change.row().sheet(), String.valueOf(change.row().number())), key(change.row()),
				value.field().label(), value.before().map(each -> shown.text(value.field(), each)).orElse(""),
				value.after().map(each -> shown.text(value.field(), each)).orElse(""));
	}

	static void refusals(List<Refusal> refusals, String title, PrintWriter out) {
		if (!refusals.isEmpty()) {
			GridFormat.table(new Grid(List.of(title, RegisterMessages.Register_column, RegisterMessages.Register_reason), refusals
					.stream()
					.map(each -> List.of(place(each.sheet(), each.cell().isEmpty() ? String.valueOf(each.row()) : each.cell()),
							each.column(), each.reason()))
					.toList()), out);
			out.println();
		}
	}

	private static String place(String sheet, String cell) {
		return sheet.isEmpty() ? cell : sheet + '!' + cell;
	}

}
