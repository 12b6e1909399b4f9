package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.catalogue.Problem;
import fadu.catalogue.Problem.Severity;
import fadu.catalogue.place.PlaceList;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;

/** A plug-in at fault is a line in Problems that says what to do; every other plug-in stays as it was. */
class BrokenPlugInTest extends CatalogueFixture {

	/** Read after the good plug-in: what two plug-ins define stays with the one whose name comes first. */
	private static final String BROKEN = "temporary.wrong";

	@BeforeEach
	void aGoodPlugInIsThere() {
		install(TemporaryPlugIn.named("temporary.good")
				.metrics(Models.catalogue(Models.domain("TB", "法船", Models.metric("TB.TRIPS", "法船出航次数"))))
				.district(Models.district("999902", "临溪区", "Linxi District", Models.document("00", "999902")))
				.report("temporary.report"), open -> open.metric("TB.TRIPS").isPresent());
	}

	@AfterEach
	void theGoodPlugInIsAsItWas() {
		assertThat(catalogue.metric("TB.TRIPS")).hasValueSatisfying(
				metric -> assertThat(metric.getName()).isEqualTo("法船出航次数"));
		assertThat(catalogue.district("999902")).hasValueSatisfying(
				district -> assertThat(district.getName()).isEqualTo("临溪区"));
		assertThat(catalogue.report("temporary.report")).hasValueSatisfying(
				report -> assertThat(report.plugIn()).isEqualTo("temporary.good"));
		assertThat(catalogue.documents()).filteredOn(document -> document.getSha256().equals("00")).singleElement()
				.satisfies(document -> assertThat(document.getContributor()).isEqualTo("temporary.good"));
		assertThat(problems("temporary.good")).isEmpty();
	}

	@Test
	void aModelThatIsNotWellFormedIsNamedWithItsLine() {
		Problem problem = only(broken().metrics(Models.catalogue("<domains code=\"X\">")));
		assertAt(problem, Severity.ERROR, "model/metrics.fadu", 4);
	}

	@Test
	void aMissingAttributeIsNamedWithItsLine() {
		Problem problem = only(broken().metrics(Models.catalogue("<domains code=\"X\" nameEn=\"X\"/>")));
		assertAt(problem, Severity.ERROR, "model/metrics.fadu", 3);
		assertThat(problem.message()).contains("name");
	}

	@Test
	void aModelFileThatIsNotThereIsNamed() {
		Problem problem = only(broken().element("<district model=\"model/nowhere.fadu\"/>"));
		assertAt(problem, Severity.ERROR, "plugin.xml", 5);
		assertThat(problem.message()).contains("model/nowhere.fadu");
		assertThat(problem.remedy()).contains("bin.includes");
	}

	@Test
	void anElementWithoutAFileIsNamed() {
		Problem problem = only(broken().element("<metrics/>"));
		assertAt(problem, Severity.ERROR, "plugin.xml", 5);
		assertThat(problem.message()).contains("metrics").contains("model");
	}

	@Test
	void anElementThatNobodyKnowsIsAWarning() {
		Problem problem = only(broken().element("<map model=\"plugin.xml\"/>"));
		assertAt(problem, Severity.WARNING, "plugin.xml", 5);
		assertThat(problem.remedy()).contains("metrics").contains("district").contains("report");
	}

	@Test
	void aFigureOfAnUnknownMetricIsAWarningWithTheNearestCode() {
		Problem problem = only(broken().district(Models.district("999903", "远山区", "Yuanshan District",
				Models.document("01", "999903", Models.observation("1", "LA.CASE_ACCEPTED", "5 件", 0, 2, "5件")))));
		assertAt(problem, Severity.WARNING, "model/district.fadu", 5);
		assertThat(problem.message()).contains("LA.CASE_ACCEPTED");
		assertThat(problem.remedy()).contains("LA.CASES_ACCEPTED");
		assertThat(catalogue.district("999903")).isPresent();
	}

	@Test
	void aMetricThatIsDefinedAlreadyIsLeftOut() {
		Problem problem = only(broken().metrics(Models.catalogue(Models.domain("TB", "法船", Models.metric("TB.TRIPS", "另一定义"),
				Models.metric("TB.NIGHTS", "夜航次数")))));
		assertAt(problem, Severity.ERROR, "model/metrics.fadu", 4);
		assertThat(problem.message()).contains("TB.TRIPS");
		assertThat(catalogue.metric("TB.NIGHTS")).isPresent();
	}

	@Test
	void aDistrictThatIsThereAlreadyIsLeftOut() {
		Problem problem = only(broken().district(Models.district("999902", "另一区", "Other District")));
		assertAt(problem, Severity.ERROR, "model/district.fadu", 3);
		assertThat(problem.message()).contains("999902");
	}

