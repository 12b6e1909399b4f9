package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.report.format.ReportFormat.Layout;
import fadu.ui.reports.MadeReport;
import fadu.ui.reports.MadeReports;
import fadu.ui.reports.ReportWish;
import fadu.workspace.Unshown;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** The reports that were made, without a window. */
class MadeReportsTest extends WorkspaceFixture {

	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private MadeReports made;

	@BeforeEach
	void open() {
		made = new MadeReports(workspace, waiting::add, Runnable::run);
	}

	@Test
	void aReportIsMadeWhileTheListIsReadAndStandsAtItsHeadAlsoAtTheNextStart() throws UserException {
		made.look();
		made.make(wish(), folder.resolve("a.html"));
		made.make(wish(), folder.resolve("b.html"));
		assertThat(made.doing()).isPresent();
		work();
		assertThat(made.doing()).isEmpty();
		assertThat(made.said()).get().satisfies(said -> {
			assertThat(said.failed()).isFalse();
			assertThat(said.file()).contains(folder.resolve("b.html"));
		});
		MadeReports again = new MadeReports(workspace, waiting::add, Runnable::run);
		again.look();
		work();
		assertThat(again.reports()).extracting(report -> report.file().getFileName().toString()).containsExactly("b.html",
				"a.html");
	}

	@Test
	void aReportIsHeldAgainstTheFiguresOfNowAndMadeAgain() throws UserException {
		made.make(wish(), folder.resolve("a.html"));
		work();
		MadeReport report = made.reports().getFirst();
		made.compare(report);
		work();
		assertThat(made.about(report.stamp().orElseThrow())).isEqualTo("环翠区、金山区　所有期间");
		assertThat(made.compared()).get().satisfies(compared -> {
			assertThat(compared.changes().isEmpty()).isTrue();
			assertThat(compared.lines()).first().asString().contains("没有变化");
		});
		made.again(report, folder.resolve("again.html"));
		work();
		assertThat(folder.resolve("again.html")).exists();
		assertThat(made.reports()).hasSize(2);
	}

	@Test
	void whatWasCancelledLeavesNoFileAndWhatIsNoReportIsSaid() throws Exception {
		made.make(wish(), folder.resolve("a.html"));
		made.cancel();
		work();
		assertThat(folder.resolve("a.html")).doesNotExist();
		assertThat(made.said()).get().satisfies(said -> assertThat(said.text()).contains("取消"));
		made.bring(Files.writeString(folder.resolve("other.html"), "<p>nothing</p>"));
		work();
		assertThat(made.said()).get().satisfies(said -> assertThat(said.failed()).isTrue());
		assertThat(made.reports()).isEmpty();
	}

	@Test
	void aReportWhoseFileIsGoneStaysInTheListUntilItIsTakenOut() throws Exception {
		made.make(wish(), folder.resolve("a.html"));
		work();
		Files.delete(folder.resolve("a.html"));
		made.look();
		work();
		assertThat(made.reports()).singleElement().satisfies(report -> assertThat(report.stamp()).isEmpty());
		made.forget(made.reports().getFirst());
		work();
		assertThat(made.reports()).isEmpty();
	}

	private ReportWish wish() throws UserException {
		Selection selection = Selection.of(workspace, List.of("LA.CASES_ACCEPTED"), List.of("环翠区", "金山区"), Optional.empty());
		return new ReportWish(catalogue.report("fadu.report.comparison").orElseThrow(),
				new ShownComparison(selection, Optional.empty(), true, Unshown.NOTHING), Map.of(), Layout.HTML);
	}

	private void work() {
		while (!waiting.isEmpty()) {
			waiting.remove().run();
		}
	}

}
