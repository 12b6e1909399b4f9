package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.editor.ReviewEditor;
import fadu.ui.imports.ImportModel;
import fadu.ui.imports.ImportPage;
import fadu.ui.imports.ImportRow;
import fadu.ui.imports.OpenImport;
import fadu.ui.imports.tables.OpenTable;
import fadu.ui.imports.tables.TableIntakeModel;
import fadu.ui.imports.tables.TableIntakePage;
import fadu.ui.tests.driver.Workbench;
import fadu.ui.widgets.NoticeBar;
import fadu.workspace.TableMap.Word;
import fadu.workspace.UserWording;

/** A table without prose comes in through the window: offered, explained, imported, reviewed, taken back. */
class TableIntakePageTest {

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void waitForTheWindow() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
	}

	@AfterEach
	void goBack() {
		workbench.compare();
	}

	@Test
	void aTableIsExplainedImportedReviewedAndTakenBack(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("窗口年鉴.csv"), "区域,2021年,2022年\n,收件数,收件数\n静安区,1200,1300\n徐汇区,800,900\n");
		ImportModel reports = workbench.ask(() -> OpenImport
				.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(file))).orElseThrow();
		workbench.await("the file was read", () -> !reports.isBusy() && reports.rows().stream()
				.anyMatch(row -> row.file().equals(file) && row.preview().isPresent()));
		String offer = UserWording.get().english() ? "Import as Table…" : "按数字表导入…";
		workbench.await("it is offered",
				() -> workbench.all(Button.class)
						.filter(button -> LegacyActionTools.removeMnemonics(button.getText()).equals(offer)).count() == 2);
		TableIntakeModel model = workbench.ask(() -> OpenTable
				.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Optional.of(file))).orElseThrow();
		workbench.run(() -> reports.remove(reports.rows()));
		workbench.await("it was read", () -> !model.isBusy() && !model.words().isEmpty());
		workbench.await("the word that means nothing comes first", () -> words().anyMatch(item -> item.getText(0).equals("收件数")));
		workbench.run(() -> model.say("收件数", Optional.of(Word.of("LA.CASES_ACCEPTED"))));
		workbench.await("all is understood", () -> !model.isBusy() && model.canKeep());
		assertThat(model.taken().orElseThrow().changes().added()).hasSize(4);
		workbench.await("what it means is told", () -> words().anyMatch(item -> item.getText(1).contains("受理法律援助案件数")));
		press(UserWording.get().english() ? "Import" : "导入");
		workbench.await("it is reviewed", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getActiveEditor() instanceof ReviewEditor);
		workbench.run(() -> workbench.history().undo());
		workbench.await("it is taken back", () -> model.taken().filter(taken -> taken.changes().added().size() == 4).isPresent()
				|| relook(model));
	}

	@Test
	void aSheetWithoutATableStaysInTheImportAndGoesBackToIt(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("清单.csv"), "序号,内容\n一,已办结\n二,在办\n");
		ImportModel reports = workbench.ask(() -> OpenImport
				.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(file))).orElseThrow();
		workbench.await("the file was read", () -> !reports.isBusy() && reports.rows().stream()
				.anyMatch(row -> row.file().equals(file) && row.preview().isPresent()));
		String asTable = UserWording.get().english() ? "Import as Table…" : "按数字表导入…";
		workbench.run(() -> workbench.all(Button.class)
				.filter(button -> LegacyActionTools.removeMnemonics(button.getText()).equals(asTable)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
		workbench.await("no table is found", () -> active() instanceof TableIntakePage page && !page.model().isBusy()
				&& page.model().otherWay().isPresent());
		assertThat(workbench.ask(reports::rows)).extracting(ImportRow::file).containsExactly(file);
		press(UserWording.get().english() ? "Import as a report" : "按普通报告导入");
		workbench.await("the import is back", () -> active() instanceof ImportPage);
		assertThat(workbench.ask(reports::rows)).extracting(ImportRow::file).containsExactly(file);
		workbench.run(() -> reports.remove(reports.rows()));
	}

	@Test
	void ofTheFilesTheFirstIsOfferedOfWhichMostIsUnderstood(@TempDir Path folder) throws IOException {
		Path ledger = Files.writeString(folder.resolve("一台账.csv"), """
				项目,甲类登记,乙类登记,丙类登记,丁类登记
				窗口值守,1,2,3,4
				档案移交,5,6,7,8
				设备检修,9,10,11,12
				""");
		Path table = Files.writeString(folder.resolve("二年鉴.csv"), "区域,2021年,2022年\n,收件数,收件数\n静安区,1200,1300\n徐汇区,800,900\n");
		ImportModel reports = workbench.ask(() -> OpenImport
				.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(ledger, table))).orElseThrow();
		workbench.await("the files were read", () -> !reports.isBusy() && reports.rows().size() == 2);
		workbench.await("the table is offered",
				() -> workbench.all(NoticeBar.class).anyMatch(bar -> bar.text().startsWith("二年鉴.csv")));
		workbench.run(() -> reports.remove(List.of(reports.rows().getLast())));
		workbench.await("nothing is offered of the other",
				() -> workbench.all(NoticeBar.class).noneMatch(bar -> bar.text().contains("是电子表格")));
		workbench.run(() -> reports.remove(reports.rows()));
	}

	private static IEditorPart active() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
	}

	private static boolean relook(TableIntakeModel model) {
		if (!model.isBusy()) {
			model.look();
		}
		return false;
	}

	private Stream<TableItem> words() {
		return workbench.all(Table.class).filter(table -> table.getColumnCount() == 3)
				.flatMap(table -> Stream.of(table.getItems()));
	}

	private void press(String name) {
		workbench.run(() -> {
			Button button = workbench.all(Button.class)
					.filter(each -> LegacyActionTools.removeMnemonics(each.getText()).strip().equals(name))
					.findFirst().orElseThrow();
			assertThat(button.isEnabled()).as(name).isTrue();
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

}
