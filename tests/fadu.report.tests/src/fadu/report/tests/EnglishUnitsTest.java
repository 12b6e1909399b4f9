package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.Metric;
import fadu.wording.Wording;

/** An English report has no Chinese measure word: each unit of the catalogue has an English name. */
class EnglishUnitsTest {

	@TempDir
	Path folder;

	@Test
	void everyUnitOfTheCatalogueHasAnEnglishName() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			assertThat(bench.workspace.metrics().stream().map(Metric::getUnit).filter(Objects::nonNull).distinct()
					.map(Wording.of(Locale.ENGLISH)::unit)).isNotEmpty()
					.allSatisfy(unit -> assertThat(unit).doesNotMatch(".*\\p{IsHan}.*"));
		}
	}

}
