package fadu.workspace.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Fix;
import fadu.analysis.check.Severity;
import fadu.analysis.set.Settlement.Decision;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.ChangeHistory;
import fadu.workspace.CheckFigures;
import fadu.workspace.Person;
import fadu.workspace.Selection;
import fadu.workspace.SettleFindings;
import fadu.workspace.UserException;

class CheckingFiguresTest extends WorkspaceFixture {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);
	private static final String TWICE = LINXI_2024 + "2024年，全区受理法律援助案件312件。\n";

	@Test
	void anImportSaysHowManyFindingsThereAre() throws UserException {
		assertThat(findingsOf(write(folder, "linxi.txt", TWICE))).isPositive();
		assertThat(linxi("stated-twice")).singleElement()
				.satisfies(checked -> assertThat(WORDS.message(checked.finding())).contains("312件"));
	}

	@Test
	void aReportInWhichNothingIsDoubtfulHasNoFindings() throws UserException {
		assertThat(findingsOf(write(folder, "linxi.txt", LINXI_2024))).isZero();
	}

	@Test
	void figuresOfPlugInsAreCheckedWithoutMakingAWorkspace() throws UserException {
		assertThat(new CheckFigures(workspace).run(Selection.ALL)).extracting(checked -> checked.finding().severity())
				.contains(Severity.NOTE, Severity.PASSED);
		assertThat(Files.exists(workspace.folder())).isFalse();
	}

	@Test
	void aDistrictIsCheckedAgainstTheCityThatContainsIt() throws UserException {
		Selection laoshan = Selection.of(workspace, List.of(), List.of("崂山区"), Optional.empty());
		assertThat(new CheckFigures(workspace).run(laoshan)).extracting(checked -> checked.finding().check().id())
				.contains("containment", "stated-twice").doesNotContain("disagreement");
	}

	@Test
	void anotherReportOnTheSameYearMayDisagree() throws UserException {
		importFile(write(folder, "linxi.txt", LINXI_2024));
		assertThat(findingsOf(write(folder, "other.txt", LINXI_2024.replace("312件", "321件")))).isPositive();
		assertThat(linxi("disagreement")).singleElement()
				.satisfies(checked -> assertThat(WORDS.message(checked.finding())).contains("312件", "321件"));
	}

	@Test
	void whatWasSaidAboutAFindingStaysUntilItIsTakenBack() throws UserException {
		importFile(write(folder, "linxi.txt", TWICE));
		SettleFindings settle = new SettleFindings(workspace, new Person("王芳"));
		settle.decide(linxi("stated-twice").getFirst().finding(), Decision.DISMISSED, "标题重述");
		assertThat(linxi("stated-twice")).singleElement().satisfies(checked -> {
			assertThat(checked.decision()).isEqualTo(Decision.DISMISSED);
			assertThat(checked.note()).contains("标题重述");
			assertThat(checked.by().orElseThrow()).startsWith("王芳 (");
		});
		new ChangeHistory(workspace).undo(1);
		assertThat(linxi("stated-twice")).extracting(CheckedFinding::decision).containsExactly(Decision.OPEN);
	}

	@Test
	void severalFindingsAreSettledInOneStepThatOneUndoTakesBack() throws UserException {
		importFile(write(folder, "linxi.txt", TWICE));
		importFile(write(folder, "other.txt", LINXI_2024.replace("312件", "321件")));
		List<CheckedFinding> both = Stream.of(linxi("stated-twice"), linxi("disagreement")).map(List::getFirst).toList();
		int steps = new ChangeHistory(workspace).entries(100).size();
		new SettleFindings(workspace, new Person("王芳")).decide(both.stream().map(CheckedFinding::finding).toList(),
				Decision.DISMISSED, "标题重述");
		assertThat(Stream.of(linxi("stated-twice"), linxi("disagreement")).map(List::getFirst)).allSatisfy(checked -> {
			assertThat(checked.decision()).isEqualTo(Decision.DISMISSED);
			assertThat(checked.note()).contains("标题重述");
		});
		List<ChangeHistory.Entry> entries = new ChangeHistory(workspace).entries(100);
		assertThat(entries).hasSize(steps + 1);
		assertThat(both).extracting(checked -> WORDS.name(checked.finding().check()))
				.allSatisfy(name -> assertThat(entries.getFirst().what()).contains(name));
		new ChangeHistory(workspace).undo(1);
		assertThat(Stream.of(linxi("stated-twice"), linxi("disagreement")).map(List::getFirst)).extracting(CheckedFinding::decision)
				.containsOnly(Decision.OPEN);
	}

	@Test
	void aFixIsAppliedAndTakenBack() throws UserException {
		importFile(write(folder, "linxi.txt", TWICE));
		CheckedFinding twice = linxi("stated-twice").getFirst();
		SettleFindings settle = new SettleFindings(workspace, new Person("王芳"));
		settle.apply(settle.find(twice.id()), twice.id());
		assertThat(observations("LA.CASES_ACCEPTED", "临溪区")).extracting(Observation::getNote)
				.anyMatch(CheckingFiguresTest::isRemark);
		new ChangeHistory(workspace).undo(1);
		assertThat(observations("LA.CASES_ACCEPTED", "临溪区")).extracting(Observation::getNote)
				.noneMatch(CheckingFiguresTest::isRemark);
	}

	private static boolean isRemark(String note) {
		return note != null && note.contains("同一事实");
	}

	@Test
	void aFigureOfAPlugInIsNotChanged() throws UserException {
		Finding finding = new CheckFigures(workspace).run(Selection.ALL).stream().map(CheckedFinding::finding)
				.filter(candidate -> candidate.fix().filter(Fix.Remark.class::isInstance).isPresent()).findFirst().orElseThrow();
		assertThatThrownBy(() -> new SettleFindings(workspace, new Person("王芳")).apply(finding, "x"))
				.isInstanceOf(UserException.class)
				.hasMessageContaining("插件");
	}

	@Test
	void aFindingThatIsNotThereIsNotSettled() {
		assertThatThrownBy(() -> new SettleFindings(workspace, new Person("王芳")).find("zzzz")).isInstanceOf(UserException.class)
				.hasMessageContaining("zzzz");
	}

	private List<CheckedFinding> linxi(String check) throws UserException {
		return new CheckFigures(workspace).run(Selection.of(workspace, List.of(), List.of("临溪区"), Optional.empty())).stream()
				.filter(checked -> checked.finding().check().id().equals(check)).toList();
	}

}