	@Test
	void aDocumentThatIsThereAlreadyIsLeftOut() {
		Problem problem = only(broken().district(Models.district("999903", "远山区", "Yuanshan District",
				Models.document("00", "999903"))));
		assertAt(problem, Severity.ERROR, "model/district.fadu", 4);
		assertThat(catalogue.district("999903")).isPresent();
	}

	@Test
	void aReportIdThatIsTakenIsLeftOut() {
		Problem problem = only(broken().report("temporary.report"));
		assertAt(problem, Severity.ERROR, "plugin.xml", 5);
		assertThat(problem.message()).contains("temporary.report");
	}

	@Test
	void aParameterOfAnUnknownTypeIsNamedWithItsLine() {
		Problem problem = only(broken().file("reports/own.rptdesign", "<report/>").element("""
				<report id="temporary.own" design="reports/own.rptdesign" title="报表">
				<parameter name="area" type="district"/>
				<parameter name="since" type="datum"/>
				</report>"""));
		assertAt(problem, Severity.WARNING, "plugin.xml", 7);
		assertThat(problem.message()).contains("since", "datum");
		assertThat(problem.remedy()).contains("metrics", "period", "text");
		assertThat(catalogue.report("temporary.own")).isPresent();
	}

	@Test
	void aLineOfAListOfPlacesThatIsNoneIsNamedAndCostsNoOther() {
		List<Problem> problems = problemsOf(BROKEN, broken().element("<places divisions=\"d.tsv\" towns=\"t.tsv\"/>")
				.file("d.tsv",
						"# areas\r\n990100\tcity\t望川市\r\n990101 district 柳湾区\r\n990102\tcounty\t石桥县\r\n990103\tdistrict\t枫林区")
				.file("t.tsv", "990103001\t青禾镇\n99010302\t白石镇\n\n990103003\t红枫镇"));
		assertThat(problems).extracting(problem -> problem.file() + ':' + problem.line()).containsExactly("d.tsv:3", "d.tsv:4",
				"t.tsv:2");
		assertThat(problems).allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
		assertThat(problems.getFirst().message()).contains("柳湾区");
		assertThat(problems.getLast().remedy()).isNotEqualTo(problems.getFirst().remedy());
	}

	@Test
	void aListInAnotherEncodingIsSeenLineByLine() {
		assertThat(PlaceList.TOWNS.faults("990103001\t青禾镇\n".getBytes(Charset.forName("GBK")))).singleElement()
				.satisfies(fault -> assertThat(fault.line()).isEqualTo(1));
		assertThat(PlaceList.TOWNS.faults("\uFEFF990103001\t青禾镇\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void theListsOfTheProductHaveNoFault() {
		assertThat(problems("fadu.places")).isEmpty();
		assertThat(catalogue.places().find("千灯镇")).isNotEmpty();
	}

	@Test
	void aPlugInThatLacksAnotherIsNamed() {
		Problem problem = only(broken().requires("temporary.nowhere")
				.metrics(Models.catalogue(Models.domain("TX", "别", Models.metric("TX.X", "别的")))));
		assertAt(problem, Severity.ERROR, "META-INF/MANIFEST.MF", 5);
		assertThat(problem.message()).contains("temporary.nowhere");
		assertThat(catalogue.metric("TX.X")).isEmpty();
	}

	@Test
	void theProblemGoesWithThePlugIn() {
		TemporaryPlugIn plugIn = install(broken().requires("temporary.nowhere"), open -> !problems(BROKEN).isEmpty());
		uninstall(plugIn, open -> problems(BROKEN).isEmpty());
		plugIn = install(TemporaryPlugIn.named(BROKEN + "2").metrics("no model"), open -> !problems(BROKEN + "2").isEmpty());
		uninstall(plugIn, open -> problems(BROKEN + "2").isEmpty());
	}

	@Test
	void aProblemIsOneLineThatSaysWhereWhatAndWhatToDo() {
		Problem problem = only(broken().metrics(Models.catalogue("<domains code=\"X\" nameEn=\"X\"/>")));
		assertThat(problem.toLine()).startsWith("temporary.wrong/model/metrics.fadu:3: ").endsWith(problem.remedy())
				.doesNotContain("\n");
	}

	private static TemporaryPlugIn.Draft broken() {
		return TemporaryPlugIn.named(BROKEN);
	}

	private Problem only(TemporaryPlugIn.Draft draft) {
		List<Problem> problems = problemsOf(BROKEN, draft);
		assertThat(problems).hasSize(1);
		return problems.get(0);
	}

	private static void assertAt(Problem problem, Severity severity, String file, int line) {
		assertThat(problem.severity()).isEqualTo(severity);
		assertThat(problem.file()).isEqualTo(file);
		assertThat(problem.line()).isEqualTo(line);
		assertThat(problem.message()).isNotBlank().doesNotContain("Exception");
		assertThat(problem.remedy()).isNotBlank();
	}

}
