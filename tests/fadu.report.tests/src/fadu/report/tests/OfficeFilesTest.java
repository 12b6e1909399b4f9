package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.ReportFormat;

/** The comparison report as others go on working with it. */
class OfficeFilesTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder);
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void htmlIsOneFileThatAsksNobody() throws Exception {
		String html = Files.readString(bench.run(ReportFormat.HTML));
		assertThat(html).contains("<html lang=\"zh-CN\">", "区域对比报告", "崂山区", "data:image/svg+xml;base64,")
				.doesNotContain("<script", "http://", "https://", "file:");
	}

}
