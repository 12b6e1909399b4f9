package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Quantity;
import fadu.reading.ReadingContext;
import fadu.ui.changes.DataChanges;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewModel;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** Why a figure wants a look before it is confirmed, in words; F8 leads to these. */
class FigureDoubtsTest {

	private static final String TEXT = """
			塔前县司法局2024年工作总结
			一、法律援助
			全年受理法律援助案件736件。全县受理法律援助案件763件。
			二、调解
			全年调解矛盾纠纷518件，发放蓝皮书12册。
			""";

	@TempDir
	private Path folder;
	private final Catalogue catalogue = Catalogue.ofPlatform();
	private Workspace workspace;
	private ReviewModel model;

	@BeforeEach
	void open() throws UserException, IOException {
		workspace = Workspace.open(folder.resolve("workspace"), catalogue);
		Path file = Files.writeString(folder.resolve("塔前县.txt"), TEXT);
		SourceDocument document = ((Outcome.Imported) new ImportReports(workspace)
				.run(List.of(file), ReadingContext.unknown(), new NullProgressMonitor()).outcomes().getFirst()).document();
		model = new ReviewModel(new DataChanges(workspace, Runnable::run, Runnable::run), document.getSha256());
		model.open();
		model.figures().forEach(figure -> figure.setConfidence(0.8));
	}

	@AfterEach
	void close() {
		model.close();
		workspace.close();
		catalogue.close();
	}

	@Test
	void twoNumbersOfOneFactNameEachOther() {
		assertThat(doubt("736件")).contains("763件");
		assertThat(doubt("763件")).contains("736件");
	}

	@Test
	void whatHasNoMetricSaysSo() {
		assertThat(doubt("12册")).contains("未对应指标");
	}

	@Test
	void aUnitThatIsNotTheMetricsIsNamed() {
		figure("518件").setQuantity(Quantity.valueOf("518 名"));
		assertThat(doubt("518件")).contains("名", "件");
	}

	@Test
	void whatTheReaderIsNotSureOfNamesTheField() {
		assertThat(doubt("518件")).isEmpty();
		figure("518件").setConfidence(0.3);
		assertThat(doubt("518件")).contains("0.30").containsAnyOf("指标", "区域", "关系", "期间");
	}

	@Test
	void theNextDoubtfulFigureIsOneOfTheseAndNoneThatAPersonDecidedOn() {
		model.filter(FigureFilter.ALL);
		model.choose(figure("763件"));
		model.nextDoubtful();
		assertThat(model.current()).contains(figure("12册"));
		figure("736件").setStatus(ReviewStatus.CONFIRMED);
		model.nextDoubtful();
		assertThat(model.current()).contains(figure("763件"));
		assertThat(doubt("736件")).isEmpty();
	}

	private String doubt(String printed) {
		return model.doubts().of(figure(printed), model.report());
	}

	private Observation figure(String printed) {
		return model.figures().stream().filter(one -> one.getText().equals(printed)).findFirst().orElseThrow();
	}

}
