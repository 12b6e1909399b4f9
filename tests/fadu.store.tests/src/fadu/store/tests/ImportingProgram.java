package fadu.store.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RegisterRow;
import fadu.store.ImportedFile;
import fadu.store.ObservationStore;
import fadu.store.StoreException;

/**
 * Another program that imports report after report, or sheet after sheet of a register, into a workspace, and says so line by line,
 * until it is killed or the store refuses one.
 */
final class ImportingProgram implements AutoCloseable {

	static final int FIGURES = 40;
	static final String TEXT = "text ".repeat(1000);
	/** The name of a program that imports rows of {@link LedgerOfBoats}. */
	static final String ROWS = "rows";
	/** So many rows a sheet brings. */
	static final int SHEET = 500;

	private static final String REFUSED = "refused: ";

	private final Process process;
	private final BufferedReader lines;
	private final List<String> imported = new ArrayList<>();

	private ImportingProgram(Process process) {
		this.process = process;
		this.lines = process.inputReader(StandardCharsets.UTF_8);
	}

	/** What runs in the other program. */
	public static void main(String[] arguments) {
		if (arguments.length > 2) {
			ObservationStore.introduce(arguments[2]);
		}
		try (ObservationStore store = ObservationStore.open(Path.of(arguments[0]))) {
			for (int number = 0;; number++) {
				if (arguments[1].equals(ROWS)) {
					System.out.println(keepRows(store, number));
					continue;
				}
				SourceDocument report = Reports.report(arguments[1] + '-' + number, "370212", new Period.Year(2023));
				for (int figure = 0; figure < FIGURES; figure++) {
					Reports.figure(report, "o" + figure, "LA.CASES_ACCEPTED", figure + " 件");
				}
				store.add(report, TEXT, "王芳");
				System.out.println(report.getSha256());
			}
		} catch (StoreException e) {
			System.out.println(REFUSED + e.getMessage());
		}
	}

	/** Each sheet brings new rows, and the first ones once more with another value. */
	private static String keepRows(ObservationStore store, int number) {
		RegisterDefinition register = LedgerOfBoats.register();
		List<RegisterRow> rows = IntStream.range(0, 2 * SHEET)
				.mapToObj(i -> LedgerOfBoats.row("370212", i < SHEET ? i : (number + 1) * SHEET + i,
						Map.of("order", BigDecimal.valueOf(number), "group", "甲组")))
				.toList();
		store.register(register).keep(LedgerOfBoats.read(register, rows), new ImportedFile("船" + number, "d".repeat(64)), "王芳");
		return String.valueOf(number);
	}

	static ImportingProgram start(Path workspace) throws IOException {
		return start(workspace, "report");
	}

	static ImportingProgram start(Path workspace, String name) throws IOException {
		return start(command(workspace, name));
	}

	/** Starts it as a program that says what it does. */
	static ImportingProgram start(Path workspace, String name, String introduction) throws IOException {
		return start(Stream.concat(command(workspace, name).stream(), Stream.of(introduction)).toList());
	}

	/** Starts it under a limit of the operating system: no file may grow beyond so many kilobytes. */
	static ImportingProgram startWithSmallFiles(Path workspace, String name, int kilobytes) throws IOException {
		List<String> shell = List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "bash");
		return start(Stream.concat(shell.stream(), command(workspace, name).stream()).toList());
	}

	private static List<String> command(Path workspace, String name) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
				ImportingProgram.class.getName(), workspace.toString(), name);
	}

	/** What the operating system says of its troubles is read in English. */
	private static ImportingProgram start(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("LC_ALL", "C.UTF-8");
		return new ImportingProgram(builder.start());
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

	long pid() {
		return process.pid();
	}

	/** Waits for the next report to be imported. */
	void awaitLine() throws IOException {
		String line = lines.readLine();
		if (line == null) {
			throw new IOException("the importing program ended by itself");
		}
		imported.add(line);
	}

	/** Waits until the store refuses a report, and tells why. */
	String awaitRefusal() throws IOException {
		while (imported.isEmpty() || !imported.getLast().startsWith(REFUSED)) {
			awaitLine();
		}
		return imported.removeLast().substring(REFUSED.length());
	}

	/** What the program said to be imported until now. */
	List<String> imported() {
		return List.copyOf(imported);
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
