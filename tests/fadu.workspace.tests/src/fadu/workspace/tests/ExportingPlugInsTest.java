package fadu.workspace.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Problem;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.reading.ReadingContext;
import fadu.store.ObservationStore;
import fadu.testing.SourceTree;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.ExportPlugIn;
import fadu.workspace.ExportPlugIn.Order;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** From reviewed reports to a plug-in. */
class ExportingPlugInsTest extends WorkspaceFixture {

	private static final String PARK = "崂山区司法局2024年工作总结\n受理法律援助案件755件，开展法律援助进社区活动18次。\n";

	private Path target;

	@BeforeEach
	void chooseTarget() {
		target = folder.resolve("plug-in");
	}

	@Test
	void whatWasReviewedIsAPlugInThatBringsTheDistrict() throws UserException, IOException {
		reviewed(LINXI_2024, ReadingContext.unknown(), ExportingPlugInsTest::reviewTwoAndRejectOne);
		ExportPlugIn.Result result = new ExportPlugIn(workspace).run("临溪区", linxi(false));
		assertThat(result).isEqualTo(new ExportPlugIn.Result(target, 2, 0, 1));
		assertThat(Files.readString(target.resolve("META-INF/MANIFEST.MF"))).contains("fadu.district.linxi999902;singleton:=true");
		try (TemporaryPlugIn plugIn = TemporaryPlugIn.install(target); Catalogue after = Catalogue.ofPlatform()) {
			assertThat(after.problems()).extracting(Problem::plugIn).doesNotContain("fadu.district.linxi999902");
			assertThat(after.district("Linxi").orElseThrow().getName()).isEqualTo("临溪区");
			SourceDocument document = after.documents().stream().filter(each -> each.getDistrict().equals("999902")).findFirst()
					.orElseThrow();
			assertThat(document.isCutOffStated()).as("the report says 全年").isTrue();
			assertThat(document.getObservations()).extracting(Observation::getText).containsExactly("312件", "400余万元");
			assertThat(document.getObservations()).extracting(Observation::getStatus).containsOnly(ReviewStatus.CONFIRMED);
			assertThat(document.getObservations()).extracting(Observation::getReviewedBy).containsOnlyNulls();
			assertThat(document.getObservations().get(1).getQuantity()).isEqualTo(Quantity.valueOf(">5000000 元"));
		}
	}

	@Test
	void noSentenceOfTheReportIsInThePlugIn() throws UserException {
		reviewed(LINXI_2024, ReadingContext.unknown(), ExportingPlugInsTest::reviewTwoAndRejectOne);
		new ExportPlugIn(workspace).run("临溪区", linxi(false));
		assertThat(files(target)).isNotEmpty().allSatisfy(file -> assertThat(target.resolve(file)).content()
				.doesNotContain("为受援人", "全区受理法律援助案件"));
	}

	@Test
	void theSameWorkspaceGivesTheSameFiles() throws UserException {
		reviewed(LINXI_2024, ReadingContext.unknown(), ExportingPlugInsTest::reviewTwoAndRejectOne);
		new ExportPlugIn(workspace).run("临溪区", linxi(false));
		target = folder.resolve("again");
		new ExportPlugIn(workspace).run("临溪区", linxi(false));
		assertThat(files(target)).isEqualTo(files(folder.resolve("plug-in"))).allSatisfy(
				file -> assertThat(target.resolve(file)).hasSameBinaryContentAs(folder.resolve("plug-in").resolve(file)));
	}

	@Test
	void aDistrictInWhichNothingIsReviewedIsNotExported() throws UserException {
		imported(write(folder, "linxi.txt", LINXI_2024));
		assertThat(refusal("临溪区", linxi(false))).contains("临溪区", "fadu review");
		assertThat(target).doesNotExist();
	}

	@Test
	void aDistrictThatNoPlugInDescribesNeedsItsCodeAndEnglishName() throws UserException {
		imported(write(folder, "linxi.txt", LINXI_2024));
		assertThat(refusal("临溪区", order(target, false, false))).contains("临溪区", "--code", "--name-en");
		assertThat(refusal("临溪区", new Order(target, false, false, Optional.empty(), Optional.of("99"), Optional.of("Linxi"))))
				.contains("99", "GB/T 2260");
		assertThat(refusal("临河区", order(target, false, false))).contains("临河区");
	}

