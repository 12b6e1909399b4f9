package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.FaduFactory;
import fadu.ui.review.ReportList.ReportingDistrict;
import fadu.ui.start.Waiting;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.OpenReports.ListedReport;

/** The first page and what it leads to. */
class StartPageTest {

	private static final String SETTINGS = "设置";
	private static final String DATA = "打开数据";

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void goToTheFirstPage() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.run(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective("fadu.ui.perspective.start",
						PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	@AfterEach
	void goBack() {
		workbench.compare();
	}

	@Test
	void itSaysWhereTheDataIsAndWhatWaits() {
		workbench.await("the reports are counted", () -> workbench.all(Label.class).anyMatch(
				label -> label.getText().contains("还没有导入报告") || label.getText().contains("待核对：")));
		String place = workbench.ask(() -> workbench.model().workspace().place());
		assertThat(workbench.ask(() -> workbench.all(Label.class).map(Label::getText).toList())).contains(place);
	}

	@Test
	void aLinkLeadsToTheComparison() {
		Link link = workbench.find(Link.class, each -> each.getText().contains("对比各区域"));
		workbench.run(() -> link.notifyListeners(SWT.Selection, new Event()));
		assertThat(workbench.ask(() -> workbench.shell().getText())).contains("区域对比");
	}

	@Test
	void theSettingsAreAskedForInChineseAndNothingChangesWhereTheUserThinksBetter() {
		workbench.start("fadu.ui.command.settings");
		workbench.await("the settings are asked for", () -> workbench.dialog(SETTINGS).isPresent());
		assertThat(workbench.ask(() -> Workbench.all(dialog(SETTINGS), Combo.class).map(Combo::getText).toList()))
				.containsExactly("跟随系统", "浅色", "标准");
		press(SETTINGS, "取消");
		workbench.await("the dialog is gone", () -> workbench.dialog(SETTINGS).isEmpty());
	}

	@Test
	void aLanguageThatIsChosenIsKeptForTheNextStart(@TempDir Path home) {
		String before = System.setProperty("user.home", home.toString());
		try {
			workbench.start("fadu.ui.command.settings");
			workbench.await("the settings are asked for", () -> workbench.dialog(SETTINGS).isPresent());
			workbench.run(() -> {
				Combo language = Workbench.all(dialog(SETTINGS), Combo.class).findFirst().orElseThrow();
				language.select(2);
				assertThat(language.getText()).startsWith("English");
			});
			later(SETTINGS, "保存");
			workbench.await("what is to be done now is said", () -> workbench.dialog("重新启动").isPresent());
			press("重新启动", "关闭");
			workbench.await("the dialog is gone", () -> workbench.dialog("重新启动").isEmpty());
			assertThat(home.resolve(".fadu/settings")).content().contains("language=en");
		} finally {
			System.setProperty("user.home", before);
		}
	}

	@Test
	void otherDataIsAFolderOrAServerWhoseUrlNobodyHasToType() {
		workbench.start("fadu.ui.command.open");
		workbench.await("the place is asked for", () -> workbench.dialog(DATA).isPresent());
		later(DATA, "服务器…");
		workbench.await("the server is asked for", () -> workbench.dialog("共用数据库").isPresent());
		workbench.run(() -> {
			List<Text> fields = Workbench.all(dialog("共用数据库"), Text.class).toList();
			List<String> typed = List.of("sfj.local", "5433", "办公", "li hua");
			IntStream.range(0, typed.size()).forEach(i -> fields.get(i).setText(typed.get(i)));
		});
		press("共用数据库", "确定");
		workbench.await("the server stands in the dialog", () -> Workbench.all(dialog(DATA), Text.class)
				.anyMatch(text -> text.getText().equals("jdbc:postgresql://sfj.local:5433/%E5%8A%9E%E5%85%AC?user=li+hua")));
		press(DATA, "取消");
		workbench.await("the dialog is gone", () -> workbench.dialog(DATA).isEmpty());
	}

	@Test
	void theReportsWithTheMostToReviewComeFirstAndReviewedOnesNotAtAll() {
		Waiting waiting = Waiting.of(List.of(new ReportingDistrict("柳湾区", List.of(report(3), report(0))),
				new ReportingDistrict("榕江县", List.of(report(17)))));
		assertThat(waiting.reports()).isEqualTo(3);
		assertThat(waiting.figures()).isEqualTo(20);
		assertThat(waiting.next()).extracting(ListedReport::waiting).containsExactly(17, 3);
	}

	private static ListedReport report(int waiting) {
		return new ListedReport(FaduFactory.eINSTANCE.createSourceDocument(), "", waiting);
	}

	private Shell dialog(String title) {
		return workbench.dialog(title).orElseThrow();
	}

	/** Presses a button that opens a dialog of its own, and does not wait for it. */
	private void later(String title, String name) {
		workbench.run(() -> dialog(title).getDisplay().asyncExec(() -> press(title, name)));
	}

	private void press(String title, String name) {
		workbench.run(() -> Workbench.all(dialog(title), Button.class).filter(button -> button.getText().equals(name)).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event()));
	}

}
