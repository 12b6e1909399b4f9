package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.ui.ViewIds;
import fadu.ui.changes.DataChanges;
import fadu.ui.plugins.PlugInList;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.ManagePlugIns;
import fadu.workspace.UserException;

/** The manager of plug-ins: what is installed shows at once, is set aside, brought back and removed with a button. */
class PlugInsViewTest {

	private static final String NAME = "shown.ferries";

	private final Workbench workbench = new Workbench();
	private DropFolder drop;
	private IViewPart view;

	@TempDir
	Path folder;

	@BeforeEach
	void openTheView() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		drop = new DropFolder(folder);
		view = workbench.view(ViewIds.PLUG_INS);
	}

	@AfterEach
	void close() {
		workbench.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().hideView(view));
		drop.close();
	}

	@Test
	void aPlugInIsInstalledSetAsideBroughtBackAndRemovedAndTheStepIsTakenBack(@TempDir Path sent) throws UserException {
		workbench.await("those of Fadu are listed", () -> rows().stream().anyMatch(row -> row.contains("法律援助指标 在用")));
		Path plugIn = TemporaryPlugIn.named(NAME)
				.metrics(Models.catalogue(Models.domain("SF", "渡口", Models.metric("SF.FERRIES", "渡船班次")))).write(sent);
		new ManagePlugIns(workbench.model().workspace().catalogue()).install(plugIn);
		await("在用 1 项指标");
		workbench.await("its metric can be compared", () -> workbench.model().catalogue().metric("SF.FERRIES").isPresent());
		choose();
		press("停用");
		await("已停用");
		workbench.await("its metric is gone", () -> workbench.model().catalogue().metric("SF.FERRIES").isEmpty());
		press("启用");
		await("在用 1 项指标");
		press("移除");
		workbench.await("it is gone", () -> rows().stream().noneMatch(row -> row.contains(NAME)));
		press("撤销");
		await("在用 1 项指标");
	}

	@Test
	void takingAnUpdateBackBringsTheVersionBefore(@TempDir Path sent) throws IOException {
		PlugInList list = workbench.ask(() -> new PlugInList(PlatformUI.getWorkbench().getService(DataChanges.class)));
		Path plugIn = TemporaryPlugIn.named(NAME)
				.metrics(Models.catalogue(Models.domain("SF", "渡口", Models.metric("SF.FERRIES", "渡船班次")))).write(sent);
		workbench.run(() -> list.install(List.of(plugIn)));
		await("1.0.0");
		workbench.await("the list knows it", () -> list.all().stream().anyMatch(one -> one.id().equals(NAME)));
		Path manifest = plugIn.resolve("META-INF/MANIFEST.MF");
		Files.writeString(manifest, Files.readString(manifest).replace("1.0.0", "1.0.1"));
		workbench.run(() -> list.install(List.of(plugIn)));
		await("1.0.1");
		workbench.await("the step can be taken back", () -> list.said().filter(said -> said.line().contains("1.0.1")).isPresent());
		workbench.run(() -> list.said().orElseThrow().back().orElseThrow().run());
		await("1.0.0");
		workbench.await("and that again", () -> list.said().filter(said -> said.line().contains("1.0.0")).isPresent());
		workbench.run(() -> list.said().orElseThrow().back().orElseThrow().run());
		await("1.0.1");
		choose();
		press("移除");
		workbench.await("it is gone", () -> rows().stream().noneMatch(row -> row.contains(NAME)));
	}

	@Test
	void whatComesWithFaduHasNoButtons() {
		workbench.await("those of Fadu are listed", () -> !rows().isEmpty());
		workbench.run(() -> {
			table().select(0);
			table().notifyListeners(SWT.Selection, new Event());
		});
		assertThat(workbench.ask(() -> button("移除").isEnabled() || button("停用").isEnabled())).isFalse();
	}

	private void await(String words) {
		workbench.await(NAME + ' ' + words, () -> rows().stream().anyMatch(row -> row.contains(NAME) && row.contains(words)));
	}

	private void choose() {
		workbench.run(() -> {
			TableItem item = Stream.of(table().getItems()).filter(each -> text(each).contains(NAME)).findFirst().orElseThrow();
			table().setSelection(item);
			Event event = new Event();
			event.item = item;
			table().notifyListeners(SWT.Selection, event);
		});
	}

	private void press(String name) {
		workbench.run(() -> {
			assertThat(button(name).isEnabled()).as(name).isTrue();
			button(name).notifyListeners(SWT.Selection, new Event());
		});
	}

	private Button button(String name) {
		return workbench.all(Button.class).filter(button -> button.getText().replaceFirst("\\(&\\d\\)$", "").equals(name))
				.findFirst().orElseThrow();
	}

	private List<String> rows() {
		return Stream.of(table().getItems()).map(PlugInsViewTest::text).toList();
	}

	private static String text(TableItem item) {
		return String.join(" ", item.getText(0), item.getText(1), item.getText(2), item.getText(3), item.getText(4));
	}

	private Table table() {
		return workbench.all(Table.class)
				.filter(table -> table.getColumnCount() > 4 && table.getColumn(3).getText().equals("来处")).findFirst().orElseThrow();
	}

}
