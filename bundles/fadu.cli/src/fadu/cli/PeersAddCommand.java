package fadu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.Level;
import fadu.wording.Wording;
import fadu.workspace.MistypedException;
import fadu.workspace.PeerDistricts.Group;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu peers add}: keeps a peer group. */
@Command(name = "add")
final class PeersAddCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	/** The levels, as a user types them. */
	enum LevelName {
		province, city, district, town
	}

	private final Session session;

	@Parameters(paramLabel = "NAME", descriptionKey = "peers.name")
	private String name;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "peers.level")
	private LevelName level;

	@Option(names = "--size-of", paramLabel = "D", descriptionKey = "peers.sizeOf")
	private String sizeOf;

	@Option(names = "--ratio", paramLabel = "R", descriptionKey = "peers.ratio", defaultValue = "2")
	private BigDecimal ratio;

	@Option(names = "--nearest-to", paramLabel = "D", descriptionKey = "peers.nearestTo")
	private String nearestTo;

	@Mixin
	private NeighbourOptions neighbours;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	PeersAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		long ways = Stream.of(!districts.isEmpty(), level != null, sizeOf != null, nearestTo != null).filter(way -> way).count();
		if (ways != 1) {
			throw new MistypedException(Messages.PeersAddCommand_one);
		}
		Workspace workspace = session.open(folder);
		Group group = keep(workspace);
		Map<String, String> names = workspace.districts().stream()
				.collect(Collectors.toMap(District::getCode, WORDS::name, (one, other) -> one));
		session.out().println(NLS.bind(Messages.PeersAddCommand_kept,
				new Object[]{group.name(), group.basis(), PeersListCommand.names(group, names)}));
		return 0;
	}

	private Group keep(Workspace workspace) throws UserException {
		PeerDistricts peers = new PeerDistricts(workspace);
		if (level != null) {
			return peers.keepLevel(name, Level.valueOf(level.name().toUpperCase(Locale.ROOT)), author.person());
		}
		if (sizeOf != null) {
			return peers.keepSize(name, district(workspace, sizeOf), Numbers.atLeast(BigDecimal.ONE, "--ratio", ratio),
					author.person());
		}
		if (nearestTo != null) {
			District home = district(workspace, nearestTo);
			return peers.keepNearest(name, home, neighbours.suggest(workspace, home), author.person());
		}
		return peers.keepChosen(name, Selection.of(workspace, List.of(), districts, Optional.empty()).districts(), author.person());
	}

	static District district(Workspace workspace, String name) throws UserException {
		return Selection.of(workspace, List.of(), List.of(name), Optional.empty()).districts().get(0);
	}

}
