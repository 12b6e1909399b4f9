package fadu.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the launcher on the product that was just put together. */
final class Fadu {

	private static final int LONGEST_MINUTES = 5;

	private Fadu() {
	}

	/**
	 * What a run left behind.
	 *
	 * @param status the exit status
	 * @param out    what it printed as its result
	 * @param err    what it said to the user
	 */
	record Run(int status, String out, String err) {
	}

	/** The root of the checkout. */
	static Path checkout() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(folder.resolve("fadu"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** Starts a command that uses the workspace and has no display. */
	static Process start(Path workspace, Path out, Path err, String... arguments) throws IOException {
		return launch(workspace, out, err, "", arguments);
	}

	private static Process launch(Path workspace, Path out, Path err, String display, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(checkout().resolve("fadu").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().put("FADU_WORKSPACE", workspace.toString());
		builder.environment().put("FADU_PLUGINS", workspace.resolveSibling("plugins").toString());
		builder.environment().put("FADU_BUILDING", "1");
		builder.environment().put("LANG", "C.UTF-8");
		Path home = workspace.resolveSibling("home"); // of a user with settings, where a test has made one
		if (Files.isDirectory(home)) {
			builder.environment().put("HOME", home.toString());
		}
		builder.environment().put("DISPLAY", display);
		builder.environment().remove("WAYLAND_DISPLAY");
		return builder.start();
	}

	/** Runs a command to its end, without a display. */
	static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
		return runOn("", folder, arguments);
	}

	/** Runs a command to its end on the display. */
	static Run runOn(String display, Path folder, String... arguments) throws IOException, InterruptedException {
		Path out = Files.createTempFile(folder, "out", ".txt");
		Path err = Files.createTempFile(folder, "err", ".txt");
		Process process = launch(folder.resolve("workspace"), out, err, display, arguments);
		if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("no end after " + LONGEST_MINUTES + " minutes: " + List.of(arguments));
		}
		return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
				Files.readString(err, StandardCharsets.UTF_8));
	}

}
