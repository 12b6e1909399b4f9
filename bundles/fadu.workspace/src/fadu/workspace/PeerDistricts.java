package fadu.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.peer.LikeSize;
import fadu.analysis.peer.Neighbour;
import fadu.model.District;
import fadu.model.Level;
import fadu.store.ObservationStore;
import fadu.store.PeerGroup;
import fadu.wording.Wording;

/** Peer groups: districts that a user sets side by side again and again, kept in the workspace. Each change can be undone. */
public final class PeerDistricts {

	private static final Wording WORDS = UserWording.get();

	private final Workspace workspace;

	/** The peer groups of the workspace. */
	public PeerDistricts(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * A peer group.
	 *
	 * @param name      what the user calls it
	 * @param basis     how its districts were chosen, in words
	 * @param districts GB/T 2260 codes
	 */
	public record Group(String name, String basis, List<String> districts) {
	}

	/** All peer groups, by name. */
	public List<Group> all() throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty()
				? List.of()
				: Workspace.ask(() -> store.get().peerGroups().all()).stream()
						.map(group -> new Group(group.name(), group.basis(), group.districts())).toList();
	}

	/**
	 * The peer group of that name.
	 *
	 * @throws UserException where there is none, with the nearest there are
	 */
	public Group group(String name) throws UserException {
		List<Group> all = all();
		Optional<Group> found = all.stream().filter(group -> group.name().equals(name)).findFirst();
		if (found.isEmpty()) {
			throw Selection.unknown(Messages.PeerDistricts_unknown, name, all.stream().map(Group::name).toList());
		}
		return found.get();
	}

	/** Keeps districts that were chosen one by one. */
	public Group keepChosen(String name, List<District> districts, Person by) throws UserException {
		return keep(name, PeerGroup.Choice.HAND, Messages.PeerDistricts_byHand, districts, by);
	}

	/** Keeps all districts of a level. */
	public Group keepLevel(String name, Level level, Person by) throws UserException {
		List<District> districts = workspace.districts().stream().filter(district -> district.getLevel() == level).toList();
		return keep(name, PeerGroup.Choice.LEVEL, NLS.bind(Messages.PeerDistricts_byLevel, word(level)), districts, by);
	}

	/**
	 * Keeps the districts of like size.
	 *
	 * @param ratio 2 for half to twice the population
	 * @throws UserException where nobody knows the population of the district
	 */
	public Group keepSize(String name, District home, BigDecimal ratio, Person by) throws UserException {
		if (LikeSize.population(home).isEmpty()) {
			throw new UserException(NLS.bind(Messages.PeerDistricts_noPopulation, WORDS.name(home)));
		}
		LikeSize size = LikeSize.of(home, workspace.districts(), ratio);
		String basis = NLS.bind(Messages.PeerDistricts_bySize, WORDS.name(home), ratio.toPlainString());
		String unknown = size.unknown().isEmpty()
				? ""
				: NLS.bind(Messages.PeerDistricts_sizeUnknown,
						String.join(Messages.Selection_separator, Workspace.names(size.unknown())));
		return keep(name, PeerGroup.Choice.SIZE, basis + unknown, size.peers(), by);
	}

	/** Keeps a district with its nearest neighbours. */
	public Group keepNearest(String name, District home, SuggestPeers.Suggestion suggestion, Person by) throws UserException {
		List<District> districts = new ArrayList<>(List.of(home));
		suggestion.neighbours().stream().map(Neighbour::district).forEach(districts::add);
		String basis = NLS.bind(Messages.PeerDistricts_byNearest, new Object[]{WORDS.name(home), suggestion.neighbours().size(),
				String.join(Messages.Selection_separator, suggestion.names(suggestion.variables(), WORDS))});
		return keep(name, PeerGroup.Choice.NEAREST, basis, districts, by);
	}

	private Group keep(String name, PeerGroup.Choice choice, String basis, List<District> districts, Person by)
			throws UserException {
		if (name.isBlank()) {
			throw new UserException(Messages.PeerDistricts_noName);
		}
		if (districts.size() < 2) {
			throw new UserException(NLS.bind(Messages.PeerDistricts_few, basis));
		}
		PeerGroup group = new PeerGroup(name.strip(), choice, basis, districts.stream().map(District::getCode).distinct().toList());
		ObservationStore store = workspace.store();
		Optional<PeerGroup> seen = seen(store, group.name(), by);
		refuse(Workspace.ask(() -> store.peerGroups().keep(group, seen, by.name())));
		return new Group(group.name(), basis, group.districts());
	}

	/**
	 * Removes a peer group.
	 *
	 * @throws UserException where there is none of this name
	 */
	public void remove(String name, Person by) throws UserException {
		Group group = group(name);
		ObservationStore store = workspace.store();
		Optional<PeerGroup> seen = seen(store, group.name(), by);
		if (seen.isPresent()) {
			refuse(Workspace.ask(() -> store.peerGroups().remove(seen.get(), by.name())));
		}
	}

	/** The group of that name, which the person may replace. */
	private static Optional<PeerGroup> seen(ObservationStore store, String name, Person by) throws UserException {
		Optional<PeerGroup> there = Workspace.ask(() -> store.peerGroups().all()).stream()
				.filter(group -> group.name().equals(name)).findFirst();
		if (there.isPresent()) {
			Unseen.refuse(store, Workspace.ask(() -> store.history().latestOfGroup(name)), by, words(there.get()));
		}
		return there;
	}

	private static void refuse(Optional<PeerGroup> faster) throws UserException {
		if (faster.isPresent()) {
			throw new UserException(NLS.bind(Messages.PeerDistricts_faster, words(faster.get())));
		}
	}

	private static String words(PeerGroup group) {
		return NLS.bind(Messages.PeerDistricts_group, group.name(), String.join(Messages.Selection_separator, group.districts()));
	}

	private static String word(Level level) {
		return switch (level) {
		case PROVINCE -> Messages.PeerDistricts_province;
		case CITY -> Messages.PeerDistricts_city;
		case DISTRICT -> Messages.PeerDistricts_district;
		case TOWN -> Messages.PeerDistricts_town;
		case UNKNOWN -> Messages.PeerDistricts_unknownLevel;
		};
	}

}
