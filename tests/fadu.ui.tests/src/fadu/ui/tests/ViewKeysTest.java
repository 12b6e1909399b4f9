package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.ViewIds;
import fadu.ui.tests.driver.Workbench;
import fadu.ui.widgets.EmptyState;
import fadu.workspace.UserException;

/** What keys do in the views beside a report: nothing is undone by Enter, and what is empty or to be read has the keys visibly. */
class ViewKeysTest {

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			2024年，全区共受理法律援助案件321件，其中民事案件900件。出庭应诉率100%。
			2024年，全区共受理法律援助案件345件。
			""";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;

	@BeforeEach
	void open() throws IOException, UserException {
		workbench.open(folder, TEXT);
		workbench.run(workbench.shell()::forceActive); // another test may have left the window behind
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.run(() -> workbench.perspective("review").resetPerspective());
		workbench.takeEverythingBack();
	}

	@Test
	void enterInTheHistoryShowsTheStepAndTheFieldFindsIt() {
		workbench.view(ViewIds.HISTORY);
		workbench.await("the import is listed", () -> history().filter(list -> list.getItemCount() > 0
				&& list.getItem(0).getText(1).contains("导入")).isPresent());
		Table list = workbench.ask(() -> history().orElseThrow());
		int steps = workbench.ask(() -> workbench.history().entries().size());
		workbench.run(() -> {
			list.forceFocus();
			list.setSelection(0);
			list.notifyListeners(SWT.Selection, new Event());
			list.notifyListeners(SWT.DefaultSelection, new Event());
		});
		StyledText detail = workbench.find(StyledText.class, text -> text.getText().contains("report.txt")
				&& text.getText().lines().count() > 1 && !text.getText().contains("法律援助"));
		workbench.await("the details have the keys", detail::isFocusControl);
		assertThat(workbench.ask(() -> workbench.history().entries().size())).isEqualTo(steps);
		workbench.start("fadu.ui.command.field");
		workbench.await("the field has the keys", () -> workbench.all(Text.class)
				.anyMatch(text -> text.getMessage().startsWith("查找：改动") && text.isFocusControl()));
		Text find = workbench.find(Text.class, Text::isFocusControl);
		workbench.run(() -> find.setText("没有这样的改动"));
		assertThat(workbench.ask(list::getItemCount)).isZero();
		workbench.run(() -> find.setText(""));
		assertThat(workbench.ask(list::getItemCount)).isEqualTo(steps);
	}

	private Optional<Table> history() {
		return workbench.all(Table.class)
				.filter(table -> Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals("改动"))).findFirst();
	}

	@Test
	void theTabOfTheFindingsCountsThemAndANoteIsNotCalledAFault() {
		IViewPart view = workbench.view(ViewIds.FINDINGS);
		workbench.await("the tab says how many", () -> view.getTitle().matches("检查（\\d+）"));
		Table list = workbench.find(Table.class,
				table -> Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals("内容")));
		workbench.await("they are listed", () -> list.getItemCount() > 1);
		assertThat(meaning(list, "错误")).hasValueSatisfying(text -> assertThat(text).contains("认可：确实有问题"));
		assertThat(meaning(list, "提示"))
				.hasValueSatisfying(text -> assertThat(text).contains("不是差错").doesNotContain("确实有问题"));
		assertThat(workbench.ask(() -> workbench.all(Button.class).map(Button::getText).toList()))
				.anyMatch(name -> name.matches("认可\\(&\\w\\)")).anyMatch(name -> name.matches("忽略\\(&\\w\\)"));
	}

	/** What is said of the first finding of the severity. */
	private Optional<String> meaning(Table list, String severity) {
		return workbench.ask(() -> {
			for (int row = 0; row < list.getItemCount(); row++) {
				if (list.getItem(row).getText(1).equals(severity)) {
					list.setSelection(row);
					list.notifyListeners(SWT.Selection, new Event());
					return workbench.all(StyledText.class).map(StyledText::getText).filter(text -> text.contains("认可："))
							.findFirst();
				}
			}
			return Optional.empty();
		});
	}

	@Test
	void whatIsEmptyHasTheKeysAndEnterDoesWhatItsLinkSays() {
		workbench.compare();
		workbench.run(() -> workbench.model().chooseDistricts(workbench.model().catalogue().districts(), true));
		workbench.view(ViewIds.COMPARISON);
		EmptyState empty = workbench.find(EmptyState.class, each -> each.text().startsWith("选好指标和区域"));
		assertThat(workbench.ask(empty::setFocus)).isTrue();
		assertThat(workbench.ask(empty::isFocusControl)).isTrue();
		workbench.key(empty, SWT.NONE, SWT.CR);
		workbench.await("the shared metrics are ticked",
				() -> !workbench.model().selection().metrics().isEmpty() && workbench.all(NatTable.class).findAny().isPresent());
	}

	@Test
	void theFirstPageOpensWithTheKeysOnALink() {
		IWorkbenchPage page = workbench.perspective("start");
		workbench.await("a link has the keys", () -> {
			page.getActivePart().setFocus();
			return PlatformUI.getWorkbench().getDisplay().getFocusControl() instanceof Link link
					&& link.getText().contains("导入报告");
		});
	}

	@Test
	void thePeriodsOfAComparisonAreFoundByTheirName() {
		workbench.start("fadu.ui.command.find");
		workbench.await("the dialog is open", () -> workbench.dialog("快速访问").isPresent());
		Shell dialog = workbench.ask(() -> workbench.dialog("快速访问").orElseThrow());
		workbench.run(() -> Workbench.all(dialog, Text.class).findFirst().orElseThrow().setText("期间"));
		workbench.await("they are found", () -> Workbench.all(dialog, Table.class)
				.anyMatch(table -> table.getItemCount() > 0 && names(table).contains("对比的期间")));
		workbench.run(dialog::close);
	}

	private static List<String> names(Table table) {
		return Stream.of(table.getItems()).map(item -> item.getText(0)).toList();
	}

}
