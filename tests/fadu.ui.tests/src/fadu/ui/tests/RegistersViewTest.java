package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.CellPlace;
import fadu.testing.DropFolder;
import fadu.testing.RegisterModels;
import fadu.ui.ViewIds;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.RowFilter;
import fadu.ui.registers.intake.IntakeModel;
import fadu.ui.registers.intake.IntakePage;
import fadu.ui.registers.rows.RegisterEditor;
import fadu.ui.registers.rows.RowSheet;
import fadu.ui.tests.driver.Workbench;

/**
 * A register of a plug-in that comes while the window is open: its sheet is set right and taken in, its rows are seen and taken
 * back.
 */
class RegistersViewTest {

	private final Workbench workbench = new Workbench();
	private DropFolder drop;

	@TempDir
	Path folder;

	@BeforeEach
	void openTheView() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		drop = new DropFolder(folder);
		workbench.view(ViewIds.REGISTERS);
	}

	@AfterEach
	void close() {
		workbench.compare();
		drop.close();
	}

	@Test
	void aSheetComesIntoTheRegisterOfADroppedPlugInAndIsTakenBack(@TempDir Path sent) throws IOException {
		drop.drop(RegisterModels.plugIn("window.trips"));
		workbench.await("it is listed", () -> Stream.of(list().getItems()).anyMatch(item -> item.getText().contains("船行台账")));
		RegisterDefinition register = workbench.changes().workspace().catalogue().register("YH.TRIPS").orElseThrow();
		IntakeModel model = intake(register);
		Path sheet = Files.writeString(sent.resolve("船.csv"), "航次,出航日期,码头\n甲1,2024-03-01,东码头\n甲2,2024-03-02,桥下\n");
		workbench.run(() -> {
			model.district("浦东新区");
			model.open(sheet);
		});
		workbench.await("it was read", () -> !model.isBusy() && (model.taken().isPresent() || !model.fault().isEmpty()));
		assertThat(workbench.ask(model::fault)).isEmpty();
		workbench.await("the columns are told", () -> tables().anyMatch(table -> table.getItemCount() > 2
				&& table.getItem(0).getText(1).equals("航次")));
		workbench.await("one row is refused", () -> tables().anyMatch(table -> texts(table).stream().anyMatch("C3"::equals)));
		workbench.run(() -> model.correct(CellPlace.of("C3").orElseThrow(), "东码头"));
		workbench.await("it is sound", () -> !model.isBusy() && model.taken().orElseThrow().read().refused().isEmpty());
		press("导入");
		workbench.await("the rows are in", () -> model.said().filter(said -> said.contains("新增 2 行")).isPresent());
		RowSheet rows = rows(register);
		workbench.await("they are seen", () -> rows.size() == 2 && workbench.all(NatTable.class).findFirst().isPresent());
		workbench.run(() -> rows.show(RowFilter.ALL.withColumn("harbour", "东")));
		workbench.await("they are filtered", () -> rows.size() == 2 && !rows.filter().isOpen());
		workbench.run(() -> workbench.history().undo());
		workbench.await("they are gone", () -> rows.size() == 0 && rows.counts().isEmpty());
	}

	private IntakeModel intake(RegisterDefinition register) {
		IntakePage page = (IntakePage) workbench.ask(() -> OpenRegister.intake(register)).orElseThrow();
		workbench.await("the page is there", () -> page.model().isPresent());
		return page.model().orElseThrow();
	}

	private RowSheet rows(RegisterDefinition register) {
		RegisterEditor editor = (RegisterEditor) workbench.ask(() -> OpenRegister.rows(register)).orElseThrow();
		workbench.await("the rows are read", () -> editor.sheet().filter(RowSheet::isRead).isPresent());
		return editor.sheet().orElseThrow();
	}

	private void press(String name) {
		workbench.run(() -> {
			Button button = workbench.all(Button.class).filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
			assertThat(button.isEnabled()).as(name).isTrue();
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	private Stream<Table> tables() {
		return workbench.all(Table.class);
	}

	private static List<String> texts(Table table) {
		return Stream.of(table.getItems()).map(TableItem::getText).toList();
	}

	private Table list() {
		Optional<Table> list = tables().filter(table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals("台账"))
				.findFirst();
		return list.orElseThrow();
	}

}
