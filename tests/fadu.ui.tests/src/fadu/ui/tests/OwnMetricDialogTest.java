package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import fadu.ui.changes.HistoryModel;
import fadu.ui.tests.driver.Workbench;

/** A metric by a formula is defined in the window, offered for comparison, and taken back. */
class OwnMetricDialogTest {

	private static final String TITLE = "自定义指标";

	private final Workbench workbench = new Workbench();

	@Test
	void aMetricIsDefinedOfferedAndTakenBackAndAWrongFormulaIsMarked() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.start("fadu.ui.command.ownMetric");
		workbench.await("the dialog is open", () -> workbench.ask(() -> workbench.dialog(TITLE).isPresent()));
		keep("LA.CASES_ACCEPTED + PM.AMOUNT");
		workbench.await("what is wrong is marked", () -> workbench.ask(() -> fields().get(2).getSelectionCount() > 0));
		assertThat(offered()).isFalse();
		keep("LA.CASES_ACCEPTED * 2");
		workbench.await("it is offered", this::offered);
		workbench.run(() -> dialog().close());
		workbench.run(() -> PlatformUI.getWorkbench().getService(HistoryModel.class).undo());
		workbench.await("it is gone", () -> !offered());
	}

	private void keep(String formula) {
		workbench.run(() -> {
			fields().get(0).setText("OWN.WINDOW");
			fields().get(1).setText("窗口里定义的");
			fields().get(2).setText(formula);
			Workbench.all(dialog(), Button.class).filter(button -> button.getText().equals("存下")).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
		});
	}

	private boolean offered() {
		return workbench.ask(() -> workbench.model().catalogue().metric("OWN.WINDOW").isPresent());
	}

	private List<Text> fields() {
		return Workbench.all(dialog(), Text.class).toList();
	}

	private Shell dialog() {
		return workbench.dialog(TITLE).orElseThrow();
	}

}
