package fadu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.workspace.MistypedException;
import fadu.workspace.RowEdits;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fadu register add}: adds one row, as one change. */
@Command(name = "add")
final class RegisterAddCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private RegisterKeyOptions asked;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "COLUMN=VALUE", descriptionKey = "rowValues")
	private Map<String, String> values = new LinkedHashMap<>();

	@Mixin
	private AuthorOptions author;

	RegisterAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		RegisterDefinition register = asked.register(workspace);
		String district = asked.district().orElseThrow(() -> new MistypedException(RegisterMessages.Register_whichDistrict));
		new RowEdits(workspace, register).add(district, RegisterKeyOptions.typed(register, values), author.person());
		session.out().println(RegisterMessages.Register_added);
		return 0;
	}

}
