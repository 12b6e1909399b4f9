package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fadu.wording.Wording;
import fadu.workspace.PeerDistricts;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu peers list}: the peer groups of the workspace. */
@Command(name = "list")
final class PeersListCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Mixin
	private ListOptions list;

	PeersListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = list.open(session);
		List<PeerDistricts.Group> groups = new PeerDistricts(workspace).all();
		Map<String, String> names = workspace.districts().stream()
				.collect(Collectors.toMap(district -> district.getCode(), WORDS::name, (one, other) -> one));
		list.write(session, groups.stream().map(PeersListCommand::record).toList(),
				new Grid(List.of(Messages.Headings_name, Messages.Headings_basis, Messages.Headings_districts),
						groups.stream().map(group -> List.of(group.name(), group.basis(), names(group, names))).toList()),
				Messages.PeersCommand_none);
		return 0;
	}

	static String names(PeerDistricts.Group group, Map<String, String> names) {
		return group.districts().stream().map(code -> names.getOrDefault(code, code))
				.collect(Collectors.joining(Messages.ReasonNotes_separator));
	}

	private static Map<String, Object> record(PeerDistricts.Group group) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("name", group.name());
		record.put("basis", group.basis());
		record.put("districts", group.districts());
		return record;
	}

}
