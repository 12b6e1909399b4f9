package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** A report that takes too much is stopped, by the user or by itself, and leaves nothing behind. */
class LimitsTest {

	private static final int DISTRICTS = 120;
	private static final List<String> METRICS = List.of("LA.CASES_ACCEPTED", "LA.CASES_CIVIL", "LA.CASES_CRIMINAL",
			"LA.CASES_ADMIN",
			"LA.LOSS_RECOVERED", "RC.APPLICATIONS", "RC.CONCLUDED", "RC.DECISIONS", "LT.GOV_DEFENDANT", "LW.FIRMS");

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static List<TemporaryPlugIn> districts = new ArrayList<>();

	/** A hundred and twenty districts with ten figures each make a report of dozens of pages. */
	@BeforeAll
	static void open() throws Exception {
		for (int i = 0; i < DISTRICTS; i++) {
			String code = String.valueOf(990_000 + i);
			String observations = IntStream.range(0, METRICS.size()).mapToObj(at -> Models.observation(String.valueOf(at + 1),
					METRICS.get(at), (100 + at) + " 件", at * 20, at * 20 + 4, (100 + at) + "件")).collect(Collectors.joining());
			districts.add(TemporaryPlugIn.named("large.district" + i).district(Models.district(code, "样例" + i + "区", "Sample " + i,
					Models.document("%064x".formatted(i), code, observations))).install(folder));
		}
		bench = new ReportBench(folder.resolve("bench"));
	}

	@AfterAll
	static void close() {
		bench.close();
		districts.forEach(TemporaryPlugIn::close);
	}

	@AfterEach
	void restore() {
		System.clearProperty("fadu.report.rows");
		System.clearProperty("fadu.report.seconds");
	}

	@Test
	void aLargeReportThatIsCancelledReturnsWithinTwoSecondsAndLeavesNothingBehind() throws Exception {
		Path out = Files.createDirectory(folder.resolve("cancelled"));
		CancelsInTheMiddle monitor = new CancelsInTheMiddle();
		assertThatThrownBy(() -> new RunReport(bench.workspace).run(bench.design(ReportBench.COMPARISON), Selection.ALL, Map.of(),
				ReportFormat.Layout.PDF, out.resolve("a.pdf"), monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(Duration.ofNanos(System.nanoTime() - monitor.cancelled)).isLessThan(Duration.ofSeconds(2));
		assertThat(out).isEmptyDirectory();
	}

	@Test
	void tooManyRowsEndTheReportWithOneLine() {
		System.setProperty("fadu.report.rows", "500");
		assertThatThrownBy(() -> bench.run(ReportFormat.Layout.PDF)).isInstanceOf(ReportException.class)
				.hasMessageContaining("500 行")
				.hasMessageContaining("少选").message().hasLineCount(1);
		assertThat(folder.resolve("bench/fadu.report.comparison.pdf")).doesNotExist();
	}

	@Test
	void tooLongARunEndsWithOneLine() {
		System.setProperty("fadu.report.seconds", "0");
		assertThatThrownBy(() -> bench.run(ReportFormat.Layout.PDF)).isInstanceOf(ReportException.class).hasMessageContaining("0 秒")
				.message().hasLineCount(1);
		assertThat(folder.resolve("bench/fadu.report.comparison.pdf")).doesNotExist();
	}

	/** The user cancels when the engine has been at work for about a second. */
	private static final class CancelsInTheMiddle extends NullProgressMonitor {

		private static final int LOOKS = 12;

		private int looks;
		private long cancelled;

		@Override
		public boolean isCanceled() {
			looks++;
			if (looks == LOOKS) {
				cancelled = System.nanoTime();
			}
			return looks >= LOOKS;
		}
	}

}
