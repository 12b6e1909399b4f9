package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RowChanges;
import fadu.register.row.StoredRow;
import fadu.register.row.ValueChange;
import fadu.workspace.RowEdits;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register set}: changes values of one row, as one change. */
@Command(name = "set")
final class RegisterSetCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private RegisterKeyOptions asked;

	@Parameters(index = "1", paramLabel = "KEY", descriptionKey = "rowKey")
	private String key;

	@Parameters(index = "2..*", arity = "1..*", paramLabel = "COLUMN=VALUE", descriptionKey = "rowValues")
	private Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--expect", paramLabel = "CHANGE", descriptionKey = "rowExpect")
	private Integer expected;

	@Mixin
	private AuthorOptions author;

	RegisterSetCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		RegisterDefinition register = asked.register(workspace);
		RowEdits edits = new RowEdits(workspace, register);
		StoredRow row = edits.row(key, asked.district());
		RowChanges changes = edits.set(row, RegisterKeyOptions.typed(register, values),
				OptionalInt.of(expected == null ? row.change() : expected), author.person());
		tell(session, register, changes);
		return 0;
	}

	private static void tell(Session session, RegisterDefinition register, RowChanges changes) throws UserException {
		ShownColumns shown = new ShownColumns(register, List.of());
		List<ValueChange> values = changes.changed().stream().flatMap(change -> change.values().stream()).toList();
		if (values.isEmpty()) {
			session.out().println(RegisterMessages.Register_asItWas);
		} else {
			GridFormat.table(
					new Grid(
							List.of(RegisterMessages.Register_column, RegisterMessages.Register_old, RegisterMessages.Register_new),
							values.stream().map(value -> List.of(value.field().label(),
									value.before().map(old -> shown.text(value.field(), old)).orElse(""),
									value.after().map(now -> shown.text(value.field(), now)).orElse(""))).toList()),
					session.out());
		}
	}

}
