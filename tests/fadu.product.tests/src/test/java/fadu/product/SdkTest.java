package fadu.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A developer of services gets the sources from the p2 repository; a user does not get them. */
class SdkTest {

	private static final Path BUILT = Fadu.checkout().resolve("releng/fadu.product/target");

	@Test
	void theRepositoryHasTheSourcesOfWhatServicesImplement() throws IOException {
		for (String type : List.of("fadu.question/Question", "fadu.analysis/check/Check", "fadu.export/ExportFormat",
				"fadu.cli/CliCommand",
				"fadu.reading.formats/ReportFileFormat")) {
			String bundle = type.substring(0, type.indexOf('/'));
			Path sources = jars(BUILT.resolve("repository/plugins")).stream()
					.filter(jar -> jar.getFileName().toString().startsWith(bundle + ".source_")).findFirst().orElseThrow();
			try (JarFile jar = new JarFile(sources.toFile())) {
				assertThat(jar.getEntry(type.replaceFirst("^[^/]*", bundle.replace('.', '/')) + ".java")).as(type).isNotNull();
			}
		}
	}

	@Test
	void theProductHasNone() throws IOException {
		try (Stream<Path> all = Files.walk(BUILT.resolve("products"))) {
			assertThat(all.filter(file -> file.getFileName().toString().matches("fadu\\..*\\.source_.*"))).isEmpty();
		}
	}

	private static List<Path> jars(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList();
		}
	}

}
