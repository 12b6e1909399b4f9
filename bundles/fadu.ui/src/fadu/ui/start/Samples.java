package fadu.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;

import fadu.ui.imports.OpenImport;

/** The sample reports, as the first page offers them. */
final class Samples {

	private Samples() {
	}

	/** Imports the sample reports, where this product has them. */
	static Optional<Runnable> imported() {
		List<Path> files = files(Path.of(System.getProperty("fadu.samples", "examples/reports")));
		return files.isEmpty()
				? Optional.empty()
				: Optional.of(() -> OpenImport.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), files));
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

}
