package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import fadu.report.CreateLibrary;
import fadu.testing.SourceTree;

/** The library of report designs is written by its generator and by nobody else. */
class LibraryTest {

	@Test
	void theFileIsWhatTheGeneratorWrites() throws Exception {
		Path file = SourceTree.folder("bundles").orElseThrow().resolve("fadu.report/reports/fadu.rptlibrary");
		assertThat(Files.readString(file)).as("run ./fadu generate after changing library.xml or a question")
				.isEqualTo(new String(CreateLibrary.bytes(), StandardCharsets.UTF_8));
	}

}
