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
import fadu.workspace.TableMap;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * Says of a spreadsheet among the files what it may be if it is no report: rows of a register whose headings it has, or a table in
 * which figures are found. Of any other it says nothing.
 */
final class SheetOffer {

	private static final int MOST = 2;

	private final DataChanges changes;
	private final NoticeBar notice;
	private final Consumer<ImportRow> asTable;
	private final Consumer<ImportRow> taken;
	private Optional<Path> asked = Optional.empty();
	private Fit fitting = Fit.NONE;

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
		Optional<ImportRow> sheet = rows.stream().filter(row -> row.outcome().isEmpty())
				.filter(row -> OpenTable.isSheet(row.file()))
				.findFirst();
		Optional<Path> file = sheet.map(ImportRow::file);
		if (!file.equals(asked)) {
			asked = file;
			fitting = Fit.NONE;
			file.ifPresent(one -> changes.ask(() -> Fit.of(changes.workspace(), one), found -> {
				if (!notice.isDisposed() && asked.equals(file)) {
					fitting = found;
					sheet.ifPresent(this::say);
				}
			}, failure -> {
			}));
		}
		sheet.ifPresentOrElse(this::say, notice::clear);
	}

	/**
	 * What the file may be.
	 *
	 * @param registers whose headings it has
	 * @param table     whether figures of a table are found in it
	 */
	private record Fit(List<RegisterDefinition> registers, boolean table) {
		static final Fit NONE = new Fit(List.of(), false);

		static Fit of(Workspace workspace, Path file) throws UserException {
			TableImport tables = new TableImport(workspace, Person.ofLogin());
			TableMap map = tables.remembered(file).orElse(TableMap.NONE);
			return new Fit(FittingRegisters.of(workspace.catalogue(), file), tables.look(file, map).taken().isPresent());
		}
	}

	private void say(ImportRow row) {
		if (fitting.equals(Fit.NONE)) {
			notice.clear();
			return;
		}
		List<Choice> choices = new ArrayList<>();
		fitting.registers().stream().limit(MOST).forEach(register -> choices
				.add(new Choice(NLS.bind(Messages.ImportPage_rows, OpenRegister.name(register)), () -> into(register, row))));
		choices.add(new Choice(Messages.ImportPage_table, () -> asTable.accept(row)));
		notice.hint(NLS.bind(fitting.registers().isEmpty() ? Messages.ImportPage_perhapsTable : Messages.ImportPage_perhapsRows,
				row.file().getFileName()), choices);
	}

	private void into(RegisterDefinition register, ImportRow row) {
		OpenRegister.intake(register).filter(TakesSheets.class::isInstance).map(TakesSheets.class::cast).ifPresent(page -> {
			page.take(List.of(row.file()));
			taken.accept(row);
		});
	}

}
