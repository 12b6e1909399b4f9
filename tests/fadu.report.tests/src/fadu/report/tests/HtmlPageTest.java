package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.ReportDesign;
import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;

/** Reports as web pages: for a telephone, for who hears the page instead of seeing it, and without asking anybody. */
class HtmlPageTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static String text;
	private static Document page;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder);
		text = Files.readString(bench.run(ReportFormat.Layout.HTML));
		page = Jsoup.parse(text);
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void oneFileThatAsksNobodyAndRunsNothing() {
		assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
				.isEqualTo("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
		assertThat(text).doesNotContain("<script", "http://", "https://", "file:", "javascript:", "<iframe", "<object");
		assertThat(page.select("[src]").eachAttr("src")).isNotEmpty().allMatch(source -> source.startsWith("data:image/"));
		assertThat(page.select("link, [onclick], [onload]")).isEmpty();
	}

	@Test
	void theLanguageIsNamedAndHeadingsGoDownStepByStep() {
		assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
		assertThat(page.title()).isEqualTo("区域对比报告");
		assertThat(page.select("h1").eachText()).containsExactly("区域对比报告");
		assertThat(page.select("h2").eachText()).anyMatch(heading -> heading.contains("指标对比"))
				.anyMatch(heading -> heading.contains("可比性"));
		int level = 1;
		for (Element heading : page.select("h1, h2, h3, h4")) {
			int own = heading.tagName().charAt(1) - '0';
			assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
			level = own;
		}
	}

	@Test
	void everyTableHasANameAndItsHeadsSayWhatTheyAreHeadsOf() {
		assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
			assertThat(table.select("> caption").text()).as("name of a table").isNotBlank();
			assertThat(table.select("thead th[scope=col]")).as("heads of %s", table.select("caption").text()).isNotEmpty();
			assertThat(table.parent().className()).as("what scrolls around %s", table.select("caption").text()).isEqualTo("scroll");
		});
		assertThat(page.select("th:not([scope])")).isEmpty();
		Element loss = page
				.select("tbody tr:has(th[scope=row]:containsOwn(法律援助挽回损失金额)), tbody tr:has(th[scope=row] :containsOwn(法律援助挽回损失金额))")
				.first();
		assertThat(loss.text()).contains(">988万元", "原文残缺", "未报告");
	}

	@Test
	void picturesAreDescribed() {
		assertThat(page.select("img")).isNotEmpty().allSatisfy(image -> assertThat(image.attr("alt"))
				.as("title, districts and their numbers").containsPattern("^[^：]+：.*\\S区.* [>≥≈<≤]?[\\d,.–]+\\S* .*。$"));
	}

	@Test
	void linksLeadToPlacesOfThePageItself() {
		List<String> targets = page.select("a").eachAttr("href");
		assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page.getElementById(target.substring(1)))
				.as("the place %s", target).isNotNull());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void aTelephoneShowsItAtItsOwnWidth() {
		assertThat(page.select("meta[name=viewport]").attr("content")).contains("width=device-width");
		assertThat(page.select("style").html()).contains("@media (max-width", "overflow-x: auto", "@media print");
	}

	@Test
	void everyDesignIsAPageWithOneTitle() throws Exception {
		for (ReportDesign design : bench.catalogue.reports()) {
			Document each = Jsoup.parse(Files.readString(bench.run(design.id(), Selection.ALL, ReportFormat.Layout.HTML)));
			assertThat(each.select("h1")).as(design.id()).hasSize(1);
			assertThat(each.select("th:not([scope])")).as(design.id()).isEmpty();
			assertThat(each.select("main").text()).as(design.id()).hasSizeGreaterThan(100);
		}
	}

}
