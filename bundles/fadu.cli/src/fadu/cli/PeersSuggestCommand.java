package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.peer.Neighbour;
import fadu.catalogue.Names;
import fadu.workspace.SuggestPeers.Suggestion;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu peers suggest}: the districts nearest to one, with the variables that were missing. */
@Command(name = "suggest")
final class PeersSuggestCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "D", descriptionKey = "peers.nearestTo")
	private String home;

	@Mixin
	private NeighbourOptions neighbours;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	PeersSuggestCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		Suggestion suggestion = neighbours.suggest(workspace, PeersAddCommand.district(workspace, home));
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(suggestion.neighbours().stream().map(PeersSuggestCommand::record).toList(), out);
			} else {
				table(suggestion, out);
			}
		});
		return 0;
	}

	private static void table(Suggestion suggestion, PrintWriter out) {
		if (suggestion.neighbours().isEmpty()) {
			out.println(Messages.PeersSuggestCommand_none);
		} else {
			GridFormat.table(new Grid(
					List.of(Messages.Headings_district, Messages.Headings_distance, Messages.Headings_used, Messages.Headings_missing),
					suggestion.neighbours().stream().map(PeersSuggestCommand::row).toList()), out);
		}
		if (!suggestion.silent().isEmpty()) {
			out.println(NLS.bind(Messages.PeersSuggestCommand_silent, join(suggestion.silent())));
		}
	}

	private static List<String> row(Neighbour neighbour) {
		return List.of(Names.of(neighbour.district()), String.format(Locale.ROOT, "%.2f", neighbour.distance()),
				join(neighbour.used()), join(neighbour.missing()));
	}

	private static String join(List<String> variables) {
		return String.join(Messages.ReasonNotes_separator, variables);
	}

	private static Map<String, Object> record(Neighbour neighbour) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("district", neighbour.district().getCode());
		record.put("district_name", neighbour.district().getName());
		record.put("distance", neighbour.distance());
		record.put("used", neighbour.used());
		record.put("missing", neighbour.missing());
		return record;
	}

}
