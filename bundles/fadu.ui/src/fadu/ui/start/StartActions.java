package fadu.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

import fadu.ui.imports.OpenImport;

/** What the links of the first page do. */
final class StartActions {

	private StartActions() {
	}

	/** Does what the menu item of the command does. */
	static Runnable command(String id) {
		return () -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				ILog.of(StartActions.class).error(e.getMessage(), e);
			}
		};
	}

	/** Goes to where something is done. */
	static Runnable perspective(String id) {
		return () -> {
			try {
				PlatformUI.getWorkbench().showPerspective(id, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
			} catch (WorkbenchException e) {
				ILog.of(StartActions.class).error(e.getMessage(), e);
			}
		};
	}

	/** Imports the sample reports, where this product has them. */
	static Optional<Runnable> samples() {
		List<Path> files = files(Path.of(System.getProperty("fadu.samples", "examples/reports")));
		return files.isEmpty() ? Optional.empty() : Optional.of(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			OpenImport.of(window, files);
		});
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

}
