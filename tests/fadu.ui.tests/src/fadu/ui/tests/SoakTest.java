package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.District;
import fadu.model.Metric;
import fadu.model.SourceDocument;
import fadu.reading.ReadingContext;
import fadu.ui.editor.OpenReview;
import fadu.ui.tests.driver.FreezeWatch;
import fadu.ui.tests.driver.LogWatch;
import fadu.ui.tests.driver.Workbench;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.UserException;

/**
 * A thousand random steps in the same order in each run, or as many as there is time for: no exception stands in the log, and the
 * window is never deaf for long. How long it was is printed, with what it did.
 */
class SoakTest {

	private static final int STEPS = 1_000;
	private static final long SEED = 20_251;
	/** For a run of all steps, releng/soak.sh allows more. */
	private static final int MOST_SECONDS = Integer.getInteger("fadu.soak.seconds", 40);
	/** Milliseconds after which a user sees that the window does not answer; longer times are printed. */
	private static final int SEEN = 100;
	/**
	 * What fails the test: the first opening of dialogs and pages takes up to 320 ms on a busy machine as yet, and is to come down
	 * to the other.
	 */
	private static final int LIMIT = 400;

	/** Those that ask for a file, leave the window, or start another program. */
	private static final List<String> LEFT_OUT = List.of("fadu.ui.command.open", "fadu.ui.command.comparison.write",
			"fadu.ui.command.comparison.bring", "fadu.ui.command.comparison.excel");

	private static final String TEXT = """
			玉泉区司法局2024年工作总结
			2024年，全区共受理法律援助案件%d件，调解纠纷%d件，接待群众8420人次，开展普法活动%d场次。12348热线全年在线。
			""";

	private final Workbench workbench = new Workbench();
	private final Random random = new Random(SEED);
	private final List<SourceDocument> reports = new ArrayList<>();
	@TempDir
	Path folder;

	@BeforeEach
	void importReports() throws IOException, UserException {
		workbench.await("the catalogue is read", () -> workbench.model().isRead());
		for (int i = 0; i < 3; i++) {
			Path report = Files.writeString(folder.resolve("report" + i + ".txt"), TEXT.formatted(321 + i, 1206 + i, 77 + i));
			Outcome outcome = new ImportReports(workbench.model().workspace()).withCopies()
					.run(List.of(report), ReadingContext.unknown(), new NullProgressMonitor()).outcomes().getFirst();
			reports.add(((Outcome.Imported) outcome).document());
		}
		workbench.run(() -> workbench.changes().changed());
	}

	@AfterEach
	void takeEverythingBack() {
		workbench.takeEverythingBack();
	}

	@Test
	void randomStepsLeaveNoExceptionAndTheWindowAnswers() {
		List<Runnable> steps = steps();
		Instant begun = Instant.now();
		try (LogWatch log = new LogWatch(); FreezeWatch freezes = new FreezeWatch(display(), SEEN)) {
			int done = 0;
			while (done < STEPS && Duration.between(begun, Instant.now()).toSeconds() < MOST_SECONDS) {
				Runnable step = steps.get(random.nextInt(steps.size()));
				display().asyncExec(step);
				workbench.run(this::closeDialogs);
				done++;
			}
			workbench.run(this::closeDialogs);
			workbench.await("the comparison is that of the choices", () -> workbench.model().isUpToDate());
			System.out.println("soak: " + done + " steps in " + Duration.between(begun, Instant.now()).toMillis() + " ms");
			freezes.freezes().forEach(System.out::println);
			assertThat(log.lines()).isEmpty();
			assertThat(freezes.freezes()).noneMatch(freeze -> freeze.milliseconds() > LIMIT);
		}
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** A dialog that a step has opened is closed, as by Escape. */
	private void closeDialogs() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Stream.of(display().getShells()).filter(shell -> shell != window && shell.isVisible()).forEach(Shell::close);
	}

	private List<Runnable> steps() {
		return workbench.ask(() -> {
			List<Runnable> steps = new ArrayList<>();
			Stream.of(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
					.map(command -> command.getId()).filter(id -> id.startsWith("fadu.ui.command.") && !LEFT_OUT.contains(id))
					.sorted()
					.forEach(id -> steps.add(() -> execute(id)));
			Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(view -> view.getId())
					.filter(id -> id.startsWith("fadu.ui.view.")).sorted().forEach(id -> steps.add(() -> view(id)));
			Stream.of("start", "compare", "review").forEach(name -> steps.add(() -> workbench.perspective(name)));
			for (int i = 0; i < 20; i++) {
				steps.add(this::chooseMetric);
				steps.add(this::chooseDistrict);
			}
			reports.forEach(report -> steps.add(() -> OpenReview.of(report)));
			return steps;
		});
	}

	private void chooseMetric() {
		List<Metric> metrics = workbench.model().catalogue().domains().stream().flatMap(domain -> domain.getMetrics().stream())
				.toList();
		Metric one = metrics.get(random.nextInt(metrics.size()));
		workbench.model().chooseMetrics(List.of(one), !workbench.model().isChosen(one));
	}

	private void chooseDistrict() {
		List<District> districts = workbench.model().catalogue().districts();
		District one = districts.get(random.nextInt(districts.size()));
		workbench.model().chooseDistricts(List.of(one), !workbench.model().isChosen(one));
	}

	private static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotEnabledException | NotHandledException e) {
			return; // the menu item would be grey
		} catch (CommandException e) {
			throw new IllegalStateException(command, e);
		}
	}

	private static void view(String id) {
		try {
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(id);
		} catch (PartInitException e) {
			throw new IllegalStateException(id, e);
		}
	}

}
