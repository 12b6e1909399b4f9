package fadu.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import fadu.register.definition.RegisterDefinition;
import fadu.ui.changes.DataChanges;
import fadu.ui.imports.tables.OpenTable;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.TakesSheets;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;
import fadu.workspace.FittingRegisters;
import fadu.workspace.Person;
import fadu.workspace.TableImport;
import fadu.workspace.TableLook;
import fadu.workspace.TableMap;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * Says of the first spreadsheet among the files that fits what it may be if it is no report: rows of a register whose headings it
 * has, or a table of which most heads and labels are understood. Of any other it says nothing.
 */
final class SheetOffer {

	private static final int MOST = 2;

	private final DataChanges changes;
	private final NoticeBar notice;
	private final Consumer<ImportRow> asTable;
	private final Consumer<ImportRow> taken;
	private List<Path> asked = List.of();
	private Optional<Fit> fitting = Optional.empty();

	/**
	 * @param asTable opens a file as a table of figures
	 * @param taken   is told of a file that went into a register
	 */
	SheetOffer(Composite parent, DataChanges changes, Consumer<ImportRow> asTable, Consumer<ImportRow> taken) {
		this.changes = changes;
		this.asTable = asTable;
		this.taken = taken;
		notice = new NoticeBar(parent);
	}

	void show(List<ImportRow> rows) {
		List<ImportRow> sheets = rows.stream().filter(row -> row.outcome().isEmpty()).filter(row -> OpenTable.isSheet(row.file()))
				.toList();
		List<Path> files = sheets.stream().map(ImportRow::file).toList();
		if (!files.equals(asked)) {
			asked = files;
			fitting = Optional.empty();
			changes.ask(() -> files.stream().flatMap(file -> Fit.of(changes.workspace(), file).stream()).findFirst(), found -> {
				if (!notice.isDisposed() && asked.equals(files)) {
					fitting = found;
					say(sheets);
				}
			}, failure -> {
			});
		}
		say(sheets);
	}

	/**
	 * What a file may be.
	 *
	 * @param registers whose headings it has
	 * @param table     whether figures are found in it as in a table
	 */
	private record Fit(Path file, List<RegisterDefinition> registers, boolean table) {

		/** Nothing of a file that is neither, or that cannot be read. */
		static Optional<Fit> of(Workspace workspace, Path file) {
			try {
				TableImport tables = new TableImport(workspace, Person.ofLogin());
				TableMap map = tables.remembered(file).orElse(TableMap.NONE);
				return Optional.of(new Fit(file, FittingRegisters.of(workspace.catalogue(), file), isTable(tables.look(file, map))))
						.filter(fit -> fit.table() || !fit.registers().isEmpty());
			} catch (UserException e) {
				return Optional.empty(); // the list says what is wrong with it
			}
		}
	}

	private static boolean isTable(TableLook look) {
		return look.taken().isPresent() && 2 * look.unknown().size() < look.words().size();
	}

	private void say(List<ImportRow> sheets) {
		Optional<ImportRow> row = sheets.stream().filter(one -> fitting.filter(fit -> fit.file().equals(one.file())).isPresent())
				.findFirst();
		row.ifPresentOrElse(one -> say(one, fitting.get()), notice::clear);
	}

	private void say(ImportRow row, Fit fit) {
		List<Choice> choices = new ArrayList<>();
		fit.registers().stream().limit(MOST).forEach(register -> choices
				.add(new Choice(NLS.bind(Messages.ImportPage_rows, OpenRegister.name(register)), () -> into(register, row))));
		if (fit.table()) {
			choices.add(new Choice(Messages.ImportPage_table, () -> asTable.accept(row)));
		}
		notice.hint(NLS.bind(fit.registers().isEmpty() ? Messages.ImportPage_perhapsTable : Messages.ImportPage_perhapsRows,
				row.file().getFileName()), choices);
	}

	private void into(RegisterDefinition register, ImportRow row) {
		OpenRegister.intake(register).filter(TakesSheets.class::isInstance).map(TakesSheets.class::cast).ifPresent(page -> {
			page.take(List.of(row.file()));
			taken.accept(row);
		});
	}

}
