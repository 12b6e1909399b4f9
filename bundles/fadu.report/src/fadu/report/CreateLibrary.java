package fadu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import fadu.report.library.LibraryBuilder;

/** Rewrites the library of report designs in a checkout; {@code ./fadu generate} runs it with the file as its only argument. */
public final class CreateLibrary implements IApplication {

	/** The library as its generator writes it. */
	public static byte[] bytes() throws ReportException {
		RunReport.engine();
		return LibraryBuilder.build();
	}

	@Override
	public Object start(IApplicationContext context) throws ReportException, IOException {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Files.write(Path.of(arguments[arguments.length - 1]), bytes());
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// It ends by itself.
	}

}
