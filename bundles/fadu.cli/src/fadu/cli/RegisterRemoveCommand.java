package fadu.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.register.row.StoredRow;
import fadu.workspace.MistypedException;
import fadu.workspace.RowEdits;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu register remove}: takes rows out, all or none, as one change. */
@Command(name = "remove")
final class RegisterRemoveCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private RegisterKeyOptions asked;

	@Option(names = "--key", paramLabel = "KEY", descriptionKey = "rowKeys", required = true)
	private List<String> keys = new ArrayList<>();

	@Option(names = "--expect", paramLabel = "CHANGE", descriptionKey = "rowExpect")
	private Integer expected;

	@Mixin
	private AuthorOptions author;

	RegisterRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		RowEdits edits = new RowEdits(workspace, asked.register(workspace));
		List<StoredRow> rows = new ArrayList<>();
		for (String key : new LinkedHashSet<>(keys.stream().map(String::strip).toList())) {
			rows.add(edits.row(key, asked.district()));
		}
		if (expected != null && rows.size() > 1) {
			throw new MistypedException(RegisterMessages.Register_expectOne);
		}
		edits.remove(rows.stream().map(row -> expected == null ? row : seenAt(row, expected)).toList(), author.person());
		session.out().println(NLS.bind(RegisterMessages.Register_removed, rows.size()));
		return 0;
	}

	private static StoredRow seenAt(StoredRow row, int change) {
		return new StoredRow(row.district(), row.values(), row.file(), row.sheet(), row.number(), change);
	}

}
