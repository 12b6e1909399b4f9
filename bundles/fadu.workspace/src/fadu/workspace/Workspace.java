package fadu.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Level;
import fadu.model.SourceDocument;
import fadu.store.ObservationStore;
import fadu.store.StoreException;

/**
 * A folder in which a user keeps imported reports, together with what the installed plug-ins contribute. The folder and its
 * database come into being with the first import; a workspace that was never written to costs nothing.
 */
public final class Workspace implements AutoCloseable {

	private final Path folder;
	private final Catalogue catalogue;
	private ObservationStore store;

	private Workspace(Path folder, Catalogue catalogue) {
		this.folder = folder;
		this.catalogue = catalogue;
	}

	/**
	 * Opens the workspace in the folder, which need not exist.
	 *
	 * @throws UserException where a file stands in the place of the folder
	 */
	public static Workspace open(Path folder, Catalogue catalogue) throws UserException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new UserException(NLS.bind(Messages.Workspace_noFolder, folder));
		}
		return new Workspace(folder, catalogue);
	}

	/** The user's own workspace: the folder in the environment variable FADU_WORKSPACE, or else ~/.fadu/workspace. */
	public static Path defaultFolder() {
		String chosen = System.getenv("FADU_WORKSPACE");
		return chosen == null || chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".fadu", "workspace") : Path.of(chosen);
	}

	/** Where the workspace keeps its data. */
	public Path folder() {
		return folder;
	}

	/** What the plug-ins contribute. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The documents of the plug-ins and those imported here; a document that a plug-in brings, reviewed, goes first. */
	public List<SourceDocument> documents() throws UserException {
		Map<String, SourceDocument> documents = new LinkedHashMap<>();
		catalogue.documents().forEach(document -> documents.put(document.getSha256(), document));
		Optional<ObservationStore> present = storeIfPresent();
		if (present.isPresent()) {
			for (SourceDocument document : ask(present.get()::documents)) {
				documents.putIfAbsent(document.getSha256(), document);
			}
		}
		return List.copyOf(documents.values());
	}

	/** The districts of the plug-ins, and those that only imported documents speak of, known by name alone. */
	public List<District> districts() throws UserException {
		List<District> districts = new ArrayList<>(catalogue.districts());
		for (SourceDocument document : documents()) {
			String code = document.getDistrict();
			if (districts.stream().noneMatch(district -> district.getCode().equals(code))) {
				districts.add(knownByName(code));
			}
		}
		return districts;
	}

	/** The district with the code or name, over plug-ins and imported documents. */
	public Optional<District> district(String codeOrName) throws UserException {
		Optional<District> contributed = catalogue.district(codeOrName);
		return contributed.isPresent() ? contributed
				: districts().stream().filter(district -> district.getCode().equals(codeOrName.strip())).findFirst();
	}

	/** A district that no plug-in describes: its name stands for its code. */
	static District knownByName(String name) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(name);
		district.setName(name);
		district.setNameEn(name);
		district.setLevel(name.endsWith("省") ? Level.PROVINCE : name.endsWith("市") ? Level.CITY : Level.DISTRICT);
		return district;
	}

	/** The database, made where it is not there yet. */
	synchronized ObservationStore store() throws UserException {
		if (store == null) {
			store = ask(() -> ObservationStore.open(folder));
		}
		return store;
	}

	/** The database, where a report has been imported before. */
	synchronized Optional<ObservationStore> storeIfPresent() throws UserException {
		boolean present = store != null || ObservationStore.exists(folder);
		return present ? Optional.of(store()) : Optional.empty();
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

	/** The names by which a user may call a district, for suggestions. */
	static List<String> names(List<District> districts) {
		return districts.stream().map(Names::of).toList();
	}

}
