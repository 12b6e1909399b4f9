package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.ui.tests.driver.Workbench;
import fadu.ui.widgets.Names;
import fadu.workspace.UserException;

/** Whoever hears the window hears the name of each field, list and button. */
class SpokenNamesTest {

	private final Workbench workbench = new Workbench();
	@TempDir
	private Path folder;

	@BeforeEach
	void open() throws IOException, UserException {
		workbench.open(folder, "玉泉区司法局2024年工作总结\n2024年，全区共受理法律援助案件321件。\n");
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.run(() -> workbench.perspective("compare").resetPerspective());
		workbench.takeEverythingBack();
	}

	@Test
	void everythingInTheWindowHasAName() {
		List<String> unnamed = new ArrayList<>(unnamed("review"));
		for (String place : List.of("start", "compare", "registers")) {
			workbench.perspective(place);
			unnamed.addAll(unnamed(place));
		}
		workbench.perspective("compare");
		for (String view : views()) {
			workbench.view(view);
			unnamed.addAll(unnamed(view));
		}
		assertThat(unnamed).isEmpty();
	}

	private List<String> views() {
		return workbench.ask(() -> Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.map((IViewDescriptor view) -> view.getId()).filter(id -> id.startsWith("fadu.ui.view.")).sorted().toList());
	}

	private List<String> unnamed(String where) {
		return workbench.ask(() -> workbench.all(Control.class).filter(SpokenNamesTest::isUnnamed)
				.map(control -> where + ": " + told(control)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"settings", "open", "export", "ownReport", "residents", "ownMetric", "comparison.save", "find",
			"review.correct", "review.details"})
	void everythingInADialogHasAName(String command) {
		workbench.start("fadu.ui.command." + command);
		workbench.await("a dialog is open", () -> dialog() != null);
		List<String> unnamed = workbench.ask(() -> Workbench.all(dialog(), Control.class).filter(Control::isVisible)
				.filter(SpokenNamesTest::isUnnamed).map(SpokenNamesTest::told).toList());
		workbench.run(() -> dialog().close());
		workbench.await("it is closed", () -> dialog() == null);
		assertThat(unnamed).isEmpty();
	}

	private Shell dialog() {
		return Stream.of(workbench.shell().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && shell.getParent() == workbench.shell()).findFirst().orElse(null);
	}

	private static boolean isUnnamed(Control control) {
		return switch (control) {
		case Button button -> button.getText().isBlank();
		case ToolBar bar -> Stream.of(bar.getItems()).anyMatch(SpokenNamesTest::isUnnamed);
		case Combo combo -> !Names.isNamed(combo);
		case Text text when text.getParent().getLayout() instanceof FormLayout -> false; // the heading of a dialog
		case Text text -> !Names.isNamed(text);
		case StyledText text -> !Names.isNamed(text);
		case Spinner spinner -> !Names.isNamed(spinner);
		case DateTime time -> !Names.isNamed(time);
		case Table table -> !Names.isNamed(table);
		case Tree tree -> !Names.isNamed(tree);
		default -> false;
		};
	}

	private static boolean isUnnamed(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank() && item.getToolTipText() == null;
	}

	private static String told(Control control) {
		return control.getClass().getSimpleName() + " in " + control.getParent() + ' ' + (control instanceof Text text
				? text.getMessage()
				: control instanceof Table table && table.getColumnCount() > 0 ? table.getColumn(0).getText() : "");
	}

}
