package fadu.workspace.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.reading.ReadingContext;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;
import fadu.workspace.SourceText;
import fadu.workspace.SourceText.Sentence;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

class ImportingReportsTest extends WorkspaceFixture {

	@Test
	void aReportIsReadAndWaitsForReview() throws UserException {
		SourceDocument report = imported(write(folder, "linxi.txt", LINXI_2024));
		assertThat(report.getDistrict()).isEqualTo("临溪区");
		assertThat(report.getPeriod()).isEqualTo(new Period.Year(2024));
		assertThat(report.getTitle()).isEqualTo("临溪区司法局2024年工作总结");
		assertThat(report.getObservations()).extracting(Observation::getStatus).containsOnly(ReviewStatus.READ);
		Observation accepted = figure(report, "312");
		assertThat(accepted.getMetric()).isEqualTo("LA.CASES_ACCEPTED");
		assertThat(accepted.getQuantity()).isEqualTo(Quantity.valueOf("312 件"));
		assertThat(figure(report, "400").getQuantity()).isEqualTo(Quantity.valueOf(">4000000 元"));
	}

	@Test
	void aDistrictThatNoListKnowsIsKeptUnderOneOfItsNames() throws UserException {
		imported(write(folder, "full.txt", "虚谷市松坪区司法局2024年工作总结\n全年办理公证310件。\n"));
		Outcome second = importFile(write(folder, "short.txt", "松坪区司法局2023年工作总结\n全年办理公证290件。\n"));
		assertThat(second).isInstanceOfSatisfying(Outcome.Imported.class, outcome -> {
			assertThat(outcome.district()).isEqualTo("虚谷市松坪区");
			assertThat(outcome.question()).hasValueSatisfying(line -> assertThat(line).contains("松坪区", "虚谷市松坪区"));
		});
		imported(write(folder, "other.txt", "远山市松坪区司法局2024年工作总结\n全年办理公证77件。\n"));
		SourceDocument unclear = imported(write(folder, "unclear.txt", "松坪区司法局2022年工作总结\n全年办理公证288件。\n"));
		assertThat(unclear.getDistrict()).isEqualTo("松坪区");
	}

	@Test
	void aFallByAtLeastSomethingIsAChangeOfThatOrLess() throws UserException {
		SourceDocument report = imported(write(folder, "fall.txt", "临溪区司法局2024年工作总结\n2024年，涉企现场检查次数同比下降四成以上，办理公证310件，同比增长两成多。\n"));
		assertThat(figure(report, "四成").getQuantity()).isEqualTo(Quantity.valueOf("≤-40 %"));
		assertThat(figure(report, "两成").getQuantity()).isEqualTo(Quantity.valueOf(">20 %"));
	}

	@Test
	void whatWasImportedIsThereAfterAnotherStart() throws UserException {
		Path file = write(folder, "linxi.txt", LINXI_2024);
		imported(file);
		workspace.close();
		workspace = Workspace.open(workspace.folder(), catalogue);
		assertThat(observations("LA.CASES_ACCEPTED", "临溪区")).singleElement()
				.satisfies(figure -> assertThat(figure.getQuantity()).isEqualTo(Quantity.valueOf("312 件")));
	}

	@Test
	void theSameReportOnceMoreChangesNothing() throws UserException {
		imported(write(folder, "linxi.txt", LINXI_2024));
		int before = figures(Selection.ALL).figures().size();
		assertThat(importFile(write(folder, "copy.txt", LINXI_2024))).isInstanceOf(Outcome.Known.class);
		assertThat(figures(Selection.ALL).figures()).hasSize(before);
		assertThat(documents()).filteredOn(document -> document.getDistrict().equals("临溪区")).singleElement()
				.satisfies(document -> assertThat(document.getFileName()).isEqualTo("linxi.txt"));
	}

	@Test
	void aReportInTheOldChineseEncodingHasTheSameFigures() throws UserException {
		SourceDocument unicode = imported(write(folder, "utf8.txt", LINXI_2024));
		SourceDocument chinese = imported(write(folder, "gb18030.txt", LINXI_2024, Charset.forName("GB18030")));
		assertThat(figures(chinese)).isNotEmpty().isEqualTo(figures(unicode));
	}

	@Test
	void everyFigureKeepsItsPlaceInTheFile() throws UserException {
		imported(write(folder, "report.csv", "临溪区2024年法律援助情况\n事项,件数\n受理,312件\n"));
		workspace.close();
		workspace = Workspace.open(workspace.folder(), catalogue);
		assertThat(documents()).filteredOn(document -> document.getContributor() == null).singleElement()
				.satisfies(document -> assertThat(figure(document, "312件").getPlace()).isEqualTo("cell B3"));
	}

	@Test
	void aByteOrderMarkIsNotPartOfTheText() throws UserException {
		SourceDocument plain = imported(write(folder, "plain.txt", LINXI_2024));
		SourceDocument marked = imported(write(folder, "marked.txt", "\uFEFF" + LINXI_2024));
		assertThat(figures(marked)).isNotEmpty().isEqualTo(figures(plain));
	}

