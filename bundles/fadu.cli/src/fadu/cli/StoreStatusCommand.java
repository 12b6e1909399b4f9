package fadu.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.AdministerStore;
import fadu.workspace.StoreState;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu store status}: how the store is; whoever may read may ask. */
@Command(name = "status")
final class StoreStatusCommand implements Callable<Integer> {

	private static final double MEGABYTE = 1 << 20;

	private final Session session;

	@Mixin
	private ListOptions list;

	StoreStatusCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		StoreState state = new AdministerStore(list.open(session)).status();
		list.write(session, List.of(record(state)),
				new Grid(List.of(Messages.StoreStatusCommand_what, Messages.StoreStatusCommand_is), rows(state)));
		return 0;
	}

	private static List<List<String>> rows(StoreState state) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(Messages.StoreStatusCommand_place, state.place()));
		state.server().ifPresent(server -> {
			rows.add(List.of(Messages.StoreStatusCommand_server, "PostgreSQL " + server.version()));
			rows.add(List.of(Messages.StoreStatusCommand_database, server.database()));
			rows.add(List.of(Messages.StoreStatusCommand_user, server.user()));
			rows.add(List.of(Messages.StoreStatusCommand_encrypted,
					server.encrypted().orElse(Messages.StoreStatusCommand_clearText)));
		});
		rows.add(List.of(Messages.StoreStatusCommand_structure, structure(state)));
		rows.add(List.of(Messages.StoreStatusCommand_documents, Long.toString(state.documents())));
		rows.add(List.of(Messages.StoreStatusCommand_figures, Long.toString(state.figures())));
		rows.add(List.of(Messages.StoreStatusCommand_waiting, Long.toString(state.waiting())));
		state.server().ifPresent(server -> {
			rows.add(List.of(Messages.StoreStatusCommand_size, String.format("%.1f MB", server.bytes() / MEGABYTE)));
			server.sources().forEach(source -> rows.add(List.of(NLS.bind(Messages.StoreStatusCommand_source, source.name()),
					source.answers() ? source.place() : NLS.bind(Messages.StoreStatusCommand_away, source.place()))));
			server.clients().forEach(client -> rows.add(List.of(Messages.StoreStatusCommand_connected,
					client.login() + ' ' + client.program() + " × " + client.connections())));
			server.roles().forEach((role, logins) -> rows.add(List.of(NLS.bind(Messages.StoreStatusCommand_role, role),
					logins.isEmpty() ? "-" : logins.stream().collect(Collectors.joining(" ")))));
			server.restricted().forEach(each -> rows.add(
					List.of(NLS.bind(Messages.StoreStatusCommand_restricted, each.login(), each.role()), each.names())));
		});
		return rows;
	}

	private static String structure(StoreState state) {
		String release = state.server().flatMap(StoreState.Server::release).map(fadu -> " (Fadu " + fadu + ')').orElse("");
		if (state.structure() == 0) {
			return Messages.StoreStatusCommand_none;
		}
		return state.structure() == state.needed()
				? state.structure() + release
				: NLS.bind(Messages.StoreStatusCommand_other, state.structure() + release, state.needed());
	}

	private static Map<String, Object> record(StoreState state) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("place", state.place());
		record.put("structure", state.structure());
		record.put("structure_needed", state.needed());
		record.put("documents", BigDecimal.valueOf(state.documents()));
		record.put("figures", BigDecimal.valueOf(state.figures()));
		record.put("waiting", BigDecimal.valueOf(state.waiting()));
		state.server().ifPresent(server -> {
			record.put("server", server.version());
			record.put("database", server.database());
			record.put("user", server.user());
			record.put("fadu", server.release().orElse(null));
			record.put("encrypted", server.encrypted().orElse(null));
			record.put("bytes", BigDecimal.valueOf(server.bytes()));
			record.put("connected", server.clients().stream().map(StoreStatusCommand::record).toList());
			record.put("roles", server.roles());
			record.put("restricted", server.restricted().stream().map(StoreStatusCommand::record).toList());
			record.put("sources", server.sources().stream().map(StoreStatusCommand::record).toList());
		});
		return record;
	}

	private static Map<String, Object> record(StoreState.Client client) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("login", client.login());
		record.put("program", client.program());
		record.put("connections", client.connections());
		return record;
	}

	private static Map<String, Object> record(StoreState.Restricted restricted) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("login", restricted.login());
		record.put("role", restricted.role());
		record.put("districts", restricted.districts());
		return record;
	}

	private static Map<String, Object> record(StoreState.Source source) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("name", source.name());
		record.put("place", source.place());
		record.put("answers", source.answers());
		return record;
	}

}
