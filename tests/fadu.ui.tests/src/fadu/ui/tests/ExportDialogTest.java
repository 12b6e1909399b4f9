package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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

	@Test
	void whatWasTypedStaysWhenAnotherDistrictIsChosenAndWhatWasProposedFollowsIt() {
		workbench.run(() -> {
			official().setSelection(true);
			official().notifyListeners(SWT.Selection, new Event());
			text("发文字号").setText("崂司发〔2025〕3号");
			text("主送机关").setText("区委、区政府：");
		});
		choose(1);
		pick("崂山区");
		assertThat(workbench.ask(() -> official().getSelection())).isTrue();
		assertThat(workbench.ask(() -> text("发文机关署名").getText())).isEqualTo("崂山区司法局");
		workbench.run(() -> text("发文机关标志").setText("石桥区司法局文件"));
		pick("江北区");
		assertThat(workbench.ask(() -> Stream.of("发文字号", "主送机关", "发文机关标志", "发文机关署名").map(this::text).map(Text::getText).toList()))
				.containsExactly("崂司发〔2025〕3号", "区委、区政府：", "石桥区司法局文件", "江北区司法局");
		workbench.run(() -> {
			Stream.of("发文字号", "主送机关", "发文机关标志", "发文机关署名", "成文日期").forEach(name -> text(name).setText(""));
			official().setSelection(false);
		});
		cancel();
	}

	@Test
	void aDraftOfOneDistrictLeavesTheDistrictsOfAComparisonAndNoChoiceOfADistrictChangesTheMetrics() {
		String compared = workbench.ask(() -> subject("区域").getText());
		choose(1);
		String metrics = workbench.ask(() -> subject("指标").getText());
		pick("崂山区");
		assertThat(workbench.ask(() -> subject("指标").getText())).isEqualTo(metrics);
		choose(0);
		assertThat(workbench.ask(() -> subject("区域").getText())).isEqualTo(compared);
		cancel();
	}

	@Test
	void theFieldThatHasTheKeysIsInSight() {
		workbench.run(() -> {
			official().setSelection(true);
			official().notifyListeners(SWT.Selection, new Event());
			dialog().setSize(dialog().getSize().x, 460);
			dialog().layout(true, true);
		});
		workbench.run(() -> text("发文机关署名").forceFocus());
		assertThat(workbench.ask(() -> {
			ScrolledComposite form = named(ScrolledComposite.class, each -> true);
			Rectangle field = form.getDisplay().map(text("发文机关署名").getParent(), form, text("发文机关署名").getBounds());
			return field.y >= 0 && field.y + field.height <= form.getClientArea().height;
		})).isTrue();
		workbench.run(() -> {
			text("成文日期").setText("");
			official().setSelection(false);
		});
		cancel();
	}

	/** Ticks a district, and no other. */
	private void pick(String name) {
		workbench.start(() -> subject("区域").notifyListeners(SWT.Selection, new Event()));
		workbench.await("the districts are listed", () -> workbench.dialog("区域").isPresent());
		workbench.run(() -> {
			Shell list = workbench.dialog("区域").orElseThrow();
			Tree tree = Workbench.all(list, Tree.class).findFirst().orElseThrow();
			for (TreeItem item : tree.getItems()) {
				if (item.getChecked() != item.getText().startsWith(name)) {
					item.setChecked(!item.getChecked());
					Event event = new Event();
					event.item = item;
					event.detail = SWT.CHECK;
					tree.notifyListeners(SWT.Selection, event);
				}
			}
			Workbench.all(list, Button.class).filter(button -> button == list.getDefaultButton()).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
		});
		workbench.await("it is chosen", () -> workbench.dialog("区域").isEmpty());
	}

	private void choose(int row) {
		workbench.run(() -> {
			Table gallery = named(Table.class, table -> true);
			gallery.select(row);
			gallery.notifyListeners(SWT.Selection, new Event());
		});
	}

	private Button subject(String name) {
		return named(Button.class, button -> name.equals(labelBefore(button).replaceAll("\\(.*|&", "")));
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
