package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewModel;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.UserException;

/** The dialog that corrects several figures: who ticks goes on in the field, and what changes nothing is no step. */
class SharedCorrectionDialogTest {

	private static final String TITLE = "一并更正 2 个数字";

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;
	private ReviewModel review;

	@BeforeEach
	void open() throws IOException, UserException {
		review = workbench.open(folder, """
				玉泉区司法局2024年工作总结
				2024年，全区共受理法律援助案件321件，调解纠纷1206件，接待群众8420人次。
				""");
		workbench.run(() -> {
			review.filter(FigureFilter.ALL);
			review.choose(review.figures().stream().limit(2).toList());
		});
		workbench.start("fadu.ui.command.review.correct");
		workbench.await("the dialog is open", () -> workbench.dialog(TITLE).isPresent());
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.run(() -> workbench.dialog(TITLE).ifPresent(Shell::close));
		workbench.takeEverythingBack();
	}

	@Test
	void whatIsTickedHasTheKeysAndWhatChangesNothingIsRefused() {
		Text scope = workbench.ask(() -> Workbench.all(dialog(), Text.class).filter(Text::getEditable).findFirst().orElseThrow());
		workbench.run(() -> {
			Button tick = button("范围");
			tick.setFocus();
			tick.setSelection(true);
			tick.notifyListeners(SWT.Selection, new Event());
		});
		assertThat(workbench.ask(scope::isFocusControl)).isTrue();
		workbench.await("the import is in the history", () -> workbench.history().next().undo().isPresent());
		int steps = workbench.ask(() -> workbench.history().entries().size());
		correct();
		assertThat(workbench.ask(() -> Workbench.all(dialog(), Label.class).map(Label::getText).toList()))
				.anyMatch(line -> line.contains("没有要改的"));
		workbench.run(() -> scope.setText("城区"));
		correct();
		workbench.await("both are corrected", () -> review.count(FigureFilter.WAITING) == review.figures().size() - 2);
		workbench.await("in one step", () -> workbench.history().entries().size() == steps + 1);
	}

	@Test
	void returnInAListOpensItAndEndsNothing() {
		Combo relation = workbench.ask(() -> Workbench.all(dialog(), Combo.class)
				.filter(combo -> (combo.getStyle() & SWT.READ_ONLY) != 0).findFirst().orElseThrow());
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		enter.doit = true;
		workbench.run(() -> {
			relation.setFocus();
			relation.notifyListeners(SWT.Traverse, enter);
		});
		assertThat(enter.doit).as("the default button is pressed").isFalse();
		assertThat(workbench.ask(relation::getListVisible)).isTrue();
		workbench.run(() -> relation.setListVisible(false));
	}

	private void correct() {
		workbench.run(() -> button("更正").notifyListeners(SWT.Selection, new Event()));
	}

	private Button button(String name) {
		return Workbench.all(dialog(), Button.class).filter(button -> button.getText().startsWith(name)).findFirst().orElseThrow();
	}

	private Shell dialog() {
		return workbench.dialog(TITLE).orElseThrow();
	}

}
