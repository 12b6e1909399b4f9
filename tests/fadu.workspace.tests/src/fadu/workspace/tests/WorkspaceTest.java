package fadu.workspace.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.value.EmptyCell;
import fadu.model.Observation;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;
import fadu.workspace.Selection;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

class WorkspaceTest extends WorkspaceFixture {

	@Test
	void lookingCostsNoFolder() throws UserException, IOException {
		assertThat(figures(Selection.ALL).figures()).isNotEmpty();
		assertThat(Comparisons.of(figures(Selection.ALL)).rows()).isNotEmpty();
		assertThat(new SourceText(workspace).of(observations("LA.CASES_ACCEPTED", "崂山区").get(0))).isEmpty();
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void figuresOfPlugInsAndOfImportedReportsStandTogether() throws UserException {
		imported(write(folder, "linxi.txt", LINXI_2024));
		List<Observation> figures = figures(
				Selection.of(workspace, List.of("受理法律援助案件数"), List.of(), Optional.of("2024"))).figures();
		assertThat(figures).extracting(figure -> figure.getDocument().getDistrict()).contains("370212", "临溪区");
	}

	@Test
	void aDistrictOfAnImportedReportIsComparedWithThoseOfPlugIns() throws UserException {
		imported(write(folder, "linxi.txt", LINXI_2024));
		Selection selection = Selection.of(workspace, List.of("LA.CASES_ACCEPTED"), List.of("崂山", "临溪区"), Optional.empty());
		Comparison reviewed = Comparisons.of(workspace.figures().load(selection.inquiry(false)));
		assertThat(reviewed.rows().get(0).cells().get(1)).isInstanceOfSatisfying(Cell.Empty.class,
				cell -> assertThat(cell.kind()).isEqualTo(EmptyCell.NOT_REVIEWED));
		Comparison all = Comparisons.of(figures(selection));
		assertThat(all.rows().get(0).cells()).allMatch(Cell.Reported.class::isInstance);
		assertThat(all.rows().get(0).verdicts()).hasSize(1);
	}

	@Test
	void whatMayBeTheFigureOfAChosenMetricIsNotCalledUnreported() throws UserException {
		imported(write(folder, "heng.txt", "横岭区司法局2024年工作总结\n一、法律援助\n全年回访法律援助案件31件。\n"));
		Selection selection = Selection.of(workspace, List.of("LA.CASES_ACCEPTED", "NT.CASES"), List.of("崂山", "横岭区"),
				Optional.of("2024"));
		assertThat(Comparisons.of(figures(selection)).rows()).extracting(row -> row.cells().get(1))
				.extracting(cell -> ((Cell.Empty) cell).kind())
				.containsExactly(EmptyCell.NOT_MATCHED, EmptyCell.NOT_REPORTED);
	}

	@Test
	void aLineOfBusinessStandsForAllItsMetrics() throws UserException {
		Selection selection = Selection.of(workspace, List.of("法律援助"), List.of(), Optional.empty());
		assertThat(selection.metrics()).hasSizeGreaterThan(3).allMatch(metric -> metric.getDomain().getCode().equals("LA"));
	}

	@Test
	void whatIsNamedTwiceIsChosenOnce() throws UserException {
		Selection selection = Selection.of(workspace, List.of("LA.CASES_ACCEPTED", "法律援助"), List.of("崂山", "370212"),
				Optional.empty());
		assertThat(selection.metrics()).doesNotHaveDuplicates();
		assertThat(selection.districts()).hasSize(1);
	}

	@Test
	void aNameThatNobodyKnowsBringsTheNearest() {
		assertOneLine(() -> Selection.of(workspace, List.of("LA.CASE_ACCEPTED"), List.of(), Optional.empty()), "LA.CASE_ACCEPTED",
				"LA.CASES_ACCEPTED");
		assertOneLine(() -> Selection.of(workspace, List.of("受理法律援助案件"), List.of(), Optional.empty()), "受理法律援助案件数");
		assertOneLine(() -> Selection.of(workspace, List.of(), List.of("涝山区"), Optional.empty()), "涝山区", "崂山区");
		assertOneLine(() -> Selection.of(workspace, List.of(), List.of(), Optional.of("2024-H3")), "2024-H3", "2024年上半年（2024-H1）");
	}

	@Test
	void aFolderIsUsedByOneWorkspaceAtATime() throws UserException {
		imported(write(folder, "linxi.txt", LINXI_2024));
		try (Workspace second = Workspace.open(workspace.folder(), catalogue)) {
			assertOneLine(() -> documents(second), workspace.folder().toString());
		}
		assertThat(observations("LA.CASES_ACCEPTED", "临溪区")).hasSize(1);
	}

	@Test
	void aFileIsNoWorkspace() throws IOException {
		Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
		assertOneLine(() -> Workspace.open(file, catalogue), file.toString());
		assertThat(file).hasContent("notes");
	}

	@Test
	void theReviewedFiguresOfAPlugInGoBeforeThoseReadFromTheSameReport() throws Exception {
		Path file = write(folder, "linxi.txt", LINXI_2024);
		imported(file);
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		int start = LINXI_2024.indexOf("312件");
		TemporaryPlugIn.Draft draft = TemporaryPlugIn.named("temporary.linxi").district(Models.district("999902", "临溪区",
				"Linxi District", Models.document(sha256, "999902",
						Models.observation("1", "LA.CASES_ACCEPTED", "312 件", start, start + 4, "312件"))));
		TemporaryPlugIn[] plugIn = new TemporaryPlugIn[1];
		Waiting.until(catalogue, () -> plugIn[0] = draft.install(folder), open -> open.district("临溪区").isPresent());
		try {
			assertThat(documents(workspace)).filteredOn(document -> document.getSha256().equals(sha256)).singleElement()
					.satisfies(document -> assertThat(document.getContributor()).isEqualTo("temporary.linxi"));
			Observation figure = observations("LA.CASES_ACCEPTED", "临溪区").get(0);
			assertThat(figure.getDocument().getDistrict()).isEqualTo("999902");
			assertThat(new SourceText(workspace).of(figure)).hasValueSatisfying(
					sentence -> assertThat(sentence.text()).isEqualTo("2024年，全区受理法律援助案件312件。"));
		} finally {
			plugIn[0].close();
		}
	}

	private interface Attempt {
		Object make() throws UserException;
	}

	private static void assertOneLine(Attempt attempt, String... words) {
		assertThatThrownBy(attempt::make).isInstanceOf(UserException.class).hasMessageNotContaining("\n")
				.satisfies(failure -> assertThat(failure.getMessage()).contains(words).doesNotContain("Exception"));
	}

}
