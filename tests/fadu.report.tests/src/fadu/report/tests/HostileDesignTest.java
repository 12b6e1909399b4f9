package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fadu.question.ReportData;
import fadu.report.CheckDesigns;
import fadu.report.ReportException;
import fadu.report.ReportFonts;
import fadu.report.design.DesignCheck;
import fadu.report.design.DesignFinding;
import fadu.report.design.DesignResources;
import fadu.report.engine.Engine;
import fadu.report.engine.Rendering;
import fadu.report.format.ReportFormat;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** Each trick of the folder {@code hostile} works with the engine as it comes, and none with Fadu. */
class HostileDesignTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static Engine engine;
	private static BareEngine bare;
	private static ReportData data;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder.resolve("bench"));
		engine = Engine.start(ReportFonts.typeface(), folder);
		bare = new BareEngine();
		data = new ReportData(bench.workspace, Selection.ALL, false, ZonedDateTime.now());
	}

	@AfterAll
	static void close() {
		bare.close();
		bench.close();
	}

	static Stream<HostileDesign> all() {
		return HostileDesign.all().stream();
	}

	static Stream<HostileDesign> withAnEffect() {
		return all().filter(design -> design.effect() != HostileDesign.Effect.NONE);
	}

	static Stream<HostileDesign> withScripts() {
		return all().filter(design -> design.effect() == HostileDesign.Effect.MARKER);
	}

	@ParameterizedTest
	@MethodSource("all")
	void isRefused(HostileDesign design) {
		List<DesignFinding> findings = DesignCheck.of(design.bytes());
		assertThat(findings.stream().map(finding -> finding.rule().id())).contains(design.rule());
		assertThat(findings).allSatisfy(finding -> {
			assertThat(finding.line()).isPositive();
			assertThat(finding.message()).isNotBlank();
			assertThat(finding.remedy()).isNotBlank();
		});
	}

	@ParameterizedTest
	@MethodSource("withAnEffect")
	void wouldDoItsHarmUnchecked(HostileDesign design) throws Exception {
		Path marker = folder.resolve("bare-" + design.name());
		try (Listener listener = new Listener()) {
			bare.run(design.aimedAt(marker, listener.port()), data);
			assertThat(Files.exists(marker) || listener.asked() > 0).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("withScripts")
	void reachesNoClassShouldTheCheckEverMissIt(HostileDesign design) throws Exception {
		Path marker = folder.resolve("guarded-" + design.name());
		try (ByteArrayInputStream in = new ByteArrayInputStream(design.aimedAt(marker, 0))) {
			IReportRunnable opened = engine.open(design.name(), in, new DesignResources("fadu.report"));
			new Rendering(engine, Locale.SIMPLIFIED_CHINESE).render(opened, data, Map.of(), ReportFormat.Layout.PDF,
					new ByteArrayOutputStream(), new NullProgressMonitor());
		} catch (EngineException e) {
			// What the engine thinks of it does not matter, only what the design did meanwhile.
			assertThat(e).isNotNull();
		}
		assertThat(marker).doesNotExist();
	}

	@Test
	void aHostileDesignOfAPlugInIsNotRunAndIsAmongTheProblems() throws Exception {
		String design = HostileDesign.all().stream().filter(hostile -> hostile.name().startsWith("script-initialize")).findFirst()
				.orElseThrow().text();
		try (TemporaryPlugIn plugIn = TemporaryPlugIn.named("hostile.report").report("hostile")
				.file("reports/report.rptdesign", design).install(folder);
				ReportBench with = new ReportBench(folder.resolve("with"))) {
			assertThatThrownBy(() -> with.run("hostile", Selection.ALL, ReportFormat.Layout.PDF))
					.isInstanceOf(ReportException.class)
					.hasMessageContaining("hostile.report").hasMessageContaining("第 4 行").hasMessageContaining("R10");
			assertThat(folder.resolve("with/hostile.pdf")).doesNotExist();
			assertThat(CheckDesigns.problems(with.catalogue.reports())).singleElement().satisfies(problem -> {
				assertThat(problem.plugIn()).isEqualTo("hostile.report");
				assertThat(problem.file()).isEqualTo("reports/report.rptdesign");
				assertThat(problem.line()).isEqualTo(4);
			});
		}
	}

	@Test
	void noDataSourceButFadusIsInstalled() {
		assertThat(Stream.of(Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.eclipse.datatools.connectivity.oda.dataSource"))
				.filter(element -> element.getName().equals("dataSource")).map(element -> element.getAttribute("id")))
				.containsExactly("fadu.report.oda");
	}

	@Test
	void theLibraryKeepsToTheRulesItself() throws Exception {
		try (InputStream in = Platform.getBundle("fadu.report").getEntry("reports/fadu.rptlibrary").openStream()) {
			assertThat(DesignCheck.of(in)).isEmpty();
		}
	}

	@Test
	void aByteOrderMarkDoesNoHarm() {
		String design = "\uFEFF<report xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.27\"/>";
		assertThat(DesignCheck.of(design.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

}
