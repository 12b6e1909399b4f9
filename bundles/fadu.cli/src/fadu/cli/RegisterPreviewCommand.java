package fadu.cli;

import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu register preview}: what a spreadsheet would change; nothing is changed. */
@Command(name = "preview")
final class RegisterPreviewCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private RegisterFileOptions options;

	RegisterPreviewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Registers registers = new Registers(session.open(options.folder()));
		RegisterDefinition register = registers.named(options.code());
		return options.tell(session, register, registers.preview(register, options.file(), options.district()), false);
	}

}
