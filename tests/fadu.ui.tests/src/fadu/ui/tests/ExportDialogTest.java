package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.ui.tests.driver.Workbench;

/** The dialog of an export keeps what was chosen in it, and asks for what an official document has around its text. */
class ExportDialogTest {

	private static final String TITLE = "导出报告";

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void open() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		openDialog();
	}

	private void openDialog() {
		workbench.start("fadu.ui.command.export");
		workbench.await("the dialog is open", () -> workbench.ask(() -> workbench.dialog(TITLE).isPresent()));
	}

	private void cancel() {
		workbench.run(() -> dialog().close());
		workbench.await("it is closed", () -> workbench.ask(() -> workbench.dialog(TITLE).isEmpty()));
	}

	@Test
	void theTimeStaysWhenAnotherReportIsLookedAtAndWhenTheDialogWasClosed() {
		workbench.run(() -> period().setText("2024年"));
		choose(1);
		assertThat(workbench.ask(() -> period().getText())).isEqualTo("2024年");
		choose(2);
		cancel();
		openDialog();
		assertThat(workbench.ask(() -> period().getText())).isEqualTo("2024年");
		workbench.run(() -> period().setText(period().getItem(0)));
		cancel();
	}

	@Test
	void anOfficialDocumentIsAskedForKeptAndRefusedInItsOwnWords() {
		workbench.run(() -> {
			official().setSelection(true);
			official().notifyListeners(SWT.Selection, new Event());
		});
		assertThat(workbench.ask(() -> text("成文日期").getText())).isEqualTo(LocalDate.now().toString());
		workbench.run(() -> {
			text("发文机关标志").setText("石桥区司法局文件");
			text("发文字号").setText("第三号");
		});
		choose(1);
		assertThat(workbench.ask(() -> text("发文机关标志").getText())).isEqualTo("石桥区司法局文件");
		cancel();
		openDialog();
		assertThat(workbench.ask(() -> official().getSelection())).isTrue();
		assertThat(workbench.ask(() -> text("发文字号").getText())).isEqualTo("第三号");
		workbench.run(() -> named(Button.class, button -> button.getText().equals("导出…"))
				.notifyListeners(SWT.Selection, new Event()));
		assertThat(workbench.ask(() -> Workbench.all(dialog(), Text.class).map(Text::getText)
				.anyMatch(line -> line.contains("“发文字号”不能是“第三号”")))).isTrue();
		workbench.run(() -> {
			text("发文字号").setText("");
			official().setSelection(false);
		});
		cancel();
	}

	private void choose(int row) {
		workbench.run(() -> {
			Table gallery = named(Table.class, table -> true);
			gallery.select(row);
			gallery.notifyListeners(SWT.Selection, new Event());
		});
	}

	private Button official() {
		return named(Button.class, button -> button.getText().startsWith("按公文印发"));
	}

	private Combo period() {
		return named(Combo.class, combo -> Stream.of(combo.getItems()).anyMatch("不限期间"::equals));
	}

	private Text text(String name) {
		return named(Text.class, text -> name.equals(labelBefore(text)));
	}

	private static String labelBefore(Control control) {
		Control[] row = control.getParent().getChildren();
		for (int i = 1; i < row.length; i++) {
			if (row[i] == control && row[i - 1] instanceof Label label) {
				return label.getText();
			}
		}
		return "";
	}

	private <C extends Control> C named(Class<C> type, Predicate<C> condition) {
		return Workbench.all(dialog(), type).filter(condition).findFirst().orElseThrow();
	}

	private Shell dialog() {
		return workbench.dialog(TITLE).orElseThrow();
	}

}
