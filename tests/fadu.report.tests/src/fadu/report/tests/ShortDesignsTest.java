package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.ReportDesign;

/** Designs are lists of parts; how a report looks is said in the library alone. */
class ShortDesignsTest {

	private static final int LINES = 100;
	private static final String LOOK = "(?s).*<property name=\"(color|font|background|border|padding|margin)\\w*\">.*";

	@TempDir
	Path folder;

	@Test
	void aDesignHasAHundredLinesAtMost() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			for (ReportDesign design : bench.catalogue.reports()) {
				assertThat(text(design).lines().count()).as(design.id()).isLessThanOrEqualTo(LINES);
			}
		}
	}

	@Test
	void aDesignHoldsNoColourNoFontAndNoDataSource() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			for (ReportDesign design : bench.catalogue.reports()) {
				assertThat(text(design)).as(design.id()).doesNotMatch(LOOK).doesNotContain("<styles", "<data-sources",
						"<data-sets");
			}
		}
	}

	@Test
	void fiveFamiliesAndEightPapersAreOffered() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			assertThat(bench.catalogue.reports().stream().filter(design -> design.plugIn().equals("fadu.report"))
					.map(ReportDesign::id)).containsExactlyInAnyOrder("fadu.report.comparison", "fadu.report.profile",
							"fadu.report.topic", "fadu.report.quality", "fadu.report.brief", "fadu.report.annual",
							"fadu.report.verify",
							"fadu.report.circular", "fadu.report.supervision", "fadu.report.due", "fadu.report.process",
							"fadu.report.scorecard", "fadu.report.whitepaper");
		}
	}

	@Test
	void eachFamilyHasAPictureOfItsFirstPage() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			for (ReportDesign design : bench.catalogue.reports()) {
				if (design.plugIn().equals("fadu.report")) {
					try (InputStream in = design.picture().orElseThrow().openStream()) {
						assertThat(in.readNBytes(4)).as(design.id()).containsExactly(0x89, 'P', 'N', 'G');
					}
				}
			}
		}
	}

	private static String text(ReportDesign design) throws Exception {
		try (InputStream in = design.location().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
