package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What Fadu is made of is written down once, and pinned. */
class TargetPlatformTest {

	private static final Pattern ARTIFACT = Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
			+ "<version>([^<]+)</version>");

	@Test
	void mavenIsToldTheSameVersionsAsTheTarget() {
		Set<String> target = artifacts("targetplatform/fadu.target");
		Set<String> pins = artifacts("targetplatform/pins/pom.xml");
		pins.removeIf(artifact -> artifact.startsWith("fadu:"));
		assertThat(pins).as("run ./fadu generate").isEqualTo(target);
	}

	@Test
	void everyVersionIsExact() {
		assertThat(artifacts("targetplatform/fadu.target")).isNotEmpty()
				.allSatisfy(artifact -> assertThat(artifact).doesNotContainPattern("[\\[(,]|LATEST|:RELEASE$|SNAPSHOT")
						.matches(".*:\\d[^:]*"));
	}

	@Test
	void theTargetFollowsNothing() {
		Path target = Checkout.folder().resolve("targetplatform/fadu.target");
		assertThat(Checkout.read(target).lines().filter(line -> line.contains("<location ")))
				.allSatisfy(location -> assertThat(location).contains("includeDependencyDepth=\"none\"", "type=\"Maven\""));
	}

	private static Set<String> artifacts(String file) {
		Set<String> artifacts = new TreeSet<>();
		Matcher matcher = ARTIFACT.matcher(Checkout.read(Checkout.folder().resolve(file)));
		while (matcher.find()) {
			artifacts.add(matcher.group(1) + ':' + matcher.group(2) + ':' + matcher.group(3));
		}
		return artifacts;
	}

}
