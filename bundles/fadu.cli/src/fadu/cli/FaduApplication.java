package fadu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command and ends with its exit status. */
public final class FaduApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		PrintWriter out = writer(new StandardOutput());
		PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
		try (InstanceArea area = InstanceArea.open()) {
			return new FaduCommandLine(out, err).run(arguments);
		} finally {
			out.flush();
			err.flush();
		}
	}

	/** UTF-8, whatever the locale of the terminal. */
	private static PrintWriter writer(OutputStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
	}

	@Override
	public void stop() {
		// a command runs to its end
	}

}
