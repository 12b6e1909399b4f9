package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.catalogue.Catalogue;
import fadu.catalogue.PlugIn;
import fadu.catalogue.ReportDesign;
import fadu.catalogue.ReportParameter;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.testing.Models;
import fadu.testing.SourceTree;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;

class PlugInsComeAndGoTest extends CatalogueFixture {

	private static final String BOATS = Models.catalogue(Models.domain("TB", "法船", Models.metric("TB.TRIPS", "法船出航次数")));
	private static final String NIGHT = Models.catalogue(Models.domain("TB", "法船", Models.metric("TB.NIGHTS", "法船夜航次数")));

	@Test
	void aMetricAppearsWithItsPlugInAndGoesWithIt() {
		assertThat(catalogue.metric("TB.TRIPS")).isEmpty();
		TemporaryPlugIn plugIn = install(TemporaryPlugIn.named("temporary.boats").metrics(BOATS),
				open -> open.metric("TB.TRIPS").isPresent());
		assertThat(catalogue.metric("法船出航次数")).isPresent();
		assertThat(catalogue.plugIns()).extracting(PlugIn::id).contains("temporary.boats");
		assertThat(problems("temporary.boats")).isEmpty();
		uninstall(plugIn, open -> open.metric("TB.TRIPS").isEmpty());
		assertThat(catalogue.plugIns()).extracting(PlugIn::id).doesNotContain("temporary.boats").contains("fadu.metrics.legalaid");
	}

	@Test
	void oneLineOfBusinessOfTwoPlugInsIsOne() {
		install(TemporaryPlugIn.named("temporary.boats").metrics(BOATS), open -> open.metric("TB.TRIPS").isPresent());
		TemporaryPlugIn night = install(TemporaryPlugIn.named("temporary.night").metrics(NIGHT),
				open -> open.metric("TB.NIGHTS").isPresent());
		assertThat(boats()).singleElement()
				.satisfies(domain -> assertThat(domain.getMetrics()).extracting(Metric::getCode).containsExactly("TB.TRIPS",
						"TB.NIGHTS"));
		uninstall(night, open -> open.metric("TB.NIGHTS").isEmpty());
		assertThat(boats()).singleElement()
				.satisfies(domain -> assertThat(domain.getMetrics()).extracting(Metric::getCode).containsExactly("TB.TRIPS"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"999902", "临溪区", "临溪", "Linxi District", "linxi district", "Linxi", " 临溪区 "})
	void aDistrictIsFoundByWhateverItIsCalled(String name) {
		install(linxi(), open -> open.district("999902").isPresent());
		assertThat(catalogue.district(name)).hasValueSatisfying(district -> assertThat(district.getCode()).isEqualTo("999902"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"临", "溪区", "99990", "District", ""})
	void aPartOfANameIsNoName(String name) {
		install(linxi(), open -> open.district("999902").isPresent());
		assertThat(catalogue.district(name)).isEmpty();
	}

	@Test
	void theDocumentsOfADistrictSayWhichPlugInTheyComeFrom() {
		install(linxi(), open -> open.district("999902").isPresent());
		assertThat(catalogue.documents()).filteredOn(document -> document.getSha256().equals("00")).singleElement()
				.satisfies(document -> {
					assertThat(document.getContributor()).isEqualTo("temporary.linxi");
					assertThat(document.getObservations()).extracting(Observation::getMetric).containsExactly("LA.CASES_ACCEPTED");
				});
	}

	@Test
	void aReportDesignIsListedWithItsParameters() throws IOException {
		TemporaryPlugIn.Draft draft = TemporaryPlugIn.named("temporary.report").file("reports/r.rptdesign", "<report/>").element("""
				<report id="temporary.report.r" design="reports/r.rptdesign" title="临溪概况" category="profile">
				<parameter name="period" title="期间" type="period" required="true"/></report>""");
		install(draft, open -> open.report("temporary.report.r").isPresent());
		ReportDesign report = catalogue.report("temporary.report.r").orElseThrow();
		assertThat(report.title()).isEqualTo("临溪概况");
		assertThat(report.plugIn()).isEqualTo("temporary.report");
		assertThat(report.parameters()).containsExactly(new ReportParameter("period", "期间", ReportParameter.Type.PERIOD, true));
		try (InputStream content = report.location().openStream()) {
			assertThat(content).hasContent("<report/>");
		}
	}

	@Test
	void theSamplePlugInIsInstalledAndRemovedWhileFaduRuns() {
		Optional<Path> sample = SourceTree.folder("examples/fadu.district.yunhe999901");
		assumeTrue(sample.isPresent(), "skipped: no folder examples above " + Path.of("").toAbsolutePath());
		TemporaryPlugIn[] plugIn = new TemporaryPlugIn[1];
		assertThat(Waiting.until(catalogue, () -> plugIn[0] = TemporaryPlugIn.install(sample.get()),
				open -> open.district("999901").isPresent())).isTrue();
		try {
			assertThat(problems("fadu.district.yunhe999901")).isEmpty();
			assertThat(catalogue.metric("YH.BOAT_TRIPS")).isPresent();
			assertThat(catalogue.documents()).extracting(document -> document.getDistrict()).contains("999901");
		} finally {
			assertThat(Waiting.until(catalogue, plugIn[0]::close, open -> open.district("999901").isEmpty())).isTrue();
		}
		assertThat(catalogue.metric("YH.BOAT_TRIPS")).isEmpty();
		assertThat(catalogue.metric("LA.CASES_ACCEPTED")).isPresent();
	}

	@Test
	void aClosedCatalogueTellsNobody() {
		Catalogue closed = Catalogue.ofPlatform();
		int[] told = new int[1];
		closed.addListener(() -> told[0]++);
		closed.close();
		install(linxi(), open -> open.district("999902").isPresent());
		assertThat(told[0]).isZero();
	}

	private Iterable<Domain> boats() {
		return catalogue.domains().stream().filter(domain -> domain.getCode().equals("TB")).toList();
	}

	private static TemporaryPlugIn.Draft linxi() {
		return TemporaryPlugIn.named("temporary.linxi").district(Models.district("999902", "临溪区", "Linxi District",
				Models.document("00", "999902", Models.observation("1", "LA.CASES_ACCEPTED", "312 件", 10, 14, "312件"))));
	}

}
