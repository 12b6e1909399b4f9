package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.analysis.compare.Comparability;
import fadu.model.Observation;
import fadu.model.value.Quantity;
import fadu.reading.ReadingContext;
import fadu.report.DesignFile;
import fadu.report.ReportException;
import fadu.report.RerunReport;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.report.stamp.Changes;
import fadu.report.stamp.Stamp;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Correction;
import fadu.workspace.ImportReports;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;

/** A report knows how it was made, and says what has changed since. */
class RerunTest extends BenchFixture {

	static List<ReportFormat> formats() {
		return ReportFormat.all();
	}

	@ParameterizedTest
	@MethodSource("formats")
	void everyFormatCarriesItsStampAndNothingHasChangedAtOnce(ReportFormat format) throws Exception {
		Selection selection = Selection.of(bench.workspace, List.of("LA"), List.of("崂山区", "江北区"), Optional.empty());
		Path made = bench.run(ReportBench.COMPARISON, selection, format);
		Stamp stamp = RerunReport.stamp(made);
		assertThat(stamp.design()).isEqualTo(ReportBench.COMPARISON);
		assertThat(stamp.format()).isEqualTo(format.id());
		assertThat(stamp.districts()).containsExactly("370212", "500105");
		assertThat(stamp.language()).isEqualTo("zh-CN");
		assertThat(stamp.versions()).containsKeys("product", "reader", "catalogue", "fadu.metrics.legalaid");
		assertThat(stamp.fingerprint().figures()).containsEntry("LA.LOSS_RECOVERED|370212|2024", ">988万元");
		Changes changes = new RerunReport(bench.workspace, made).changes(stamp);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.versions()).isEmpty();
	}

	@Test
	void aFigureThatIsCorrectedIsFoundWithWhatItWas() throws Exception {
		Path report = Files.writeString(folder.resolve("shiqiao.txt"), "石桥区司法局2024年工作总结\n2024年，受理法律援助案件312件。\n");
		new ImportReports(bench.workspace).run(List.of(report), ReadingContext.unknown(), new NullProgressMonitor());
		ReviewFigures review = new ReviewFigures(bench.workspace, new Person("tester"));
		Observation cases = review.waiting().stream().filter(figure -> "LA.CASES_ACCEPTED".equals(figure.getMetric())).findFirst()
				.orElseThrow();
		review.confirm(List.of(cases));
		Selection selection = Selection.of(bench.workspace, List.of("LA.CASES_ACCEPTED"), List.of("石桥区", "崂山区"), Optional.empty());
		Path made = bench.run(ReportBench.COMPARISON, selection, ReportFormat.Layout.PDF);
		Observation confirmed = review.figures(cases.getDocument(), List.of(cases.getId())).getFirst();
		review.correct(confirmed, new Correction(Optional.of(Quantity.valueOf(">320 件")), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty()));

		RerunReport rerun = new RerunReport(bench.workspace, made);
		Stamp stamp = RerunReport.stamp(made);
		Changes changes = rerun.changes(stamp);
		assertThat(changes.figures()).containsExactly(new Changes.FigureChange("LA.CASES_ACCEPTED", "石桥区", "2024",
				Optional.of("312件"), Optional.of(">320件")));

		Path again = rerun.run(stamp, folder.resolve("again.pdf"), new NullProgressMonitor());
		assertThat(ReportBench.text(again)).contains(">320件");
		assertThat(rerun.changes(RerunReport.stamp(again)).isEmpty()).isTrue();
	}

	@Test
	void aFigureThatComesAndAVerdictThatComesWithItAreFound() throws Exception {
		Selection selection = Selection.of(bench.workspace, List.of("LA.LOSS_RECOVERED"), List.of(), Optional.empty());
		Path made = bench.run(ReportBench.COMPARISON, selection, ReportFormat.Layout.HTML);
		try (TemporaryPlugIn plugIn = TemporaryPlugIn.named("more.district").district(Models.district("990001", "样例区", "Sample",
				Models.document("abc".repeat(21) + 1, "990001",
						Models.observation("1", "LA.LOSS_RECOVERED", "5000000 元", 10, 15, "500万元"))))
				.install(folder)) {
			Changes changes = new RerunReport(bench.workspace, made).changes(RerunReport.stamp(made));
			assertThat(changes.versions().stream().map(Changes.Version::name)).contains("more.district");
			assertThat(changes.figures()).anySatisfy(change -> {
				assertThat(change.district()).isEqualTo("990001");
				assertThat(change.then()).isEmpty();
				assertThat(change.now()).contains("500万元");
			});
			assertThat(changes.verdicts()).anySatisfy(change -> {
				assertThat(List.of(change.left(), change.right())).contains("990001");
				assertThat(change.then()).isEmpty();
				assertThat(change.now()).isPresent().get().isInstanceOf(Comparability.class);
			});
		}
	}

	@Test
	void aDesignOfOnesOwnIsFoundBesideItsReport() throws Exception {
		Path design = folder.resolve("own.rptdesign");
		try (InputStream in = bench.design(ReportBench.COMPARISON).location().openStream()) {
			Files.copy(in, design);
		}
		Path made = new RunReport(bench.workspace).run(DesignFile.of(design), Selection.ALL, Map.of(), ReportFormat.Layout.DOCX,
				folder.resolve("own.docx"), new NullProgressMonitor());
		assertThat(new RerunReport(bench.workspace, made).changes(RerunReport.stamp(made)).isEmpty()).isTrue();
		Files.delete(design);
		assertThatThrownBy(() -> new RerunReport(bench.workspace, made).changes(RerunReport.stamp(made)))
				.isInstanceOf(ReportException.class).hasMessageContaining("own.rptdesign");
	}

	@Test
	void aDesignThatIsGoneIsNamed() throws Exception {
		Path made = bench.run(ReportFormat.of("csv").orElseThrow());
		Path beside = made.resolveSibling(made.getFileName() + "-metadata.json");
		String stamp = Files.readString(beside).replaceFirst("(?s).*\"urn:fadu:stamp\" : \"fadu1:([^\"]*)\".*", "$1");
		String json = new String(
				new java.util.zip.InflaterInputStream(new java.io.ByteArrayInputStream(Base64.getDecoder().decode(stamp)))
						.readAllBytes(),
				StandardCharsets.UTF_8).replace(ReportBench.COMPARISON, "gone.design");
		Files.writeString(beside, "{\"urn:fadu:stamp\":\"" + packed(json.getBytes(StandardCharsets.UTF_8)) + "\"}");
		assertThatThrownBy(() -> new RerunReport(bench.workspace, made).changes(RerunReport.stamp(made)))
				.isInstanceOf(ReportException.class)
				.hasMessageContaining("gone.design");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "%PDF-1.7\nnothing", "PK\u0003\u0004broken", "{", "{\"urn:fadu:stamp\":\"fadu1:!!!\"}",
			"<html><meta name=\"fadu-stamp\" content=\"fadu1:AAAA\"></html>", "只是文字"})
	void whatIsNoReportIsSaidToBeNone(String content) throws Exception {
		Path file = Files.writeString(folder.resolve("other.bin"), content);
		assertThatThrownBy(() -> RerunReport.stamp(file)).isInstanceOf(ReportException.class).hasMessageContaining("other.bin");
	}

	@Test
	void aStampThatUnpacksWithoutEndIsNoStamp() throws Exception {
		byte[] zeros = new byte[70_000_000];
		java.util.Arrays.fill(zeros, (byte) ' ');
		Path file = Files.writeString(folder.resolve("bomb.json"), "{\"urn:fadu:stamp\":\"" + packed(zeros) + "\"}");
		assertThatThrownBy(() -> RerunReport.stamp(file)).isInstanceOf(ReportException.class);
	}

	@Test
	void aWorkbookWithAnEntityIsNotAskedForIt() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		Path file = folder.resolve("hostile.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("customXml/fadu.xml"));
			zip.write(
					("<!DOCTYPE stamp [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><stamp xmlns=\"urn:fadu:stamp\">&x;</stamp>")
							.getBytes(StandardCharsets.UTF_8));
		}
		assertThatThrownBy(() -> RerunReport.stamp(file)).isInstanceOf(ReportException.class).message().doesNotContain("secret\"");
	}

	@Test
	void theStampKeepsParametersOfTheDesign() throws Exception {
		Path made = new RunReport(bench.workspace).run(bench.design(ReportBench.COMPARISON), Selection.ALL,
				Map.of("period", "2024"),
				ReportFormat.Layout.XLSX, folder.resolve("p.xlsx"), new NullProgressMonitor());
		Stamp stamp = RerunReport.stamp(made);
		assertThat(stamp.parameters()).containsEntry("period", "2024");
		assertThat(stamp.fingerprint().figures().keySet()).allMatch(key -> key.endsWith("|") || key.endsWith("|2024"));
		assertThat(new RerunReport(bench.workspace, made).changes(stamp).isEmpty()).isTrue();
	}

	private static String packed(byte[] content) throws Exception {
		var bytes = new java.io.ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(bytes)) {
			out.write(content);
		}
		return "fadu1:" + Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

}
