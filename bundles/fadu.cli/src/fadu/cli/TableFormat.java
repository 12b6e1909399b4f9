package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.register.table.TableFigure;
import fadu.wording.Wording;
import fadu.workspace.TableChanges;
import fadu.workspace.TableImport.Taken;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** How it is said what became of the cells of a table, or would. */
record TableFormat(Taken taken, Workspace workspace) {

	private static final Wording WORDS = UserWording.get();

	/** One record for scripts. */
	Map<String, Object> record(Path file) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("table", taken.name());
		record.put("file", String.valueOf(file.getFileName()));
		record.put("new", taken.changes().added().size());
		record.put("changed", taken.changes().changed().size());
		record.put("unchanged", taken.changes().unchanged());
		record.put("refused", taken.read().refused().stream().map(TakenFormat::refusal).toList());
		record.put("changes", taken.changes().changed().stream().map(TableFormat::change).toList());
		record.put("left_out", taken.read().left().stream().map(TakenFormat::refusal).toList());
		return record;
	}

	private static Map<String, Object> change(TableChanges.Change change) {
		TableFigure figure = change.after();
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("district_code", figure.district());
		record.put("metric", figure.metric());
		record.put("period", figure.period().toString());
		record.put("sheet", figure.cell().sheet());
		record.put("cell", figure.cell().reference());
		record.put("old", change.before().getQuantity().toString());
		record.put("new", figure.quantity().toString());
		return record;
	}

	/** For the eye: what changes, what is refused, and how many. */
	void table(boolean done, PrintWriter out) {
		List<TableChanges.Change> changed = taken.changes().changed();
		if (!changed.isEmpty()) {
			GridFormat.table(new Grid(
					List.of(Messages.TableOptions_cell, Messages.TableOptions_district, Messages.TableOptions_metric,
							Messages.TableOptions_period, RegisterMessages.Register_old, RegisterMessages.Register_new),
					changed.stream().map(this::line).toList()), out);
			out.println();
		}
		TakenFormat.refusals(taken.read().refused(), RegisterMessages.Register_refused, out);
		TakenFormat.refusals(taken.read().left(), RegisterMessages.Register_left, out);
		out.println(NLS.bind(done ? Messages.TableOptions_done : Messages.TableOptions_would, new Object[]{taken.name(),
				taken.changes().added().size(), changed.size(), taken.changes().unchanged(), taken.read().refused().size()}));
	}

	private List<String> line(TableChanges.Change change) {
		TableFigure figure = change.after();
		return List.of(figure.cell().display(), workspace.placeName(figure.district()),
				workspace.catalogue().metric(figure.metric()).map(WORDS::name).orElse(figure.metric()),
				WORDS.display(figure.period()),
				WORDS.display(change.before().getQuantity()), WORDS.display(figure.quantity()));
	}

}
