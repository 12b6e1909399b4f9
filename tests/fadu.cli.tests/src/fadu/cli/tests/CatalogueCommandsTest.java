package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.TemporaryPlugIn;

/** What the plug-ins bring, listed. */
class CatalogueCommandsTest {

	@TempDir
	Path folder;

	@Test
	void metricsAreListedWithUnitAndGrade() {
		assertThat(list("metrics")).filteredOn(metric -> metric.get("code").equals("LA.CASES_ACCEPTED")).singleElement()
				.satisfies(metric -> assertThat(metric).containsEntry("unit", "件").containsEntry("aggregation", "sum")
						.containsEntry("grade", "A").containsEntry("domain", "法律援助"));
		assertThat(Terminal.succeed("catalogue", "metrics")).contains("LA.CASES_ACCEPTED", "受理法律援助案件数");
	}

	@Test
	void aPlaceIsLookedUpByItsName() {
		assertThat(Terminal.array(Terminal.succeed("catalogue", "places", "海州区", "--format", "json")))
				.extracting(place -> place.get("code") + " " + place.get("full_name") + " " + place.get("level"))
				.containsExactlyInAnyOrder("210902 辽宁省阜新市海州区 district", "320706 江苏省连云港市海州区 district");
	}

	@Test
	void districtsAreListedWithTheAreaThatContainsThem() {
		assertThat(list("districts")).extracting(district -> district.get("code")).contains("370212", "370200", "371002", "310116",
				"500105");
		assertThat(list("districts")).filteredOn(district -> district.get("code").equals("370212")).singleElement()
				.satisfies(district -> assertThat(district).containsEntry("parent", "370200").containsEntry("level", "district"));
		assertThat(Terminal.succeed("catalogue", "districts")).contains("崂山区");
	}

	@Test
	void plugInsAreListedWithWhatTheyBring() {
		assertThat(list("plugins")).filteredOn(plugIn -> plugIn.get("id").equals("fadu.district.laoshan370212")).singleElement()
				.satisfies(plugIn -> assertThat(plugIn.get("contributions").toString()).contains("district model/laoshan.fadu"));
		assertThat(Terminal.succeed("catalogue", "plugins")).contains("fadu.metrics.legalaid");
	}

	@Test
	void programmesAreListedWithTheMetricsThatMeasureThem() {
		assertThat(list("programmes")).isNotEmpty()
				.allSatisfy(programme -> assertThat(programme.keySet()).containsExactly("id", "name", "name_en", "district",
						"metrics"));
		assertThat(Terminal.succeed("catalogue", "programmes")).contains("RC.MEDIATED_SHARE");
	}

	@Test
	@SuppressWarnings("unchecked")
	void reportsAreListedWithTheirParameters() {
		List<Map<String, Object>> reports = Terminal.array(Terminal.succeed("report", "list", "--format", "json"));
		assertThat(reports).extracting(report -> report.get("id")).contains("fadu.district.laoshan370212.renewal");
		assertThat(reports).allSatisfy(report -> {
			assertThat(report).containsKeys("title", "plugin");
			assertThat((List<Map<String, Object>>) report.get("parameters"))
					.allSatisfy(parameter -> assertThat(parameter.keySet()).containsExactly("name", "title", "type", "required"));
		});
		assertThat(Terminal.succeed("report", "list")).contains("fadu.district.laoshan370212.renewal");
	}

	@Test
	void aBrokenPlugInIsALineAndEverythingElseIsListed() {
		try (TemporaryPlugIn broken = TemporaryPlugIn.named("temporary.broken").metrics("no model").install(folder)) {
			Terminal terminal = Terminal.type("catalogue", "metrics", "--format", "json");
			assertThat(terminal.status()).isZero();
			assertThat(terminal.err().lines()).singleElement()
					.satisfies(line -> assertThat(line).startsWith("temporary.broken/model/metrics.fadu:1: "));
			assertThat(Terminal.array(terminal.out())).isNotEmpty();
		}
	}

	private static List<Map<String, Object>> list(String part) {
		return Terminal.array(Terminal.succeed("catalogue", part, "--format", "json"));
	}

}
