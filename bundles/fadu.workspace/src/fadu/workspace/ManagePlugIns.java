package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.catalogue.FolderEntry;
import fadu.catalogue.PlugIn;
import fadu.catalogue.PlugInInspection;
import fadu.catalogue.PlugInState;
import fadu.catalogue.Problem;

/**
 * Installs plug-ins into the folder of the user, sets them aside, brings them back and removes them; each takes effect at once.
 * What
 * is set aside lies in {@code .disabled} of the folder, what was removed or replaced in {@code .removed}, the last of each name.
 */
public final class ManagePlugIns {

	private static final String DISABLED = ".disabled";
	private static final String REMOVED = ".removed";
	private static final String JAR = ".jar";

	private final Catalogue catalogue;

	/** Manages the plug-ins that a catalogue sees. */
	public ManagePlugIns(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Where a plug-in comes from. */
	public enum Place {
		/** It comes with Fadu and stays. */
		PRODUCT,
		/** It lies in the folder of the user. */
		FOLDER,
		/** It lies there and is set aside. */
		DISABLED
	}

	/**
	 * A plug-in, or what lies in the folder and is none.
	 *
	 * @param id       symbolic name; the name of the entry where there is none
	 * @param name     in the language of the user; the symbolic name where it is not in use
	 * @param version  or empty
	 * @param place    where it comes from
	 * @param entry    the name of its file or folder in the folder of the user; empty for those of the product
	 * @param state    what became of it; {@link PlugInState#USED} for one that is set aside and could be used
	 * @param brings   how much it brings
	 * @param problems what is wrong with it and what to do
	 */
	public record Listed(String id, String name, String version, Place place, String entry, PlugInState state,
			PlugIn.Brings brings, List<Problem> problems) {
	}

	/** All that are there: those of the user by name, then those that come with Fadu. */
	public List<Listed> all() throws UserException {
		List<Problem> problems = catalogue.problems();
		List<FolderEntry> entries = catalogue.folder();
		List<Listed> listed = new ArrayList<>();
		for (PlugIn plugIn : catalogue.plugIns()) {
			Optional<FolderEntry> entry = entries.stream()
					.filter(each -> each.plugIn().equals(plugIn.id()) && each.state().isUsed()).findFirst();
			listed.add(new Listed(plugIn.id(), plugIn.name(), plugIn.version(),
					entry.isPresent() ? Place.FOLDER : Place.PRODUCT, entry.map(FolderEntry::name).orElse(""), plugIn.state(),
					plugIn.brings(), of(problems, plugIn.id(), plugIn.id())));
		}
		entries.stream().filter(entry -> listed.stream().noneMatch(each -> each.entry().equals(entry.name())))
				.forEach(entry -> listed.add(new Listed(entry.plugIn(), entry.plugIn(), entry.version(), Place.FOLDER,
						entry.name(), entry.state(), PlugIn.Brings.NOTHING, of(problems, entry.plugIn(), entry.name()))));
		for (Path path : below(DISABLED)) {
			PlugInInspection seen = PlugInInspection.of(path);
			listed.add(new Listed(seen.plugIn(), seen.plugIn(), seen.version().toString(), Place.DISABLED,
					path.getFileName().toString(), seen.state(), PlugIn.Brings.NOTHING, seen.problems()));
		}
		listed.sort(Comparator.comparing((Listed one) -> one.place() == Place.PRODUCT).thenComparing(Listed::id));
		return List.copyOf(listed);
	}

	private static List<Problem> of(List<Problem> problems, String id, String entry) {
		return problems.stream().filter(problem -> problem.plugIn().equals(id) || problem.plugIn().equals(entry)).toList();
	}

	/**
	 * Installs a folder, a jar or a zip. An older version of the same plug-in, or the same one, is replaced and kept aside.
	 *
	 * @throws UserException where it is no plug-in that could be used, would do harm, or is older than the one that is there
	 */
	public Listed install(Path source) throws UserException {
		Path folder = folder();
		try {
			Files.createDirectories(folder);
			Path incoming = Files.createTempDirectory(folder, ".incoming");
			try {
				Path copy = new PlugInCopy(source.toAbsolutePath().normalize(), incoming).make();
				PlugInInspection seen = PlugInInspection.of(copy);
				refuse(seen);
				requireSigner(seen.plugIn(), PlugInSignature.of(copy));
				for (Listed same : all()) {
					if (same.id().equals(seen.plugIn()) && same.place() != Place.PRODUCT) {
						move(path(same), folder.resolve(REMOVED).resolve(same.entry()));
					}
				}
				String name = Files.isDirectory(copy) ? seen.plugIn() : seen.plugIn() + JAR;
				move(copy, folder.resolve(name));
				return installed(name);
			} finally {
				NewFiles.delete(incoming);
			}
		} catch (IOException e) {
			throw failed(e, source.toString());
		}
	}

	private void refuse(PlugInInspection seen) throws UserException {
		if (seen.state() != PlugInState.USED) {
			Problem problem = seen.problems().getFirst();
			throw new UserException(problem.message() + ' ' + problem.remedy());
		}
		if (seen.isOfProduct(Catalogue.plugInFolder())) {
			throw new UserException(NLS.bind(Messages.ManagePlugIns_product, seen.plugIn()));
		}
		Optional<FolderEntry> newer = catalogue.folder().stream()
				.filter(entry -> entry.plugIn().equals(seen.plugIn()) && entry.state().isUsed())
				.filter(entry -> seen.isOlderThan(entry.version())).findFirst();
		if (newer.isPresent()) {
			throw new UserException(NLS.bind(Messages.ManagePlugIns_newer,
					new Object[]{seen.plugIn(), newer.get().version(), seen.version()}));
		}
	}

	/**
	 * What was changed after it was signed is refused, and so is another signer, or none, where the one that is there is signed.
	 */
	private void requireSigner(String plugIn, PlugInSignature signature) throws UserException {
		if (signature.state() == PlugInSignature.State.BROKEN) {
			throw new UserException(NLS.bind(Messages.ManagePlugIns_broken, plugIn, signature.fault()));
		}
		for (Listed same : all()) {
			PlugInSignature before = same.id().equals(plugIn) ? signature(same) : signature;
			if (before.state() == PlugInSignature.State.SIGNED && !before.fingerprint().equals(signature.fingerprint())) {
				throw new UserException(NLS.bind(Messages.ManagePlugIns_otherSigner, plugIn, before.signer()));
			}
		}
	}

	/**
	 * Who signed a plug-in of the user; what comes with Fadu is not looked at.
	 *
	 * @throws UserException where its file cannot be read
	 */
	public PlugInSignature signature(Listed plugIn) throws UserException {
		try {
			return PlugInSignature.of(plugIn.place() == Place.PRODUCT ? Path.of("") : path(plugIn));
		} catch (IOException e) {
			throw failed(e, plugIn.entry());
		}
	}

	private Listed installed(String entry) throws UserException {
		catalogue.lookAtFolder();
		return listed(entry, Place.FOLDER);
	}

	/** Sets a plug-in aside: it stays, and is not in use. */
	public Listed disable(String name) throws UserException {
		Listed listed = listed(name, Place.FOLDER);
		carry(listed, folder().resolve(DISABLED));
		return listed(listed.entry(), Place.DISABLED);
	}

	/** Brings a plug-in back that was set aside. */
	public Listed enable(String name) throws UserException {
		Listed listed = listed(name, Place.DISABLED);
		carry(listed, folder());
		return listed(listed.entry(), Place.FOLDER);
	}

	/** Removes a plug-in; {@link #restore(String)} brings it back. */
	public Listed remove(String name) throws UserException {
		boolean aside = all().stream().anyMatch(one -> one.place() == Place.DISABLED && is(one, name));
		Listed listed = listed(name, aside ? Place.DISABLED : Place.FOLDER);
		carry(listed, folder().resolve(REMOVED));
		return listed;
	}

	/** Brings back what was removed or replaced last under that name; what has taken its place is kept aside in turn. */
	public Listed restore(String name) throws UserException {
		Path removed = below(REMOVED).stream()
				.filter(path -> path.getFileName().toString().equals(name) || PlugInInspection.of(path).plugIn().equals(name))
				.findFirst().orElseThrow(() -> new UserException(NLS.bind(Messages.ManagePlugIns_notRemoved, name)));
		String entry = removed.getFileName().toString();
		try {
			Path swapped = Files.createTempDirectory(folder(), ".incoming");
			try {
				Files.move(removed, swapped.resolve(entry));
				String id = PlugInInspection.of(swapped.resolve(entry)).plugIn();
				for (Listed same : all()) {
					if (same.place() == Place.FOLDER && (same.entry().equals(entry) || same.id().equals(id))) {
						move(path(same), folder().resolve(REMOVED).resolve(same.entry()));
					}
				}
				move(swapped.resolve(entry), folder().resolve(entry));
			} finally {
				NewFiles.delete(swapped);
			}
			return installed(entry);
		} catch (IOException e) {
			throw failed(e, name);
		}
	}

	private void carry(Listed listed, Path into) throws UserException {
		try {
			move(path(listed), into.resolve(listed.entry()));
			catalogue.lookAtFolder();
		} catch (IOException e) {
			throw failed(e, listed.entry());
		}
	}

	/** What lies there already goes: it was the last of that name. */
	private static void move(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		NewFiles.delete(to);
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	private Path path(Listed listed) throws UserException {
		return (listed.place() == Place.DISABLED ? folder().resolve(DISABLED) : folder()).resolve(listed.entry());
	}

	private Listed listed(String name, Place place) throws UserException {
		List<Listed> all = all();
		return all.stream().filter(one -> one.place() == place && is(one, name)).findFirst()
				.orElseThrow(() -> all.stream().anyMatch(one -> one.place() == Place.PRODUCT && is(one, name))
						? new UserException(NLS.bind(Messages.ManagePlugIns_product, name))
						: new UserException(NLS.bind(Messages.ManagePlugIns_unknown, name)));
	}

	private static boolean is(Listed listed, String name) {
		return listed.entry().equals(name) || listed.id().equals(name);
	}

	private static Path folder() throws UserException {
		return Catalogue.plugInFolder().orElseThrow(() -> new UserException(Messages.ManagePlugIns_noFolder)).toAbsolutePath();
	}

	/** What is set aside. */
	static List<Path> disabled() throws UserException {
		return below(DISABLED);
	}

	/** What was removed or replaced last of each name. */
	static List<Path> removed() throws UserException {
		return below(REMOVED);
	}

	private static List<Path> below(String part) throws UserException {
		Optional<Path> folder = Catalogue.plugInFolder().map(place -> place.resolve(part)).filter(Files::isDirectory);
		if (folder.isEmpty()) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder.get())) {
			return children.sorted().toList();
		} catch (IOException e) {
			throw failed(e, folder.get().toString());
		}
	}

	private static UserException failed(IOException e, String what) {
		return new UserException(NLS.bind(Messages.ManagePlugIns_failed, what, e.getLocalizedMessage()), e);
	}

}
