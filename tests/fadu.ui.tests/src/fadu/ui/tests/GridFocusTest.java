package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.value.Period;
import fadu.ui.ViewIds;
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
		workbench.run(() -> grid().everyYear(false));
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
