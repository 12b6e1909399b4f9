package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.report.ReportException;
import fadu.report.ReportFormat;
import fadu.report.design.DesignCheck;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** A design from outside may show figures and nothing else. */
class HostileDesignTest {

	private static final String DESIGN = "<?xml version=\"1.0\"?>\n<report xmlns=\"http://www.eclipse.org/birt/2005/design\">\n%s\n</report>";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "<method name=\"initialize\"><![CDATA[java.lang.System.exit(1)]]></method>",
			"<property name=\"eventHandlerClass\">evil.Handler</property>",
			"<data-sources><oda-data-source extensionID=\"org.eclipse.birt.report.data.oda.jdbc\" name=\"d\"/></data-sources>",
			"<data-sources><script-data-source name=\"d\"/></data-sources>",
			"<data-sets><script-data-set name=\"d\"/></data-sets>",
			"<data-sets><oda-data-set extensionID=\"org.eclipse.datatools.enablement.oda.xml.dataSet\" name=\"d\"/></data-sets>",
			"<body><data><expression name=\"x\">Packages.java.lang.Runtime.getRuntime()</expression></data></body>",
			"<body><data><expression name=\"x\">row[\"a\"] + importPackage</expression></data></body>",
			"<body><image><property name=\"source\">url</property></image></body>",
			"<body><text><text-property name=\"content\"><![CDATA[<value-of>x.y()</value-of>]]></text-property></text></body>",
			"<body><extended-item><xml-property name=\"xmlRepresentation\"><![CDATA[<c><Script>function f(){}</Script></c>]]></xml-property></extended-item></body>",
			"<list-property name=\"includeScripts\"><property>a.js</property></list-property>" })
	void whatReachesOutIsFound(String part) throws Exception {
		byte[] design = DESIGN.formatted(part).getBytes(StandardCharsets.UTF_8);
		assertThat(DesignCheck.of(new ByteArrayInputStream(design))).isNotEmpty().allMatch(finding -> finding.line() == 3);
	}

	@Test
	void aDoctypeIsRefused() throws Exception {
		byte[] design = "<!DOCTYPE report [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><report>&e;</report>".getBytes(StandardCharsets.UTF_8);
		assertThat(DesignCheck.of(new ByteArrayInputStream(design))).isNotEmpty();
	}

	@Test
	void columnsParametersAndComparisonsArePlain() throws Exception {
		String plain = "<expression name=\"x\">row[\"value\"]</expression><expression name=\"y\">params[\"width\"].value &lt; 3</expression>"
				+ "<expression name=\"z\">\"NOT_REPORTED\"</expression>";
		assertThat(DesignCheck.of(new ByteArrayInputStream(DESIGN.formatted(plain).getBytes(StandardCharsets.UTF_8)))).isEmpty();
	}

	@Test
	void aHostileDesignIsNotRun() throws Exception {
		String design = DESIGN.formatted("<method name=\"initialize\">java.lang.System.exit(1)</method>");
		try (TemporaryPlugIn plugIn = TemporaryPlugIn.named("hostile.report").report("hostile")
				.file("reports/report.rptdesign", design).install(folder); ReportBench bench = new ReportBench(folder)) {
			assertThatThrownBy(() -> bench.run("hostile", Selection.ALL, ReportFormat.PDF)).isInstanceOf(ReportException.class)
					.hasMessageContaining("hostile.report").hasMessageContaining("第 3 行").hasMessageContaining("initialize");
			assertThat(folder.resolve("hostile.pdf")).doesNotExist();
		}
	}

}