	@Test
	void aFolderThatIsThereIsReplacedOnlyOnRequestAndKeepsItsOtherFiles() throws UserException, IOException {
		Files.createDirectories(target);
		write(target, "plugin.xml", "mine");
		write(target, "overview.rptdesign", "mine");
		assertThat(refusal("崂山区", order(target, false, false))).contains("--force");
		assertThat(target.resolve("plugin.xml")).hasContent("mine");
		new ExportPlugIn(workspace).run("崂山区", order(target, false, true));
		assertThat(target.resolve("plugin.xml")).content().contains("model/laoshan.fadu");
		assertThat(files(target)).containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "build.properties", "model/laoshan.fadu",
				"overview.rptdesign", "plugin.properties", "plugin.xml", "plugin_en.properties");
	}

	@Test
	void withoutAReviewTheModelOfAPlugInIsExportedAsItIs() throws UserException {
		new ExportPlugIn(workspace).run("崂山区", order(target, true, false));
		assertThat(target).hasSameTextualContentAs(model());
	}

	@Test
	void aFigureReviewedInTheWorkspaceGoesBeforeTheOneOfThePlugIn() throws UserException, IOException {
		SourceDocument contributed = catalogue.documents().stream().filter(each -> each.getDistrict().equals("370212")).findFirst()
				.orElseThrow();
		reviewed(PARK, new ReadingContext(Optional.of(new Period.Year(2024)), Optional.of("崂山区")), document -> {
			document.setSha256(contributed.getSha256());
			Observation accepted = figure(document, "755");
			place(accepted, contributed, "000-073", ReviewStatus.CORRECTED);
			place(figure(document, "18"), contributed, "000-072", ReviewStatus.REJECTED);
		});
		new ExportPlugIn(workspace).run("崂山区", order(target, true, false));
		List<String> lines = Files.readAllLines(target);
		assertThat(lines).filteredOn(line -> line.contains("id=\"000-073\"")).singleElement()
				.satisfies(line -> assertThat(line).contains("755 件").doesNotContain("749"));
		assertThat(lines).noneMatch(line -> line.contains("id=\"000-072\""));
		assertThat(lines).anyMatch(line -> line.contains("id=\"000-074\""));
	}

	@Test
	void whereTheReviewAgreesWithThePlugInItsRemarksStay() throws UserException {
		SourceDocument contributed = catalogue.documents().stream().filter(each -> each.getDistrict().equals("370212")).findFirst()
				.orElseThrow();
		reviewed(PARK.replace("755", "749"), new ReadingContext(Optional.of(new Period.Year(2024)), Optional.of("崂山区")),
				document -> {
					document.setSha256(contributed.getSha256());
					place(figure(document, "749"), contributed, "000-073", ReviewStatus.CONFIRMED);
					figure(document, "749").setDistrict(contributed.getDistrict());
				});
		new ExportPlugIn(workspace).run("崂山区", order(target, true, false));
		assertThat(target).hasSameTextualContentAs(model());
	}

	private static void place(Observation figure, SourceDocument contributed, String id, ReviewStatus status) {
		Observation known = contributed.getObservations().stream().filter(each -> each.getId().equals(id)).findFirst()
				.orElseThrow();
		figure.setStart(known.getStart());
		figure.setEnd(known.getEnd());
		figure.setStatus(status);
	}

	private static Path model() {
		return SourceTree.folder("bundles/fadu.district.laoshan370212/model").orElseThrow().resolve("laoshan.fadu");
	}

	private static void reviewTwoAndRejectOne(SourceDocument document) {
		document.getObservations().forEach(each -> each.setStatus(ReviewStatus.REJECTED));
		figure(document, "312").setStatus(ReviewStatus.CONFIRMED);
		Observation recovered = figure(document, "400");
		recovered.setStatus(ReviewStatus.CORRECTED);
		recovered.setQuantity(Quantity.valueOf(">5000000 元"));
		document.getObservations().forEach(each -> each.setReviewedBy("王芳"));
	}

	/** Keeps a report in a workspace of its own, with its figures as a person left them. */
	private void reviewed(String text, ReadingContext context, Consumer<SourceDocument> review) throws UserException {
		Outcome outcome = importFile(write(folder, "report.txt", text), context);
		SourceDocument document = ((Outcome.Imported) outcome).document();
		review.accept(document);
		workspace.close();
		Path kept = folder.resolve("reviewed");
		try (ObservationStore store = ObservationStore.open(kept)) {
			store.add(document, text, "王芳");
		}
		workspace = Workspace.open(kept, catalogue);
	}

	private Order linxi(boolean replace) {
		return new Order(target, false, replace, Optional.empty(), Optional.of("999902"), Optional.of("Linxi District"));
	}

	private static Order order(Path target, boolean modelAlone, boolean replace) {
		return new Order(target, modelAlone, replace, Optional.empty(), Optional.empty(), Optional.empty());
	}

	private String refusal(String district, Order order) {
		return assertThatExceptionOfType(UserException.class).isThrownBy(() -> new ExportPlugIn(workspace).run(district, order))
				.actual().getMessage();
	}

	private static List<String> files(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
