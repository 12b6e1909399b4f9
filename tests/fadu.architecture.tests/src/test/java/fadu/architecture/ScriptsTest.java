package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every script of the checkout starts on a fresh machine, as its README says, or says what to install. */
class ScriptsTest {

	private static final int MOST_SECONDS = 120;
	private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");
	private static final Pattern JUMP = Pattern.compile("(?:goto |call :)(\\w+)");

	@TestFactory
	Stream<DynamicTest> everyScriptIsWrittenWithoutSlips() {
		return Stream.concat(Stream.of(Checkout.folder().resolve("fadu")), scripts())
				.map(script -> DynamicTest.dynamicTest(name(script),
						() -> assertThat(run("bash", "-n", script.toString()).status).isZero()));
	}

	@TestFactory
	Stream<DynamicTest> everyScriptTakesTheMavenAndTheJdkOfTheLauncher() {
		return scripts().map(script -> DynamicTest.dynamicTest(name(script),
				() -> assertThat(Checkout.read(script).lines())
						.noneMatch(line -> line.strip().matches("(.*[ ($\"{])?(mvn|java) -.*"))));
	}

	@TestFactory
	Stream<DynamicTest> everyScriptTellsWhatItDoesAndStarts() {
		return benchmarks().map(script -> DynamicTest.dynamicTest(name(script), () -> {
			Run help = run("bash", script.toString(), "--help");
			assertThat(help.status).isZero();
			assertThat(help.output).isNotBlank().doesNotContain("#!");
			Run check = run("bash", script.toString(), "--check");
			assertThat(check.output).containsAnyOf("can start here", "sudo apt-get install");
		}));
	}

	@Test
	void theLauncherLendsItsMavenAndItsJdk() throws IOException, InterruptedException {
		String fadu = Checkout.folder().resolve("fadu").toString();
		Run maven = run(fadu, "maven", "--version");
		assertThat(maven.status).as(maven.output).isZero();
		Run jdk = run(fadu, "jdk");
		assertThat(maven.output).contains("Apache Maven 3.9.").contains(jdk.output.strip());
	}

	@Test
	void theLauncherForWindowsKnowsTheSameWords() {
		String verbs = Checkout.read(Checkout.folder().resolve("fadu")).lines().map(String::strip)
				.filter(line -> line.matches("\\w+( \\| \\w+)+\\)")).findFirst().orElseThrow();
		String windows = Checkout.read(Checkout.folder().resolve("fadu.cmd"));
		assertThat(List.of(verbs.replace(")", "").split(" \\| "))).contains("build", "jdk")
				.allSatisfy(verb -> assertThat(windows).contains("if \"%~1\"==\"" + verb + "\" goto "));
		assertThat(windows.chars()).as("the console may have any code page").allMatch(sign -> sign < 128);
		assertThat(LABEL.matcher(windows).results().map(found -> found.group(1))).as("where it jumps to is there")
				.containsAll(JUMP.matcher(windows).results().map(found -> found.group(1)).toList());
	}

	private static Stream<Path> scripts() {
		return Checkout.list(Checkout.folder().resolve("releng"), Integer.MAX_VALUE)
				.filter(file -> file.toString().endsWith(".sh") && !file.toString().contains("/target/"));
	}

	private static Stream<Path> benchmarks() {
		return scripts().filter(script -> !script.endsWith("common.sh"));
	}

	private static String name(Path script) {
		return Checkout.folder().relativize(script).toString();
	}

	/**
	 * What a command did.
	 *
	 * @param status its exit status
	 * @param output what it printed, messages too
	 */
	private record Run(int status, String output) {
	}

	private static Run run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
		process.getOutputStream().close();
		process.onExit().completeOnTimeout(null, MOST_SECONDS, TimeUnit.SECONDS).thenAccept(ended -> {
			if (ended == null) { // a script that does not know its word begins its work instead
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
			}
		});
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(process.waitFor(), output);
	}

}
