package fadu.cli;

import java.nio.file.Path;
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
import picocli.CommandLine.Option;

/** {@code fadu peers list}: the peer groups of the workspace. */
@Command(name = "list")
final class PeersListCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	PeersListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		List<PeerDistricts.Group> groups = new PeerDistricts(workspace).all();
		Map<String, String> names = workspace.districts().stream()
				.collect(Collectors.toMap(district -> district.getCode(), WORDS::name, (one, other) -> one));
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(groups.stream().map(PeersListCommand::record).toList(), out);
			} else if (groups.isEmpty()) {
				out.println(Messages.PeersCommand_none);
			} else {
				GridFormat.table(new Grid(List.of(Messages.Headings_name, Messages.Headings_basis, Messages.Headings_districts),
						groups.stream().map(group -> List.of(group.name(), group.basis(), names(group, names))).toList()), out);
			}
		});
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
