package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fadu.catalogue.Catalogue;
import fadu.model.Programme;
import fadu.register.definition.RegisterDefinition;

/** What the functions of the five districts are served by exists, and there is no more without than is told. */
class ServedProgrammesTest {

	/** As docs/functions.md says. */
	private static final int PROGRAMMES = 183;
	private static final String EXAMPLE = "999901";
	private static final int WITH_REGISTER = 177;
	private static final int NOT_SERVED = 1;

	@Test
	void everyRegisterThatAProgrammeNamesExistsAndThoseWithoutAreCounted() {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			Set<String> codes = codes(catalogue);
			List<Programme> programmes = ofTheFive(catalogue);
			assertThat(programmes).hasSize(PROGRAMMES)
					.allSatisfy(programme -> assertThat(codes).as(programme.getId()).containsAll(programme.getServedBy()));
			assertThat(programmes.stream().filter(programme -> !programme.getServedBy().isEmpty())).hasSize(WITH_REGISTER);
			assertThat(programmes.stream()
					.filter(programme -> programme.getServedBy().isEmpty() && programme.getMetrics().isEmpty()))
					.hasSize(NOT_SERVED);
		}
	}

	private static List<Programme> ofTheFive(Catalogue catalogue) {
		return catalogue.programmes().stream().filter(programme -> !EXAMPLE.equals(programme.getDistrict())).toList();
	}

	private static Set<String> codes(Catalogue catalogue) {
		return catalogue.registers().stream().map(RegisterDefinition::code).collect(Collectors.toSet());
	}

	@Test
	void thePageSaysOfEachProgrammeWhatItsPlugInSays() throws IOException {
		Optional<Path> page = Content.folderAbove("docs");
		assumeTrue(page.isPresent(), "not in a checkout");
		List<String> lines = Files.readAllLines(page.get().resolve("functions.md")).stream()
				.filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(lines).hasSize(PROGRAMMES);
			for (Programme programme : ofTheFive(catalogue)) {
				String name = '`' + programme.getId().substring(programme.getId().indexOf('.') + 1) + '`';
				assertThat(lines).as(programme.getId())
						.anyMatch(line -> line.contains(programme.getName()) && line.contains(name)
								&& programme.getServedBy().stream().allMatch(code -> line.contains('`' + code + '`')));
			}
			lines.forEach(line -> assertThat(line.contains("**not served**")).as(line)
					.isEqualTo(line.endsWith("| **not served** | — |")));
		}
	}

}
