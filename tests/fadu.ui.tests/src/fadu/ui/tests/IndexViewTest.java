package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.DropFolder;
import fadu.testing.IndexInR;
import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;
import fadu.ui.ViewIds;
import fadu.ui.assess.IndexView;
import fadu.ui.changes.HistoryModel;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.ManagePlugIns;

/** What is tried on an index in the window shows at once, and comes out the same from the file that is written. */
class IndexViewTest {

	private static final String NAME = "shown.index";

	private final Workbench workbench = new Workbench();
	private DropFolder drop;
	private IndexView view;

	@TempDir
	Path folder;

	@BeforeEach
	void openTheView(@TempDir Path sent) throws Exception {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		drop = new DropFolder(folder);
		Path plugIn = new MadeUpDistricts()
				.says("松原坪区", "2024", "LA.CASES_ACCEPTED 500 件", "PM.SUCCESS_RATE 99.0 %", "LT.LOSS_RATE 9.0 %")
				.says("柳河洲区", "2024", "LA.CASES_ACCEPTED >400 件", "PM.SUCCESS_RATE 97.0 %", "LT.LOSS_RATE 5.0 %")
				.says("石桥湾区", "2024", "LA.CASES_ACCEPTED 200 件", "PM.SUCCESS_RATE 94.0 %", "LT.LOSS_RATE 1.0 %")
				.says("云岭坡区", "2024-H1", "LA.CASES_ACCEPTED 200 件").addTo(TemporaryPlugIn.named(NAME))
				.element("<assessment model=\"model/assessments.fadu\"/>")
				.file("model/assessments.fadu",
						"""
								<?xml version="1.0" encoding="UTF-8"?>
								<fadu:AssessmentModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
								<indices code="IX.SHOWN" name="试作指数" nameEn="Made-up index" availability="0.6">
								<pillars code="A" name="甲" nameEn="A"><indicators metric="LA.CASES_ACCEPTED"/><indicators metric="PM.SUCCESS_RATE"/></pillars>
								<pillars code="B" name="乙" nameEn="B"><indicators metric="LT.LOSS_RATE"/></pillars>
								</indices>
								</fadu:AssessmentModel>
								""")
				.write(sent);
		new ManagePlugIns(workbench.model().workspace().catalogue()).install(plugIn);
		view = (IndexView) workbench.view(ViewIds.INDEX);
		workbench.await("the index is offered", () -> index() >= 0);
		workbench.run(() -> select(combo(), index()));
		workbench.await("its places are shown", () -> workbench.ask(() -> !view.model().isRunning()
				&& view.model().index().filter(index -> index.getCode().equals("IX.SHOWN")).isPresent()) && rows().size() > 3);
	}

