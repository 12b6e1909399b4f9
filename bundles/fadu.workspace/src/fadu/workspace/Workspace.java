package fadu.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.Finding;
import fadu.analysis.set.FigureSource;
import fadu.catalogue.Assessments;
import fadu.catalogue.Catalogue;
import fadu.model.CompositeIndex;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationStore;
import fadu.store.StoreException;
import fadu.store.StoreLocation;
import fadu.wording.Wording;

/**
 * A folder in which a user keeps imported reports, together with what the installed plug-ins contribute. The folder and its
 * database come into being with the first import; a workspace that was never written to costs nothing.
 */
public final class Workspace implements AutoCloseable {

	private static final Wording WORDS = UserWording.get();

	private final Path folder;
	private final StoreLocation location;
	private final Catalogue catalogue;
	private ObservationStore store;
	private KnownAreas areas;

	private Workspace(Path folder, StoreLocation location, Catalogue catalogue) {
		this.folder = folder;
		this.location = location;
		this.catalogue = catalogue;
	}

	/**
	 * Opens the workspace; its folder need not exist.
	 *
	 * @throws UserException where a file stands in the place of the folder, or the URL is none of a database that Fadu knows or
	 *                           holds a password
	 */
	public static Workspace open(WorkspaceAddress address, Catalogue catalogue) throws UserException {
		Path folder = address.folder();
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new UserException(NLS.bind(Messages.Workspace_noFolder, folder));
		}
		if (address.store().isEmpty()) {
			return new Workspace(folder, new StoreLocation.Folder(folder), catalogue);
		}
		String url = address.store().get();
		StoreLocation location = ask(() -> StoreLocation.ofUrl(url))
				.orElseThrow(() -> new UserException(
						NLS.bind(Messages.Workspace_noStore, url.replaceFirst("[?].*$", "").replaceFirst("//[^/]*@", "//"))));
		return new Workspace(folder, location, catalogue);
	}

	/** Opens the workspace in the folder, which need not exist. */
	public static Workspace open(Path folder, Catalogue catalogue) throws UserException {
		return open(new WorkspaceAddress(folder, Optional.empty()), catalogue);
	}

	/**
	 * Says what this program does, for the user of another one that finds a workspace held by it.
	 *
	 * @param command the command, as {@code fadu import}; empty for a window
	 */
	public static void introduce(String command) {
		ObservationStore.introduce(command);
	}

	/** Whom to tell, in one line, for whom a change has to wait. */
	public static void whenWaiting(Consumer<String> told) {
		ObservationStore.whenWaiting(told);
	}

	/** Where the workspace keeps its data. */
	public Path folder() {
		return folder;
	}

	/** Where the data is, for people: the folder, or the server and database without user and password. */
	public String place() {
		return location.toString();
	}

	StoreLocation location() {
		return location;
	}

	/** What the plug-ins contribute. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The metrics of the plug-ins and those that users of the workspace defined. */
	public List<Metric> metrics() throws UserException {
		return Stream.concat(catalogue.metrics().stream(), new OwnMetrics(this).all().stream()).toList();
	}

	/** The indices of the plug-ins and those that users of the workspace defined. */
	public List<CompositeIndex> indices() throws UserException {
		return Stream.concat(Assessments.of(catalogue).indices().stream(), new OwnIndices(this).all().stream()).toList();
	}

	/** The figures of the plug-ins and those kept here; the one place where the two come together. */
	public FigureSource<UserException> figures() {
		return new StoredFigures(this);
	}

	/** The districts of the plug-ins, and those that only imported documents and rows of registers speak of. */
	public List<District> districts() throws UserException {
		return districts(kept());
	}

	/** @param kept the names and codes under which documents are kept */
	List<District> districts(List<String> kept) throws UserException {
		Map<String, District> districts = new LinkedHashMap<>();
		catalogue.districts().forEach(district -> districts.put(district.getCode(), district));
		catalogue.documents().forEach(document -> districts.computeIfAbsent(document.getDistrict(), areas()::district));
		kept.forEach(imported -> districts.computeIfAbsent(areas().code(imported), areas()::district));
		fromStore(ObservationStore::districtsWithRows).forEach(code -> districts.computeIfAbsent(code, areas()::district));
		return new PlaceLevels(this).with(new Residents(this).with(List.copyOf(districts.values())));
	}

	/** Knows by which name a district that is not listed is kept. */
	SameDistrict sameDistrict() throws UserException {
		return new SameDistrict(areas(), kept());
	}

	/** The names and codes under which documents are kept. */
	List<String> kept() throws UserException {
		return fromStore(ObservationStore::districts);
	}

	/** The periods that the documents of plug-ins and those imported here cover, and the years of which the latter give figures. */
	public Set<Period> periods() throws UserException {
		Set<Period> periods = catalogue.documents().stream().map(SourceDocument::getPeriod)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		periods.addAll(fromStore(ObservationStore::periods));
		return periods;
	}

	/** The codes of the metrics of which there are imported figures about the district. */
	public Set<String> importedMetrics(District district) throws UserException {
		Set<String> metrics = new HashSet<>();
		for (String key : areas().keys(List.of(district.getCode()), kept())) {
			metrics.addAll(fromStore(store -> List.copyOf(store.metricsAbout(key))));
		}
		return metrics;
	}

	private <T> List<T> fromStore(Function<ObservationStore, List<T>> question) throws UserException {
		Optional<ObservationStore> present = storeIfPresent();
		return present.isPresent() ? ask(() -> question.apply(present.get())) : List.of();
	}

	/**
	 * The districts, and the areas that contain them whether or not anybody describes those.
	 *
	 * @param asked districts that may be known to nobody yet
	 */
	public List<District> areas(Collection<District> asked) throws UserException {
		return areas().withThoseAbove(Stream.concat(districts().stream(), asked.stream()).toList());
	}

	/** Which area a name means, by the plug-ins that are installed now. */
	synchronized KnownAreas areas() {
		if (areas == null || areas.isOutdated()) {
			areas = new KnownAreas(catalogue);
		}
		return areas;
	}

	/** The database, made where it is not there yet. */
	synchronized ObservationStore store() throws UserException {
		if (store == null) {
			store = ask(() -> ObservationStore.open(location));
		}
		return store;
	}

	/** The database, where anything was ever kept in it; asking makes none. */
	synchronized Optional<ObservationStore> storeIfPresent() throws UserException {
		if (store == null) {
			store = ask(() -> ObservationStore.openToAsk(location)).orElse(null);
		}
		return Optional.ofNullable(store);
	}

	/** What the user should know of the store, a line each, as far as it was opened. */
	public synchronized List<String> notices() {
		return store == null ? List.of() : store.notices();
	}

	/** Asks the database; its failures become messages for the user. */
	static <T> T ask(Supplier<T> call) throws UserException {
		try {
			return call.get();
		} catch (StoreException e) {
			throw new UserException(e.getMessage(), e);
		}
	}

	@Override
	public synchronized void close() {
		if (store != null) {
			store.close();
			store = null;
		}
	}

	/** The full name of the area with the code; what stands in the place of a code is a name. */
	public String placeName(String code) {
		return areas().name(code);
	}

	/** The districts that a finding is about, by their own names, that of the figure in question first. */
	public String districtsOf(Finding finding) {
		return finding.districts().stream().map(this::districtName).collect(Collectors.joining(Messages.Workspace_and));
	}

	/** The own name of the district with the code, without the areas above it; what stands in the place of a code is a name. */
	public String districtName(String code) {
		return WORDS.name(areas().district(code));
	}

	/** The names by which a user may call a district, for suggestions. */
	static List<String> names(List<District> districts) {
		return districts.stream().map(WORDS::name).toList();
	}

}
