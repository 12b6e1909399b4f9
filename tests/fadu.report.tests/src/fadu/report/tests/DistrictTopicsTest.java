package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.catalogue.ReportDesign;
import fadu.model.Observation;
import fadu.register.definition.RegisterDefinition;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.testing.SourceTree;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Person;
import fadu.workspace.Registers;
import fadu.workspace.Selection;

/** What the topics of the district and agency plug-ins tell a reader. */
class DistrictTopicsTest extends BenchFixture {

	private static final int MOST_LINES = 70;
	private static final String NAMESPACE = "http://www.eclipse.org/birt/2005/design";
	private static final Pattern DEFAULT = Pattern.compile("<scalar-parameter name=\"(\\w+)\"[^>]*>\\s*"
			+ "<simple-property-list name=\"defaultValue\"><value[^>]*>\"([^\"]*)\"");

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"laoshan370212.renewal; 45个|130册|>100亿元|575户/个",
			"laoshan370212.finance; 515家|1.4533亿元|2024年1月至9月|崂法宝",
			"qingdao370200.towns; 41个|>2,000份|>600条|≈0.3条/件",
			"qingdao370200.disputes; 6,730家|24,710人|智慧调解|崂山区调解协会",
			"huancui371002.correction; 448人次|2023年3月以来|303人", "huancui371002.complaints; 13起|117%|6件|执业律师人数",
			"jinshan310116.inspections; 238条|13,744次|882件|原文残缺|检查码",
			"jiangbei500105.enforcement; 1,026项|73%|1,396–1,415项|首违免罚",
			"jiangbei500105.finance; 200,000件|234.6亿元|青岛金融法务区",
			"jiangbei500105.lawyers; 4,066人|171家|>100人|上合“法智谷”"})
	void aTopicHasTheFiguresThatAReaderExpects(String name, String expected) throws Exception {
		String id = "fadu.district." + name;
		String text = ReportBench.text(bench.run(id, Selection.ALL, ReportFormat.Layout.PDF));
		assertThat(text).contains(expected.split("\\|"));
		assertThat(ownFigures(id)).isNotEmpty().extracting(figure -> figure.getText().replaceAll("\\s", ""))
				.allSatisfy(printed -> assertThat(text).contains(printed));
	}

	@ParameterizedTest
	@CsvSource({"laoshan370212.renewal, LAOSHAN.INVESTMENT, 崂山区", "jiangbei500105.finance, JIANGBEI.FINANCE, 江北区",
			"jinshan310116.inspections, JINSHAN.CODES, 金山区", "huancui371002.correction, HUANCUI.POLICE, 环翠区",
			"qingdao370200.towns, QINGDAO.TOWN_REVIEWS, 青岛市"})
	void aTopicShowsTheRegisterOfItsDistrictAndSaysWhenItIsEmpty(String name, String code, String district) throws Exception {
		assertThat(ReportBench.text(bench.run("fadu.district." + name, Selection.ALL, ReportFormat.Layout.PDF)))
				.contains("台账里还没有所选区域的行");
		RegisterDefinition register = new Registers(bench.workspace).named(code);
		Path sheet = folder.resolve("sample.csv");
		try (InputStream in = Platform.getBundle(register.plugIn()).getEntry(register.sample().orElseThrow()).openStream()) {
			Files.copy(in, sheet);
		}
		int rows = new Registers(bench.workspace).keep(register, sheet, Optional.of(district), new Person("")).changes().added()
				.size();
		String text = ReportBench.text(bench.run("fadu.district." + name, Selection.ALL, ReportFormat.Layout.PDF));
		assertThat(rows).isPositive();
		assertThat(text).contains(register.name(false), "共" + rows + "行").doesNotContain("台账里还没有所选区域的行");
	}

	/** The figures of the district on the metrics of the design, as the plug-ins have them. */
	private List<Observation> ownFigures(String id) throws Exception {
		Map<String, String> defaults = defaults(bench.design(id));
		Selection own = Selection.of(bench.workspace, List.of(defaults.get("metrics").split(",")),
				List.of(defaults.get("district")),
				Optional.empty());
		return bench.workspace.figures().load(own.inquiry(true)).figures();
	}

	@Test
	void whatTheDistrictDoesWithoutAFigureIsSaidToHaveNone() throws Exception {
		String text = ReportBench.text(bench.run("fadu.district.laoshan370212.finance", Selection.ALL, ReportFormat.Layout.PDF));
		assertThat(text).contains("“一楼宇一法律顾问”", "文件中没有衡量该项工作的数字").containsPattern("执业律师人数人?未报告");
	}

	@Test
	void whatOthersDoStandsThereWithItsSource() throws Exception {
		String text = ReportBench.text(bench.run("fadu.district.laoshan370212.finance", Selection.ALL, ReportFormat.Layout.PDF));
		String sources = text.substring(text.indexOf("每个数字的来源"));
		assertThat(text).contains("西部金融法律服务中心");
		assertThat(sources).contains("20万件", "234.6亿元", "2000余家");
		assertThat(sources).as("one row for each number that stands in brackets").satisfies(rows -> numbers(text)
				.forEach(number -> assertThat(rows).containsPattern(number + "(崂山区|江北区|环翠区|青岛市|金山区)")));
	}

	private static List<String> numbers(String text) {
		return Pattern.compile("\\[(\\d+)\\]").matcher(text).results().map(found -> found.group(1)).distinct().toList();
	}

	@Test
	void aReaderMayAskForOtherMetricsAndAnotherDistrict() throws Exception {
		Path file = folder.resolve("other.pdf");
		new RunReport(bench.workspace).run(bench.design("fadu.district.laoshan370212.renewal"), Selection.ALL,
				Map.of("metrics", "LA.CASES_ACCEPTED", "district", "环翠区"), ReportFormat.Layout.PDF, file,
				new NullProgressMonitor());
		assertThat(ReportBench.text(file)).contains("城市更新法治保障环翠区", "485件");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"reconsideration; 40件|882件|92.6%|24.6%", "legalaid; 485件|>988万元|53件/月",
			"mediation; 5,588次|24,710人|11,600件"})
	void anAgencyReportSetsTheDistrictsSideBySide(String name, String expected) throws Exception {
		String text = ReportBench.text(bench.run("fadu.metrics." + name + ".topic", Selection.ALL, ReportFormat.Layout.PDF));
		assertThat(text).contains(expected.split("\\|")).contains("金山区", "青岛市", "崂山区", "环翠区", "江北区");
	}

	@Test
	void theSamplePlugInHasATopicOfItsOwn() throws Exception {
		Optional<Path> sample = SourceTree.folder("examples/fadu.district.yunhe999901");
		assumeTrue(sample.isPresent(), "skipped: no folder examples above " + Path.of("").toAbsolutePath());
		try (TemporaryPlugIn installed = TemporaryPlugIn.install(sample.get())) {
			assertThat(ReportBench.text(bench.run("fadu.district.yunhe999901.lawboat", Selection.ALL, ReportFormat.Layout.PDF)))
					.contains("法务船", "96次", ">4,100人次", "4100余人次");
		}
	}

	@Test
	void aContributedDesignIsShortAndHasNoLookOrScriptOfItsOwn() throws Exception {
		List<ReportDesign> designs = bench.catalogue.reports().stream().filter(design -> !design.plugIn().equals("fadu.report"))
				.toList();
		assertThat(designs).hasSizeGreaterThanOrEqualTo(13).allSatisfy(design -> {
			String source = source(design);
			assertThat(source.lines().count()).as(design.id()).isLessThanOrEqualTo(MOST_LINES);
			assertThat(source.toLowerCase(Locale.ROOT)).as(design.id()).doesNotContain("script-", "scripts", "<method", "font",
					"color",
					"style", "data-source>", "packages.");
			assertThat(source.replace(NAMESPACE, "")).as(design.id()).doesNotContain("://");
		});
	}

	private static Map<String, String> defaults(ReportDesign design) throws IOException {
		return DEFAULT.matcher(source(design)).results().collect(Collectors.toMap(found -> found.group(1),
				found -> found.group(2)));
	}

	private static String source(ReportDesign design) throws IOException {
		try (InputStream in = design.location().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
