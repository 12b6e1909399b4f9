package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.ViewIds;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.UserException;

/** Several findings are settled, or taken out of the window, as one is. */
class SeveralFindingsTest {

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			2024年，全区共受理法律援助案件321件，同比增长8.5%。其中民事案件900件、刑事案件20件。调解纠纷1206件，调解成功1300件。出庭应诉率100%。
			2024年，全区共受理法律援助案件345件，行政复议案件20件，其中办结30件。
			""";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;
	private Table list;

	@BeforeEach
	void open() throws IOException, UserException {
		workbench.open(folder, TEXT);
		workbench.view(ViewIds.FINDINGS);
		workbench.await("findings are listed", () -> workbench.all(Table.class).filter(SeveralFindingsTest::isOfFindings)
				.anyMatch(table -> table.getItemCount() > 2));
		list = workbench.find(Table.class, SeveralFindingsTest::isOfFindings);
		workbench.run(() -> {
			list.setFocus();
			list.setSelection(0, 1);
			list.notifyListeners(SWT.Selection, new Event());
		});
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.run(() -> workbench.perspective("review").resetPerspective());
		workbench.takeEverythingBack();
	}

	@Test
	void twoAreDismissedWithOneReasonInOneStepThatOneUndoTakesBack() {
		int open = workbench.ask(list::getItemCount);
		List<String> both = workbench.ask(() -> Stream.of(list.getSelection()).map(row -> row.getText(0)).toList());
		workbench.await("the import is in the history", () -> workbench.history().next().undo().isPresent());
		int steps = workbench.ask(() -> workbench.history().entries().size());
		assertThat(workbench.ask(() -> workbench.all(StyledText.class).map(StyledText::getText).toList()))
				.anyMatch(text -> text.contains("已选 2 项") && both.stream().allMatch(text::contains));
		Text reason = workbench.find(Text.class, text -> text.getMessage().startsWith("理由"));
		workbench.run(() -> reason.setText("口径不同"));
		Button dismiss = workbench.find(Button.class, button -> button.getText().startsWith("忽略") && button.isEnabled());
		workbench.run(() -> dismiss.notifyListeners(SWT.Selection, new Event()));
		workbench.await("both are settled", () -> list.getItemCount() == open - 2);
		workbench.await("in one step", () -> workbench.history().entries().size() == steps + 1);
		assertThat(workbench.ask(() -> list.getSelectionCount())).as("the next is chosen").isEqualTo(1);
		workbench.key(list, SWT.CTRL, 'z');
		workbench.await("both are open again", () -> list.getItemCount() == open);
	}

	@Test
	void theChosenRowsAreCopiedAsText() {
		List<String> both = workbench.ask(() -> Stream.of(list.getSelection()).map(row -> row.getText(0)).toList());
		workbench.key(list, SWT.CTRL, 'c');
		workbench.await("two lines are in the clipboard", () -> copied().lines().count() == 2);
		List<String> lines = workbench.ask(() -> copied().lines().toList());
		for (int i = 0; i < 2; i++) {
			assertThat(lines.get(i).split("\t")[0]).isEqualTo(both.get(i));
		}
	}

	private String copied() {
		Clipboard clipboard = new Clipboard(list.getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text == null ? "" : text.toString();
	}

	private static boolean isOfFindings(Table table) {
		return Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals("内容"));
	}

}
