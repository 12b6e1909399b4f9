package fadu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fadu.export.form.RegisterForm;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RegisterRow;
import fadu.workspace.MistypedException;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register sample}: a spreadsheet with the made-up rows that the plug-in of a register brings. */
@Command(name = "sample")
final class RegisterSampleCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	RegisterSampleCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Registers registers = new Registers(session.open(folder));
		RegisterDefinition register = registers.named(code);
		write(session, output, register, registers.sample(register).rows());
		return 0;
	}

	/** Writes a form with rows to a file; a terminal cannot show it. */
	static void write(Session session, OutputOptions output, RegisterDefinition register, List<RegisterRow> rows)
			throws UserException {
		if (!output.isFile()) {
			throw new MistypedException(RegisterMessages.Register_file);
		}
		if (!output.endsWith(".xlsx")) {
			throw new MistypedException(RegisterMessages.Register_xlsx);
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try {
			RegisterForm.write(register, rows, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		output.write(session, content.toByteArray());
	}

}
