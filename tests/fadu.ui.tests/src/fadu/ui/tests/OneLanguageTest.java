package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.District;
import fadu.model.Metric;
import fadu.register.definition.RegisterDefinition;
import fadu.ui.ViewIds;
import fadu.ui.registers.OpenRegister;
import fadu.ui.tests.driver.ForeignWords;
import fadu.ui.tests.driver.Workbench;

/** The Chinese window has no English words: not in its views, not in the registers of plug-ins, not in what checks say. */
class OneLanguageTest {

	/** The labels of all are tested without a window. */
	private static final int SOME = 8;

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void compareSomething() {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		workbench.compare();
		workbench.run(() -> {
			List<Metric> metrics = workbench.model().catalogue().domains().stream()
					.flatMap(domain -> domain.getMetrics().stream().limit(4)).toList();
			List<District> districts = workbench.model().catalogue().districts();
			workbench.model().chooseMetrics(metrics, true);
			workbench.model().chooseDistricts(districts, true);
		});
		workbench.await("it is compared", () -> workbench.model().isUpToDate() && workbench.model().comparison().isPresent());
	}

	@AfterEach
	void goBack() {
		workbench.run(() -> {
			workbench.model().clear();
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().resetPerspective();
		});
		workbench.compare();
	}

	@Test
	void noViewSpeaksEnglish() {
		List<String> found = new ArrayList<>();
		for (String perspective : List.of("start", "compare", "review", "registers")) {
			workbench.perspective(perspective);
			found.addAll(look(perspective));
			for (String view : views()) {
				workbench.view(view);
				found.addAll(look(view));
			}
		}
		assertThat(found.stream().distinct().toList()).isEmpty();
	}

	@Test
	void noRegisterSpeaksEnglish() {
		List<String> found = new ArrayList<>();
		List<RegisterDefinition> registers = workbench.changes().workspace().catalogue().registers().stream()
				.filter(register -> !register.checks().isEmpty()).limit(SOME).toList();
		assertThat(registers).hasSize(SOME);
		for (RegisterDefinition register : registers) {
			workbench.run(() -> OpenRegister.rows(register));
			found.addAll(look(register.code()));
			workbench.run(() -> OpenRegister.intake(register));
			found.addAll(look(register.code() + " intake"));
			workbench.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false));
		}
		assertThat(found.stream().distinct().toList()).isEmpty();
	}

	@Test
	void aWordIsFoundAndANameIsNone() {
		assertThat(ForeignWords.words("条件，如 acceptedOn is present")).contains("is", "present");
		assertThat(ForeignWords.words("存为 Excel 或 Word（fadu.metrics.notary，~/.fadu/plugins，报告.docx）")).isEmpty();
	}

	/** The plug-ins have a view of identifiers, the handbook is tested on its own. */
	private List<String> views() {
		return workbench.ask(() -> Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(view -> view.getId())
				.filter(id -> id.startsWith("fadu.ui.view.") && !id.equals(ViewIds.HANDBOOK)).sorted().toList());
	}

	/** Looks once all that was asked for has been laid out. */
	private List<String> look(String where) {
		workbench.run(() -> {
			while (workbench.shell().getDisplay().readAndDispatch()) {
				// what is waiting is done
			}
		});
		return workbench.ask(() -> ForeignWords.in(workbench.shell()).stream().map(line -> where + ": " + line).toList());
	}

}
