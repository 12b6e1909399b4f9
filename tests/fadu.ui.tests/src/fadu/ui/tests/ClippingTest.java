package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.tests.driver.Clipping;
import fadu.ui.tests.driver.Workbench;

/** No words are wider than their control, in any view and at any size of the window, in the language in which the tests run. */
class ClippingTest {

	private final Workbench workbench = new Workbench();
	private Point size;

	@BeforeEach
	void compareSomething() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		workbench.run(() -> {
			size = workbench.shell().getSize();
			List<Metric> metrics = workbench.model().catalogue().domains().stream().limit(2)
					.flatMap(domain -> domain.getMetrics().stream().limit(3)).toList();
			List<District> districts = workbench.model().catalogue().districts();
			workbench.model().chooseMetrics(metrics, true);
			workbench.model().chooseDistricts(districts, true);
		});
		workbench.await("it is compared", () -> workbench.model().isUpToDate() && workbench.model().comparison().isPresent());
	}

	@AfterEach
	void goBack() {
		workbench.run(() -> {
			workbench.shell().setSize(size);
			workbench.model().clear();
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().resetPerspective();
		});
		workbench.compare();
	}

	@ParameterizedTest
	@CsvSource({"1366,768", "1920,1080", "1024,700"})
	void noWordsAreCutInAnyView(int width, int height) {
		workbench.run(() -> workbench.shell().setSize(width, height));
		List<String> cut = new ArrayList<>();
		for (String perspective : List.of("start", "compare", "review", "registers")) {
			workbench.perspective(perspective);
			cut.addAll(look(perspective));
			for (String view : views()) {
				workbench.view(view);
				cut.addAll(look(perspective + ' ' + view));
			}
			workbench.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().resetPerspective());
		}
		assertThat(cut.stream().distinct().toList()).isEmpty();
	}

	@Test
	void aControlThatIsTooNarrowIsFound() {
		List<String> found = workbench.ask(() -> {
			Shell shell = new Shell(workbench.shell());
			try {
				shell.setSize(300, 200);
				shell.open();
				Button button = new Button(shell, SWT.PUSH);
				button.setText("渡口渡口渡口渡口渡口渡口");
				button.setBounds(0, 0, 40, 30);
				return Clipping.in(shell);
			} finally {
				shell.dispose();
			}
		});
		assertThat(found).hasSize(1);
	}

	private List<String> views() {
		return workbench.ask(() -> Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(view -> view.getId())
				.filter(id -> id.startsWith("fadu.ui.view.")).sorted().toList());
	}

	/** Looks once all that was asked for has been laid out. */
	private List<String> look(String where) {
		workbench.run(() -> {
			while (workbench.shell().getDisplay().readAndDispatch()) {
				// what is waiting is done
			}
		});
		return workbench.ask(() -> Clipping.in(workbench.shell()).stream().map(line -> where + ": " + line).toList());
	}

}
