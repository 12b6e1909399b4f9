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
import fadu.wording.Wording;
import fadu.workspace.SuggestPeers.Suggestion;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu peers suggest}: the districts nearest to one, with the variables that were missing. */
@Command(name = "suggest")
final class PeersSuggestCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

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
				Json.array(suggestion.neighbours().stream().map(neighbour -> record(suggestion, neighbour)).toList(), out);
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
					List.of(Messages.Headings_district, Messages.Headings_distance, Messages.Headings_used,
							Messages.Headings_missing),
					suggestion.neighbours().stream().map(neighbour -> row(suggestion, neighbour)).toList()), out);
		}
		if (!suggestion.silent().isEmpty()) {
			out.println(NLS.bind(Messages.PeersSuggestCommand_silent, join(suggestion, suggestion.silent())));
		}
	}

	private static List<String> row(Suggestion suggestion, Neighbour neighbour) {
		return List.of(WORDS.name(neighbour.district()), String.format(Locale.ROOT, "%.2f", neighbour.distance()),
				join(suggestion, neighbour.used()), join(suggestion, neighbour.missing()));
	}

	private static String join(Suggestion suggestion, List<String> variables) {
		return String.join(Messages.ReasonNotes_separator, suggestion.names(variables, WORDS));
	}

	private static Map<String, Object> record(Suggestion suggestion, Neighbour neighbour) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("district", neighbour.district().getCode());
		record.put("district_name", neighbour.district().getName());
		record.put("distance", neighbour.distance());
		record.put("used", suggestion.names(neighbour.used(), WORDS));
		record.put("missing", suggestion.names(neighbour.missing(), WORDS));
		return record;
	}

}
