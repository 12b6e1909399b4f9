package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fadu.ui.tests.driver.Workbench;

/** What nobody foresaw on the thread of the window is told in the window, in one line, and the window goes on. */
class WindowFaultTest {

	private static final String TITLE = "法度没有料到的情况";

	private final Workbench workbench = new Workbench();

	@AfterEach
	void closeTheNotice() {
		workbench.run(() -> workbench.dialog(TITLE).ifPresent(Shell::dispose));
	}

	@Test
	void aFaultOfTheWindowIsToldWithThePlaceOfTheLog() {
		workbench.shell().getDisplay().asyncExec(() -> fail("lantern"));
		assertThat(told("lantern")).hasLineCount(1).contains("没有做成", "已存入的都在",
				Platform.getLogFileLocation().toOSString());
	}

	@Test
	void theNextFaultTakesItsPlaceAndItIsClosedWithItsButton() {
		workbench.shell().getDisplay().asyncExec(() -> fail("lantern"));
		told("lantern");
		workbench.shell().getDisplay().asyncExec(() -> fail("anchor"));
		assertThat(told("anchor")).doesNotContain("lantern");
		workbench.run(() -> Workbench.all(workbench.dialog(TITLE).orElseThrow(), Button.class)
				.filter(button -> button.getText().startsWith("关闭"))
				.forEach(button -> button.notifyListeners(SWT.Selection, null)));
		workbench.await("it is gone", () -> workbench.dialog(TITLE).isEmpty());
	}

	@Test
	void aFaultWhileADialogIsOpenIsToldToo() {
		workbench.shell().getDisplay().asyncExec(() -> new MessageDialog(workbench.shell(), "Harbour", null, "", 0, 0, "x").open());
		workbench.await("the dialog is open", () -> workbench.dialog("Harbour").isPresent());
		workbench.shell().getDisplay().asyncExec(() -> fail("mast"));
		assertThat(told("mast")).contains("没有做成");
		workbench.run(() -> workbench.dialog("Harbour").ifPresent(Shell::close));
	}

	@Test
	void aFaultOfAnActionIsToldThoughWhoStartedItKeepsItToHimself() {
		String action = "fadu.ui.tests.action";
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		workbench.run(() -> commands.getCommand(action).define("Action", "", commands.getCategory(null)));
		IHandlerActivation failing = workbench.ask(() -> handlers.activateHandler(action, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				throw new IllegalStateException("rudder");
			}
		}));
		workbench.run(() -> assertThatThrownBy(() -> handlers.executeCommand(action, null)).isInstanceOf(ExecutionException.class));
		assertThat(told("rudder")).contains("没有做成");
		workbench.run(() -> handlers.deactivateHandler(failing));
	}

	private static void fail(String words) {
		throw new IllegalStateException(words);
	}

	private String told(String words) {
		workbench.await("the window tells of " + words, () -> lines().anyMatch(line -> line.contains(words)));
		return workbench.ask(() -> lines().filter(line -> line.contains(words)).findFirst().orElse(""));
	}

	private Stream<String> lines() {
		return workbench.dialog(TITLE).stream().flatMap(shell -> Workbench.all(shell, Label.class)).map(Label::getText);
	}

}
