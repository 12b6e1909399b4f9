package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.value.Period;
import fadu.ui.ViewIds;
import fadu.ui.comparison.Focus;
import fadu.ui.grid.GridModel;
import fadu.ui.tests.driver.Workbench;

import org.eclipse.ui.PlatformUI;

/** However the table of a comparison is filled anew, what had the keys has them, or else the table. */
class GridFocusTest {

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void compare() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		workbench.view(ViewIds.COMPARISON);
		workbench.run(() -> {
			workbench.model().chooseDistricts(workbench.model().catalogue().districts(), true);
			workbench.model().chooseMetrics(workbench.model().offered(), true);
		});
		workbench.await("the table is there", () -> workbench.all(NatTable.class).findAny().isPresent() && isDone());
	}

	@AfterEach
	void clear() {
		workbench.run(() -> {
			grid().everyYear(false);
			workbench.history().forgetSteps();
		});
		workbench.takeEverythingBack();
	}

	@Test
	void whoChoosesAnotherPeriodHasTheKeysWhereTheyWere() {
		ToolBar periods = workbench.find(ToolBar.class,
				bar -> bar.getItemCount() == 1 && bar.getItem(0).getText().startsWith("期间"));
		giveKeys(periods);
		choose(List.of(new Period.Year(2024)));
		assertThat(workbench.ask(periods::isFocusControl)).isTrue();
		int narrow = workbench.ask(() -> periods.getSize().x);
		choose(List.of());
		workbench.await("the button is wider", () -> periods.getSize().x > narrow);
		workbench.run(periods.getDisplay()::update);
		assertThat(workbench.ask(() -> periods.getDisplay().getFocusControl())).isSameAs(periods);
	}

	@Test
	void aBoxThatGoesAwayHandsTheKeysToTheTable() {
		Button years = workbench.find(Button.class, button -> button.getText().startsWith("年份各成一列"));
		giveKeys(years);
		choose(List.of(new Period.Year(2024)));
		workbench.await("the box is gone", () -> !years.isVisible());
		workbench.await("the table has the keys",
				() -> years.getDisplay().getFocusControl() instanceof Control control && control instanceof NatTable);
	}

	@Test
	void aHiddenRowLeavesTheKeysWithTheNextAndComesBackByTheKeyOfAStepBack() {
		NatTable table = workbench.find(NatTable.class, each -> true);
		List<String> before = metrics();
		workbench.key(table, SWT.NONE, SWT.ARROW_DOWN);
		int at = before.indexOf(looked());
		assertThat(at).as("an arrow finds a cell").isNotNegative();
		workbench.key(table, SWT.NONE, SWT.DEL);
		workbench.await("the row is hidden", () -> !metrics().contains(before.get(at)));
		workbench.await("the next row has the keys", () -> looked().equals(before.get(at + 1)));
		workbench.key(table, SWT.NONE, SWT.ARROW_DOWN);
		assertThat(looked()).isEqualTo(before.get(at + 2));
		workbench.start("fadu.ui.command.undo");
		workbench.await("it is shown again", () -> metrics().equals(before));
		workbench.start("fadu.ui.command.redo");
		workbench.await("it is hidden again", () -> !metrics().contains(before.get(at)));
		workbench.start("fadu.ui.command.undo");
		workbench.await("it is back", () -> metrics().equals(before));
	}

	@Test
	void theLinkBelowTheTableSaysWhatItDoesAndTheOtherWayRoundThen() {
		List<String> filled = metrics();
		Link link = workbench.find(Link.class, each -> each.getText().contains("<a>全部列出</a>"));
		workbench.run(() -> link.notifyListeners(SWT.Selection, new Event()));
		workbench.await("it says the other", () -> link.getText().contains("<a>只列有数字的</a>"));
		workbench.run(() -> grid().hideMetrics(List.of(filled.getFirst())));
		workbench.await("what was hidden has a link of its own", () -> link.getText().contains("重新显示"));
		assertThat(workbench.ask(link::getText)).contains("<a>只列有数字的</a>");
		workbench.run(() -> grid().showAll());
		workbench.start("fadu.ui.command.rows.filled");
		workbench.await("as before", () -> metrics().equals(filled) && link.getText().contains("<a>全部列出</a>"));
		workbench.run(() -> workbench.history().undo());
		workbench.run(() -> workbench.history().redo());
		assertThat(metrics()).isEqualTo(filled);
	}

	private List<String> metrics() {
		return workbench.ask(() -> grid().content().lines().stream().map(line -> line.metric().getCode()).toList());
	}

	private String looked() {
		return workbench.ask(() -> workbench.model().focus().map(Focus::metric).orElse(""));
	}

	/** Another test may have left the window behind. */
	private void giveKeys(Control control) {
		workbench.run(workbench.shell()::forceActive);
		workbench.await("it has the keys", () -> control.forceFocus() && control.isFocusControl());
	}

	private void choose(List<Period> periods) {
		workbench.run(() -> workbench.model().choosePeriods(periods));
		workbench.await("it is compared", this::isDone);
	}

	private boolean isDone() {
		return workbench.model().isUpToDate() && workbench.model().comparison().isPresent();
	}

	private static GridModel grid() {
		return PlatformUI.getWorkbench().getService(GridModel.class);
	}

}
