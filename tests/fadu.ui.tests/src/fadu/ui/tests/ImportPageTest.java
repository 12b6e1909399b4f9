package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.imports.ImportColumn;
import fadu.ui.imports.ImportModel;
import fadu.ui.imports.OpenImport;
import fadu.ui.tests.driver.Workbench;

/** The page of an import in the window: what was read wrongly is corrected where it stands. */
class ImportPageTest {

	private final Workbench workbench = new Workbench();
	@TempDir
	Path folder;

	@AfterEach
	void takeEverythingBack() {
		workbench.takeEverythingBack();
	}

	@Test
	void aDoubleClickOnTheSortOfAFileOffersTheTimesThatMakeIt() throws IOException {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		Path report = Files.writeString(folder.resolve("玉泉.txt"), "玉泉区司法局2024年工作总结\n2024年，全区共受理法律援助案件321件。\n");
		ImportModel model = workbench
				.ask(() -> OpenImport.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(report))).orElseThrow();
		workbench.await("the file is read", () -> model.rows().stream().anyMatch(row -> row.preview().isPresent()));
		Table files = workbench.find(Table.class, table -> table.getColumnCount() == ImportColumn.values().length);
		assertThat(workbench.ask(() -> text(files, ImportColumn.SORT))).isEqualTo("年度");
		workbench.run(() -> doubleClick(files, ImportColumn.SORT));
		Combo times = workbench.find(Combo.class, combo -> combo.getParent() == files);
		assertThat(workbench.ask(times::getItems)).contains("2024年", "2024年上半年", "2023年");
		workbench.run(() -> {
			times.setText("2024年上半年");
			times.notifyListeners(SWT.Selection, new Event());
		});
		workbench.await("the file is read again as a report of half a year",
				() -> text(files, ImportColumn.SORT).equals("不足一年") && text(files, ImportColumn.PERIOD).equals("2024年上半年"));
		workbench.run(() -> model.remove(model.rows()));
	}

	@Test
	void twoFilesWhoseNamesBeginAlikeAreToldApart() throws IOException {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		String alike = "玉泉区司法局2024年全区人民调解和法律援助";
		List<Path> reports = List.of(Files.writeString(folder.resolve(alike + "统计表.txt"), "玉泉区司法局2024年统计表\n"),
				Files.writeString(folder.resolve(alike + "工作总结.txt"), "玉泉区司法局2024年工作总结\n"));
		ImportModel model = workbench
				.ask(() -> OpenImport.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), reports)).orElseThrow();
		workbench.await("the files are listed", () -> model.rows().size() == 2 && !model.isBusy());
		Table files = workbench.find(Table.class, table -> table.getColumnCount() == ImportColumn.values().length);
		workbench.run(() -> {
			files.getColumn(0).setWidth(172);
			files.getDisplay().update();
		});
		assertThat(workbench.ask(() -> Stream.of(files.getItem(0), files.getItem(1)).map(item -> item.getText(0)).toList()))
				.allMatch(name -> name.startsWith("玉泉") && name.contains("…")).anyMatch(name -> name.endsWith("计表.txt"))
				.anyMatch(name -> name.endsWith("总结.txt"));
		workbench.run(() -> model.remove(model.rows()));
	}

	@Test
	void theKeysChooseTheCellThatIsChangedAndTabGoesOnToTheNext() throws IOException {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		List<Path> reports = List.of(Files.writeString(folder.resolve("一.txt"), "玉泉区司法局2024年工作总结\n"),
				Files.writeString(folder.resolve("二.txt"), "赛罕区司法局2024年工作总结\n"));
		ImportModel model = workbench
				.ask(() -> OpenImport.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), reports)).orElseThrow();
		workbench.await("the files are read", () -> model.rows().size() == 2
				&& model.rows().stream().allMatch(row -> row.preview().isPresent()));
		Table files = workbench.find(Table.class, table -> table.getColumnCount() == ImportColumn.values().length);
		workbench.run(() -> files.setSelection(0));
		workbench.key(files, SWT.NONE, SWT.ARROW_RIGHT);
		workbench.key(files, SWT.NONE, SWT.F2);
		Combo times = workbench.find(Combo.class, combo -> combo.getParent() == files);
		assertThat(workbench.ask(times::getText)).isEqualTo("2024年");
		workbench.run(() -> {
			times.setText("2023年");
			tab(times);
		});
		workbench.await("what was chosen is kept", () -> model.rows().getFirst().preview()
				.filter(preview -> text(files, ImportColumn.PERIOD).equals("2023年")).isPresent());
		Text district = workbench.find(Text.class, text -> text.getParent() == files);
		assertThat(workbench.ask(() -> district.getText())).as("the cell behind it is in the next row").contains("赛罕区");
		assertThat(workbench.ask(files::getSelectionIndex)).isEqualTo(1);
		workbench.run(() -> tab(district));
		Combo next = workbench.find(Combo.class, combo -> combo.getParent() == files);
		assertThat(workbench.ask(next::getText)).isEqualTo("2024年");
		assertThat(workbench.ask(() -> {
			files.getMenu().notifyListeners(SWT.Show, new Event());
			return Stream.of(files.getMenu().getItems()).map(MenuItem::getText).toList();
		})).anyMatch(name -> name.startsWith("改区域")).anyMatch(name -> name.startsWith("改期间"));
		workbench.run(() -> model.remove(model.rows()));
	}

	private static void tab(Control editor) {
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		editor.notifyListeners(SWT.Traverse, tab);
	}

	private static String text(Table files, ImportColumn column) {
		return files.getItem(0).getText(column.ordinal());
	}

	private static void doubleClick(Table files, ImportColumn column) {
		files.setSelection(0);
		Rectangle cell = files.getItem(0).getBounds(column.ordinal());
		Event click = new Event();
		click.x = cell.x + 5;
		click.y = cell.y + cell.height / 2;
		click.button = 1;
		files.notifyListeners(SWT.MouseDoubleClick, click);
	}

}
