package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.ReportFonts;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;

/** The five families of reports as they are printed. */
class FamiliesPdfTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static final Map<String, Path> PRINTED = new HashMap<>();

	@BeforeAll
	static void print() throws Exception {
		assumeTrue(ReportFonts.typeface().isPresent(), "no Chinese font on this machine");
		bench = new ReportBench(folder);
		print("comparison", Map.of());
		print("profile", Map.of("district", "崂山区"));
		print("topic", Map.of("domain", "法律援助"));
		print("quality", Map.of("domain", "法律援助"));
		print("brief", Map.of());
	}

	@AfterAll
	static void close() {
		if (bench != null) {
			bench.close();
		}
	}

	private static void print(String name, Map<String, String> parameters) throws Exception {
		PRINTED.put(name, new RunReport(bench.workspace).run(bench.design("fadu.report." + name), Selection.ALL, parameters,
				ReportFormat.Layout.PDF, folder.resolve(name + ".pdf"), new NullProgressMonitor()));
	}

	@Test
	void sectionsAreNumberedAndListedInTheTableOfContents() throws Exception {
		assertThat(contents("comparison")).containsExactly("一、怎样读这份报告", "二、指标对比", "三、可比指标图示", "四、可比性说明",
				"五、资料来源文件", "六、每个数字的来源");
		assertThat(contents("profile")).startsWith("一、基本情况", "二、资料来源文件", "三、分业务数字").contains("七、可参照的区域");
		assertThat(contents("topic")).contains("四、推算指标", "五、特色做法与成效");
		assertThat(contents("quality")).containsExactly("一、各区域数据质量", "二、资料来源文件", "三、检查发现", "四、逐个数字的来源");
	}

	@Test
	void theBriefIsOnePageWithFiveStatementsAndAChart() throws Exception {
		try (PDDocument document = Loader.loadPDF(PRINTED.get("brief").toFile())) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
		}
		assertThat(text("brief")).contains("情况简报", "（发文机关署名）", "只作并列，不排先后", "1/1").doesNotContain("附录", "不画图", "故不写")
				.containsSubsequence("1",
						"2", "3",
						"4", "5");
	}

	@Test
	void theProfileIsAboutTheDistrictThatWasAskedFor() throws Exception {
		assertThat(text("profile")).contains("区域年度画像崂山区", "370212", ">988万元", "988万余元", "3418–3424");
		assertThat(text("profile")).doesNotContain("环翠区司法局");
	}

	@Test
	void theTopicKeepsToItsLineOfBusiness() throws Exception {
		assertThat(text("topic")).contains("业务专题报告法律援助", "受理法律援助案件数", "不可计算").doesNotContain("行政机关负责人出庭应诉率");
	}

	@Test
	void everyFigureLinksToItsSourceAndBack() throws Exception {
		for (String name : List.of("comparison", "topic")) {
			try (PDDocument document = Loader.loadPDF(PRINTED.get(name).toFile())) {
				Set<String> wanted = links(document);
				assertThat(wanted).as(name).anyMatch(target -> target.startsWith("source-"))
						.anyMatch(target -> target.startsWith("figure-"));
				assertThat(destinations(document)).as(name).containsAll(wanted);
			}
		}
	}

	private static String text(String name) throws IOException {
		return ReportBench.text(PRINTED.get(name));
	}

	private static List<String> contents(String name) throws IOException {
		try (PDDocument document = Loader.loadPDF(PRINTED.get(name).toFile())) {
			return StreamSupport.stream(document.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
					.map(PDOutlineItem::getTitle).toList();
		}
	}

	private static Set<String> links(PDDocument document) throws IOException {
		Set<String> targets = new TreeSet<>();
		for (PDPage page : document.getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo action
						&& action.getDestination() instanceof PDNamedDestination destination) {
					targets.add(destination.getNamedDestination());
				}
			}
		}
		return targets;
	}

	private static List<String> destinations(PDDocument document) throws IOException {
		return new ArrayList<>(document.getDocumentCatalog().getNames().getDests().getNames().keySet());
	}

}
