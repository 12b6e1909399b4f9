package fadu.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tab completes what a person types: in the shell of Fadu, at a terminal, and in bash. */
class CompletionTest {

	@TempDir
	private Path folder;

	@Test
	void tabCompletesCommandsAndOptionsInTheShellAndNoMarkStandsBehindAnswers() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no program script here, which makes a terminal");
		Process shell = start("script", "-qec", "stty cols 120 rows 40; '" + fadu() + "' shell", "/dev/null");
		Typist typist = new Typist(shell);
		typist.until("fadu> ");
		typist.type("catal\t");
		typist.until("ogue");
		typist.type("plac\t");
		typist.until("places");
		typist.type("盐田区\r");
		typist.until("440308");
		typist.until("fadu> ");
		typist.type("observations --dist\t");
		typist.until("--district");
		typist.type("崂\t");
		typist.until(bytes("山区"));
		typist.type("\u0003"); // given up
		typist.until("fadu> ");
		typist.type("exit\r");
		assertThat(shell.waitFor()).isZero();
		assertThat(typist.seen()).doesNotContain("fadu-end");
	}

	@Test
	void bashCompletesCommandsOptionsAndWordsOfLists() throws Exception {
		assertThat(completed("fadu", "plug")).contains("plugin");
		assertThat(completed("fadu", "plugin", "ch")).contains("check");
		assertThat(completed("fadu", "compare", "--dis")).contains("--district");
		assertThat(completed("fadu", "op")).contains("open");
	}

	private String completed(String... words) throws Exception {
		Process bash = start("bash", "-c", "source <('" + fadu() + "' completion); COMP_WORDS=(" + String.join(" ", words)
				+ "); COMP_CWORD=" + (words.length - 1) + "; _complete_fadu; printf '%s\n' \"${COMPREPLY[@]}\"");
		String all = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(bash.waitFor()).as(all).isZero();
		return all;
	}

	/** The text as the signs that its bytes are, which is how the screen is read. */
	private static String bytes(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	private static Path fadu() {
		return Fadu.checkout().resolve("fadu");
	}

	private Process start(String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf(name -> name.startsWith("FADU_"));
		builder.environment()
				.putAll(Map.of("FADU_BUILDING", "1", "LANG", "C.UTF-8", "HOME", folder.toString(), "TERM", "xterm"));
		return builder.start();
	}

	/** Types when what it waits for stands on the screen. */
	private static final class Typist {

		private final Process process;
		private final StringBuilder seen = new StringBuilder();
		private int read;

		Typist(Process process) {
			this.process = process;
		}

		void type(String keys) throws IOException {
			process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
			process.getOutputStream().flush();
		}

		/** Ends where the text stands behind what was waited for before. */
		void until(String text) throws IOException {
			InputStream screen = process.getInputStream();
			while (seen.indexOf(text, read) < 0) {
				int sign = screen.read();
				assertThat(sign).as("the shell ended before %s: %s", text, seen).isNotNegative();
				seen.append((char) sign);
			}
			read = seen.indexOf(text, read) + text.length();
		}

		String seen() {
			return seen.toString();
		}
	}

}
