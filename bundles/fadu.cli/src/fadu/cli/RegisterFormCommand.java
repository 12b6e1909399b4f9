package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fadu.workspace.Registers;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register form}: a blank spreadsheet for a register, with drop-downs, checks and a guide. */
@Command(name = "form")
final class RegisterFormCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	RegisterFormCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		RegisterSampleCommand.write(session, output, new Registers(session.open(folder)).named(code), List.of());
		return 0;
	}

}