	@Test
	void whatTheUserSaysGoesBeforeWhatTheTextSays() throws UserException {
		Outcome outcome = importFile(write(folder, "r.txt", "受理法律援助案件312件。\n"),
				new ReadingContext(Optional.of(new Period.HalfYear(2023, 1)), Optional.of("崂山区")));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Imported.class, imported -> {
			assertThat(imported.document().getDistrict()).isEqualTo("370212");
			assertThat(imported.document().getPeriod()).isEqualTo(new Period.HalfYear(2023, 1));
		});
	}

	@Test
	void aReportThatNamesNoDistrictOrPeriodIsRefusedWithTheOptionThatHelps() throws UserException {
		assertThat(refused(write(folder, "nobody.txt", "2024年，受理法律援助案件312件。\n"))).contains("nobody.txt", "--district");
		assertThat(refused(write(folder, "never.txt", "临溪区司法局工作总结\n受理法律援助案件312件。\n"))).contains("never.txt", "--period");
	}

	@Test
	void aFileThatIsRefusedDoesNotStopTheOthers() throws UserException {
		List<Path> files = List.of(folder.resolve("missing.txt"), write(folder, "linxi.txt", LINXI_2024));
		assertThat(new ImportReports(workspace).run(files, ReadingContext.unknown(), new NullProgressMonitor()).outcomes())
				.extracting(Object::getClass, Outcome::file).containsExactly(tuple(Outcome.Refused.class, files.get(0)),
						tuple(Outcome.Imported.class, files.get(1)));
	}

	@Test
	void aReportThatWasSavedAgainIsOfferedAsWhatItIs() throws UserException {
		SourceDocument first = imported(write(folder, "linxi.txt", LINXI_2024));
		Path again = write(folder, "linxi again.txt", "\n" + LINXI_2024.replace("。", "。\r\n  "));
		assertThat(importFile(again)).isInstanceOfSatisfying(Outcome.SameText.class,
				same -> assertThat(same.known().getSha256()).isEqualTo(first.getSha256()));
		assertThat(new ReviewFigures(workspace, Person.ofLogin()).waiting()).hasSize(first.getObservations().size());
		assertThat(
				new ImportReports(workspace).withCopies().run(List.of(again), ReadingContext.unknown(), new NullProgressMonitor())
						.outcomes())
				.singleElement().isInstanceOf(Outcome.Imported.class);
	}

	@Test
	void eachFileIsToldOfAsSoonAsItIsIn() throws UserException {
		List<Path> files = List.of(write(folder, "a.txt", LINXI_2024), write(folder, "b.txt", LINXI_2024.replace("312", "313")));
		List<Integer> kept = new ArrayList<>();
		new ImportReports(workspace).run(files, ReadingContext.unknown(), new NullProgressMonitor(),
				outcome -> kept.add(reportsKept()));
		assertThat(kept).as("documents that are in when each is told of").containsExactly(1, 2);
	}

	@Test
	void aFileWithMoreFiguresThanCanBeKeptIsRefusedInOneLine() throws UserException {
		Path file = write(folder, "endless.txt", "临溪区司法局2024年工作总结\n" + "受理公证312件。\n".repeat(50_001));
		assertThat(refused(file)).contains("endless.txt", "50000").hasLineCount(1);
		assertThat(new ReviewFigures(workspace, Person.ofLogin()).waiting()).isEmpty();
	}

	@Test
	void ofManyFilesTheNumberOfFiguresIsToldThoughTheyAreNotHeld() throws UserException {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < 105; i++) {
			files.add(write(folder, "r" + i + ".txt", "临溪区司法局2024年工作总结\n2024年，受理法律援助案件" + (100 + i) + "件。\n"));
		}
		List<Outcome> outcomes = new ImportReports(workspace).run(files, ReadingContext.unknown(), new NullProgressMonitor())
				.outcomes();
		assertThat(outcomes).hasSize(105).allSatisfy(outcome -> assertThat(outcome)
				.isInstanceOfSatisfying(Outcome.Imported.class, in -> assertThat(in.figures()).isEqualTo(1)));
		assertThat(new ReviewFigures(workspace, Person.ofLogin()).waiting()).hasSize(105);
	}

	private int reportsKept() {
		try {
			return (int) new ReviewFigures(workspace, Person.ofLogin()).waiting().stream().map(Observation::getDocument)
					.map(SourceDocument::getSha256).distinct().count();
		} catch (UserException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void theSentenceAroundAFigureIsFound() throws UserException {
		String text = LINXI_2024.replace("为受援人", "𠮷祥村、😀驿站为受援人");
		SourceDocument report = imported(write(folder, "linxi.txt", text));
		Sentence sentence = new SourceText(workspace).of(figure(report, "400")).orElseThrow();
		assertThat(sentence.text()).isEqualTo("𠮷祥村、😀驿站为受援人挽回经济损失400余万元。");
		int[] points = sentence.text().codePoints().toArray();
		assertThat(new String(points, sentence.start(), sentence.end() - sentence.start())).isEqualTo("400余万元");
	}

	private static List<List<Object>> figures(SourceDocument document) {
		return document.getObservations().stream()
				.map(figure -> List.<Object>of(figure.getStart(), figure.getEnd(), figure.getText(),
						figure.getQuantity(), String.valueOf(figure.getMetric()), figure.getPeriod()))
				.toList();
	}

}
