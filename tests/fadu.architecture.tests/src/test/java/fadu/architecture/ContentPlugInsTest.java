package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A district brings a model and report designs, never code. */
class ContentPlugInsTest {

	@Test
	void contentPlugInsHoldNoJava() {
		for (Path bundle : Checkout.contentBundles()) {
			List<String> code = Checkout.list(bundle, Integer.MAX_VALUE).map(file -> bundle.relativize(file).toString())
					.filter(file -> file.matches(".*\\.(java|class|jar)") && !file.startsWith("target")).toList();
			assertThat(code).as("code in %s", Checkout.name(bundle)).isEmpty();
		}
	}

	@Test
	void contentPlugInsStartNothing() {
		for (Path bundle : Checkout.contentBundles()) {
			assertThat(Checkout.manifest(bundle).getValue("Bundle-Activator")).as(Checkout.name(bundle)).isNull();
			assertThat(Checkout.manifest(bundle).getValue("Bundle-ClassPath")).as(Checkout.name(bundle)).isNull();
		}
	}

	@Test
	void districtPlugInsCarryTheirCodeInTheirName() {
		List<Path> districts = Checkout.contentBundles().stream()
				.filter(bundle -> Checkout.name(bundle).startsWith("fadu.district."))
				.toList();
		assertThat(districts).allSatisfy(bundle -> assertThat(Checkout.name(bundle)).matches("fadu\\.district\\.[a-z]+\\d{6}"));
	}

}