	@AfterEach
	void close() throws Exception {
		new ManagePlugIns(workbench.model().workspace().catalogue()).remove(NAME);
		workbench.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().hideView(view));
		drop.close();
	}

	@Test
	void anotherWeightTurnsTheOrderAndTheModelIsTakenBack() {
		weigh("乙", 9);
		workbench.await("few cases lost counts most", () -> first().contains("石桥湾区"));
		weigh("甲", 90);
		workbench.await("aid and mediation count most", () -> first().contains("松原坪区"));
		press("恢复原样");
		workbench.await("the weights of the model", () -> table(3).getItem(0).getText(1).equals("1"));
	}

	@Test
	void anIndicatorIsLeftOutAndADistrictWithoutFiguresIsNamedWithTheReason() {
		assertThat(rows()).anySatisfy(row -> assertThat(row).contains("云岭坡区", "低于要求的 60%"));
		part("败诉率");
		workbench.run(() -> {
			button("计入").setSelection(false);
			button("计入").notifyListeners(SWT.Selection, new Event());
		});
		workbench.await("without cases lost", () -> first().contains("松原坪区"));
		assertThat(workbench.ask(() -> Stream.of(table(3).getItems()).anyMatch(item -> item.getText(2).equals("去掉")))).isTrue();
	}

	@Test
	void whatIsShownComesOutTheSameFromTheFile() throws Exception {
		weigh("乙", 9);
		workbench.await("few cases lost counts most", () -> first().contains("石桥湾区"));
		Path file = folder.resolve("index.csv");
		workbench.run(() -> view.model().export(file));
		workbench.await("it is written",
				() -> workbench.ask(() -> view.model().outcome().said().orElse("").contains(file.toString())));
		List<String> lines = Files.readAllLines(file);
		assertThat(lines.getFirst()).startsWith("district,district_code,score,rank,rank_low");
		String[] first = lines.stream().filter(line -> line.startsWith("石桥湾区")).findFirst().orElseThrow().split(",");
		assertThat(first()).contains(first[0], first[2]).startsWith(first[3]);
	}

	@Test
	void oneOfOnesOwnIsWrittenInTheDialogRunTakenBackAndComesOutTheSameInR() throws Exception {
		workbench.start(() -> button("新建…").notifyListeners(SWT.Selection, new Event()));
		workbench.await("the dialog is open", () -> workbench.ask(() -> workbench.dialog("新建指数").isPresent()));
		workbench.run(() -> {
			Shell dialog = workbench.dialog("新建指数").orElseThrow();
			List<Text> fields = Workbench.all(dialog, Text.class).toList();
			fields.get(0).setText("IX.WRITTEN");
			fields.get(1).setText("自拟指数");
			take(dialog, "LA.CASES_ACCEPTED", fields.get(3));
			take(dialog, "LT.LOSS_RATE", fields.get(3));
			press(dialog, "存下并计算");
		});
		workbench.await("it is kept and its places are shown", () -> workbench.ask(() -> workbench.dialog("新建指数").isEmpty()
				&& !view.model().isRunning() && view.model().isOwn()) && rows().size() > 2);
		Path file = folder.resolve("written.csv");
		workbench.run(() -> view.model().exportAll(file));
		workbench.await("it is written",
				() -> workbench.ask(() -> view.model().outcome().said().orElse("").contains(file.toString())));
		assertThat(folder.resolve("written.fadu")).content().contains("IX.WRITTEN", "LT.LOSS_RATE");
		workbench.run(() -> PlatformUI.getWorkbench().getService(HistoryModel.class).undo());
		workbench.await("it is gone", () -> workbench.ask(() -> view.model().indices().stream()
				.noneMatch(index -> index.getCode().equals("IX.WRITTEN")) && !view.model().isOwn()));
		Optional<String> inR = IndexInR.compare(folder.resolve("written-values.csv"), file);
		assumeTrue(inR.isPresent(), "no R here");
		assertThat(inR.get()).contains("places that differ 0");
	}

	/** Looks for a metric and takes it into the draft. */
	private static void take(Shell dialog, String code, Text search) {
		search.setText(code);
		Table catalogue = Workbench.all(dialog, Table.class).findFirst().orElseThrow();
		catalogue.setSelection(0);
		catalogue.notifyListeners(SWT.Selection, new Event());
		press(dialog, "加入指数 →");
	}

	private static void press(Shell dialog, String name) {
		Workbench.all(dialog, Button.class).filter(button -> button.getText().equals(name)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	private void weigh(String name, int weight) {
		part(name);
		workbench.run(() -> {
			Spinner spinner = workbench.all(Spinner.class).filter(each -> each.getDigits() == 2).findFirst().orElseThrow();
			spinner.setSelection(weight * 100);
			spinner.notifyListeners(SWT.Selection, new Event());
		});
	}

	private void part(String name) {
		workbench.run(() -> {
			TableItem item = Stream.of(table(3).getItems()).filter(each -> each.getText(0).contains(name)).findFirst()
					.orElseThrow();
			table(3).setSelection(item);
			Event event = new Event();
			event.item = item;
			table(3).notifyListeners(SWT.Selection, event);
		});
	}

	private int index() {
		return workbench.ask(() -> List.of(combo().getItems()).indexOf("试作指数"));
	}

	/** The list of indices. */
	private Combo combo() {
		return workbench.all(Combo.class).filter(each -> List.of(each.getItems()).contains("试作指数")).findFirst()
				.orElseGet(() -> workbench.all(Combo.class).findFirst().orElseThrow());
	}

	private static void select(Combo combo, int place) {
		combo.select(place);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private void press(String name) {
		workbench.run(() -> button(name).notifyListeners(SWT.Selection, new Event()));
	}

	private Button button(String name) {
		return workbench.all(Button.class).filter(button -> button.getText().equals(name)).findFirst().orElseThrow();
	}

	/** The best of the districts that the test made up; others may be installed beside them. */
	private String first() {
		return rows().stream().filter(row -> Stream.of("松原坪区", "柳河洲区", "石桥湾区").anyMatch(row::contains)).findFirst().orElse("");
	}

	private List<String> rows() {
		return workbench.ask(() -> Stream.of(table(6).getItems())
				.map(item -> Stream.iterate(0, column -> column < 6, column -> column + 1).map(item::getText).toList())
				.map(cells -> String.join(" ", cells)).toList());
	}

	/** The table of parts has three columns, that of places six. */
	private Table table(int columns) {
		String last = columns == 3 ? "计入" : "站得住；未计分的原因";
		return workbench.all(Table.class)
				.filter(table -> table.getColumnCount() >= columns && table.getColumn(columns - 1).getText().equals(last))
				.findFirst()
				.orElseThrow();
	}

}
