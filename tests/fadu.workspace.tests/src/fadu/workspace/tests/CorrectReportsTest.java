package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Severity;
import fadu.reading.ReadingContext;
import fadu.workspace.CheckFigures;
import fadu.workspace.ImportReports;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** Of correct reports no error is raised, and of reports that contradict themselves each contradiction is found. */
class CorrectReportsTest extends WorkspaceFixture {

	private static final String TITLE = "柳泉区司法局2024年工作总结\n";

	@ParameterizedTest
	@ValueSource(strings = {"examples/reports", "tests/fadu.reading.tests/corpus", "tests/fadu.reading.tests/unseen/first",
			"tests/fadu.reading.tests/unseen/second"})
	void ourOwnReportsHaveNoErrors(String path) throws UserException, IOException {
		assertThat(errors(above(path).orElseThrow())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"shared/seeds", "shared/reading/dev", "shared/reading/kinds"})
	void reportsThatAreNotOursHaveNone(String path) throws UserException, IOException {
		Optional<Path> folder = above(path);
		Assumptions.assumeTrue(folder.isPresent(), "not here: " + path);
		assertThat(errors(folder.get())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"受理公证申请905件,其中涉农210件、涉老96件、涉外33件。", "办理鉴定业务3180件,其中减免费用52件,投诉4件。",
			"受理纠纷640件,调解600件,调解成功570件,成功率89.06%。", "受理纠纷640件,调解600件,调解成功570件,成功率95%。",
			"办理事项1.2万件,其中窗口办理7310件、网上办理4660件。", "受理案件430件,其中工伤类172件,占四成。",
			"受理案件430件,其中工伤类172件,占行政类案件的61.2%。", "受理案件151件,其中办结75件,占49.66%。",
			"在册人员60人,其中男性52人、女性8人,未成年人13人。", "受理复议申请300件,办结210件,其中公安类90件、自规类70件。",
			"群众满意率由91%提高到97.5%。受理法律援助案件由510件增加到640件,同比增长25.5%。",
			"自2006年以来累计接收社区矫正对象1210人,累计解除1002人,目前在册208人。", "来信43件,下降3.1%,来访13人次,增长近两成。",
			"全年计划受理法律援助案件700件,实际受理640件。", "婚姻类纠纷占38%、邻里类占31%、其他占32%。",
			"化解纠纷640件。按类型分,婚姻类240件,占37.5%,居首位;邻里类200件,占31.3%。"})
	void aCorrectSentenceHasNone(String sentence) throws UserException, IOException {
		write(folder, "reports", "correct.txt", sentence);
		assertThat(errors(folder.resolve("reports"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"sum-of-parts|ERROR|办理公证770件,分别为国内公证500件、涉外公证200件。",
			"sum-of-parts|ERROR|有调解员310名,由专职调解员90名、兼职调解员210名组成。",
			"sum-of-parts|ERROR|化解纠纷640件。按类型分,婚姻家庭纠纷240件、邻里纠纷200件、合同纠纷150件。",
			"share|ERROR|受理案件430件,其中工伤类172件,占45%。", "part-beyond-total|ERROR|受理复议申请210件,其中公安类260件。",
			"growth|WARNING|接待群众来访13人次,同比增长120.0%。", "stated-twice|NOTE|受理法律援助案件640件。全年受理法律援助案件640件。"})
	void aContradictionIsFound(String check, Severity severity, String sentence) throws UserException, IOException {
		write(folder, "reports", "contrary.txt", sentence);
		assertThat(findings(folder.resolve("reports"))).filteredOn(checked -> checked.finding().check().id().equals(check))
				.extracting(checked -> checked.finding().severity()).contains(severity);
	}

	@Test
	void aRateBehindAPartThatIsNotCalledSoIsNotHeldAgainstIt() throws UserException, IOException {
		write(folder, "reports", "own.txt", "审结行政复议案件312件,其中以调解、和解方式结案118件,直接纠错率9.6%。");
		assertThat(shares(folder.resolve("reports"), "9.6%")).isEmpty();
		write(folder, "others", "same.txt", "受理案件430件,其中办结400件,办结率71%。");
		assertThat(shares(folder.resolve("others"), "71%")).isNotEmpty();
	}

	@Test
	void twoReportsThatDifferAreWarnedOfUntilTheyAreReviewed() throws UserException, IOException {
		write(folder, "reports", "one.txt", "全年受理法律援助案件640件。");
		write(folder, "reports", "two.txt", "全年受理法律援助案件604件。");
		assertThat(findings(folder.resolve("reports"))).filteredOn(checked -> checked.finding().check().id().equals("disagreement"))
				.extracting(checked -> checked.finding().severity()).containsExactly(Severity.WARNING);
	}

	private List<CheckedFinding> shares(Path reports, String percentage) throws UserException, IOException {
		return findings(reports).stream().filter(checked -> checked.finding().check().id().equals("share"))
				.filter(checked -> checked.finding().figures().stream().anyMatch(figure -> percentage.equals(figure.getText())))
				.toList();
	}

	private static void write(Path folder, String name, String file, String sentence) throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve(name)).resolve(file), TITLE + sentence + "\n");
	}

	private List<String> errors(Path reports) throws UserException, IOException {
		return findings(reports).stream().map(CheckedFinding::finding).filter(finding -> finding.severity() == Severity.ERROR)
				.map(finding -> finding.check().id() + ": " + finding.figures().stream().map(figure -> figure.getText()).toList())
				.toList();
	}

	private List<CheckedFinding> findings(Path reports) throws UserException, IOException {
		try (Stream<Path> files = Files.list(reports)) {
			List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
			assertThat(texts).isNotEmpty();
			new ImportReports(workspace).run(texts, ReadingContext.unknown(), new NullProgressMonitor());
		}
		return new CheckFigures(workspace).run(Selection.ALL);
	}

	private static Optional<Path> above(String path) {
		return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
				.map(folder -> folder.resolve(path))
				.filter(Files::isDirectory).findFirst();
	}

}
