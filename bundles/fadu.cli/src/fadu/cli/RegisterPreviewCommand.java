package fadu.cli;

import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.workspace.RegisterSheets;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
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
		Workspace workspace = session.open(options.folder());
		RegisterDefinition register = new Registers(workspace).named(options.code());
		return options.tell(session, register, RegisterFileOptions.taken(() -> new RegisterSheets(workspace).preview(register,
				options.file(), options.district(), options.wish(register))), false);
	}

}
