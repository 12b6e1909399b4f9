package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.value.Period;
import fadu.testing.DropFolder;
import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;
import fadu.ui.ViewIds;
import fadu.ui.assess.ScorecardView;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.ManagePlugIns;

/** A scorecard in the window: its points lead to figures, and what a person types is kept and can be taken back. */
class ScorecardViewTest {

	private static final String NAME = "shown.scorecard";
	private static final int SELF = 3;
	private static final int APPEAL = 5;

	private final Workbench workbench = new Workbench();
	private DropFolder drop;
	private ScorecardView view;

	@TempDir
	Path folder;

	@BeforeEach
	void openTheView(@TempDir Path sent) throws Exception {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.takeEverythingBack();
		drop = new DropFolder(folder);
		Path plugIn = new MadeUpDistricts().says("石桥湾区", "2024", "LA.CASES_ACCEPTED 120 件", "PM.SUCCESS_RATE 97.0 %")
				.addTo(TemporaryPlugIn.named(NAME)).element("<assessment model=\"model/assessments.fadu\"/>")
				.file("model/assessments.fadu",
						"""
								<?xml version="1.0" encoding="UTF-8"?>
								<fadu:AssessmentModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
								<scorecards code="KH.SHOWN" name="试作考核" nameEn="Made-up scorecard" points="30">
								<items code="1" name="援助" nameEn="Aid" points="20"><rules kind="completion" metric="LA.CASES_ACCEPTED" target="240"/></items>
								<items code="2" name="调解" nameEn="Mediation" points="10"><rules kind="deduct" metric="PM.SUCCESS_RATE" test="below" limit="98" points="3"/></items>
								</scorecards>
								</fadu:AssessmentModel>
								""")
				.write(sent);
		new ManagePlugIns(workbench.model().workspace().catalogue()).install(plugIn);
		view = (ScorecardView) workbench.view(ViewIds.SCORECARD);
		workbench.await("the scorecard is offered", () -> workbench.ask(() -> view.model().scorecards().stream()
				.anyMatch(each -> each.getCode().equals("KH.SHOWN"))));
		workbench.run(() -> {
			view.model().choose(new Period.Year(2024));
			view.model().choose(view.model().scorecards().stream().filter(each -> each.getCode().equals("KH.SHOWN")).findFirst()
					.orElseThrow());
		});
		workbench.await("its districts", () -> workbench.ask(() -> view.model().scorecard()
				.filter(each -> each.getCode().equals("KH.SHOWN")).isPresent()
				&& view.model().sheets().stream().anyMatch(each -> each.sheet().district().getName().equals("石桥湾区"))));
		workbench.run(() -> view.model().sheets().stream().map(each -> each.sheet().district())
				.filter(each -> each.getName().equals("石桥湾区")).findFirst().ifPresent(each -> view.model().show(each.getCode())));
		workbench.await("its items", () -> rows().size() == 2);
	}

	@AfterEach
	void close() throws Exception {
		workbench.takeEverythingBack();
		new ManagePlugIns(workbench.model().workspace().catalogue()).remove(NAME);
		workbench.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().hideView(view));
		drop.close();
	}

	@Test
	void pointsComeFromFiguresAndLeadToThem() {
		assertThat(rows().get(0)).contains("1 援助", "20", "10");
		assertThat(rows().get(1)).contains("2 调解", "10", "7");
		workbench.run(() -> {
			items().setSelection(0);
			items().notifyListeners(SWT.Selection, selection(items().getItem(0)));
		});
		Table bases = table("出处（双击或回车打开）");
		workbench.await("what it rests on", () -> workbench.ask(() -> bases.getItemCount() > 0));
		assertThat(workbench.ask(() -> bases.getItem(0).getText(2))).contains("石桥湾区", "120");
	}

	@Test
	void whatIsTypedIsKeptAndCtrlZTakesItBack() {
		type(0, SELF, "15");
		workbench.await("the own score", () -> rows().get(0).contains("15"));
		type(0, APPEAL, "18 台账另有记载");
		workbench.await("the appeal", () -> rows().get(0).contains("18 台账另有记载"));
		assertThat(workbench.ask(() -> view.model().summary())).contains("自评已填 1/2 项", "申诉 1 项");
		workbench.await("the step is in the history", () -> workbench.ask(() -> workbench.history().nextBack().orElse(""))
				.contains("KH.SHOWN | 1 | 2024"));
		workbench.run(() -> workbench.history().undo());
		workbench.await("the appeal is gone", () -> !rows().get(0).contains("18 台账另有记载"));
		assertThat(rows().get(0)).contains("15");
	}

	@Test
	void moreThanTheItemHasIsRefusedInOneLineAndNothingIsKept() {
		type(1, SELF, "11");
		workbench.await("it is refused", () -> workbench.ask(() -> view.model().outcome().isFailed()));
		assertThat(workbench.ask(() -> view.model().outcome().said().orElse(""))).contains("最多 10 分");
		assertThat(rows().get(1).get(SELF)).isEmpty();
	}

	@Test
	void theSheetThatIsWrittenHasWhatIsShown() throws Exception {
		type(0, SELF, "15");
		workbench.await("the own score", () -> rows().get(0).contains("15"));
		Path file = folder.resolve("score.csv");
		workbench.run(() -> view.model().export(file));
		workbench.await("it is written",
				() -> workbench.ask(() -> view.model().outcome().said().orElse("").contains(file.toString())));
		List<String> lines = Files.readAllLines(file);
		int self = List.of(lines.getFirst().split(",")).indexOf("self_score");
		assertThat(lines).filteredOn(line -> line.contains("石桥湾区") && line.contains("援助")).singleElement()
				.satisfies(line -> assertThat(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[self]).isEqualTo("15"));
	}

	/** As a person does it: a double click into the cell, the text, Enter. */
	private void type(int row, int column, String text) {
		workbench.run(() -> {
			TableItem item = items().getItem(row);
			Rectangle cell = item.getBounds(column);
			Event event = new Event();
			event.x = cell.x + cell.width / 2;
			event.y = cell.y + cell.height / 2;
			items().notifyListeners(SWT.MouseDoubleClick, event);
			Text field = Stream.of(items().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst()
					.orElseThrow();
			field.setText(text);
			field.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	private static Event selection(TableItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private List<List<String>> rows() {
		return workbench.ask(() -> Stream.of(items().getItems())
				.map(item -> Stream.iterate(0, column -> column < 7, column -> column + 1).map(item::getText).map(String::strip)
						.toList())
				.toList());
	}

	private Table items() {
		return table("规则与结果");
	}

	private Table table(String last) {
		return workbench.ask(() -> workbench.all(Table.class)
				.filter(table -> table.getColumnCount() > 0 && table.getColumn(table.getColumnCount() - 1).getText().equals(last))
				.findFirst().orElseThrow());
	}

}
