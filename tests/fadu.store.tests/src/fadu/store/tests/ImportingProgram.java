package fadu.store.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationStore;

/** Another program that imports report after report into a workspace, and says so line by line, until it is killed. */
final class ImportingProgram implements AutoCloseable {

	static final int FIGURES = 40;
	static final String TEXT = "text ".repeat(1000);

	private final Process process;
	private final BufferedReader lines;
	private final List<String> imported = new ArrayList<>();

	private ImportingProgram(Process process) {
		this.process = process;
		this.lines = process.inputReader(StandardCharsets.UTF_8);
	}

	/** What runs in the other program. */
	public static void main(String[] arguments) {
		try (ObservationStore store = ObservationStore.open(Path.of(arguments[0]))) {
			for (int number = 0;; number++) {
				SourceDocument report = Reports.report(arguments[1] + '-' + number, "370212", new Period.Year(2023));
				for (int figure = 0; figure < FIGURES; figure++) {
					Reports.figure(report, "o" + figure, "LA.CASES_ACCEPTED", figure + " 件");
				}
				store.add(report, TEXT, "王芳");
				System.out.println(report.getSha256());
			}
		}
	}

	static ImportingProgram start(Path workspace) throws IOException {
		return start(workspace, "report");
	}

	static ImportingProgram start(Path workspace, String name) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ImportingProgram(new ProcessBuilder(java, "-cp", classPath(), ImportingProgram.class.getName(),
				workspace.toString(), name).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** All that this test runs on, as a plain class path. */
	private static String classPath() {
		Bundle self = FrameworkUtil.getBundle(ImportingProgram.class);
		if (self == null) {
			return System.getProperty("java.class.path");
		}
		Bundle[] bundles = self.getBundleContext().getBundles();
		// A bundle that comes from its project rather than from a jar has its classes in a folder of the build.
		return Arrays.stream(bundles).map(FileLocator::getBundleFileLocation).flatMap(Optional::stream)
				.flatMap(location -> Stream.of(location, new File(location, "target/classes"), new File(location, "bin")))
				.filter(File::exists).map(File::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** Waits for the next report to be imported. */
	void awaitLine() throws IOException {
		String line = lines.readLine();
		if (line == null) {
			throw new IOException("the importing program ended by itself");
		}
		imported.add(line);
	}

	/** Waits until the program has made a file. */
	void awaitFile(Path file) throws IOException {
		while (Files.notExists(file)) {
			if (!process.isAlive()) {
				throw new IOException("the importing program ended by itself");
			}
			Thread.onSpinWait();
		}
	}

	/** Kills the program as a power cut would, and tells what it had imported until then. */
	List<String> kill() throws InterruptedException {
		// Process.destroyForcibly would close the pipe, with the last lines in it.
		process.toHandle().destroyForcibly();
		process.waitFor();
		lines.lines().forEach(imported::add);
		return imported;
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
