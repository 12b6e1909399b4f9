package fadu.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The folder in which a user drops plug-ins, each a folder or a jar. They are installed where they lie and for this run only: what
 * is no longer in the folder at the next start is gone. Each entry of the folder is accounted for, whatever it is.
 */
final class PlugInFolder {

	/** The path of the folder; the launcher sets it. Without it there is none. */
	private static final String PROPERTY = "fadu.plugins";

	private final BundleContext context = FrameworkUtil.getBundle(PlugInFolder.class).getBundleContext();
	private final Map<String, Dropped> entries = new TreeMap<>();
	private final Map<String, FolderPrint> seen = new HashMap<>();
	private final Object guard;
	private volatile List<Dropped> accounted = List.of();

	/** While it changes something it holds the guard, so that nobody reads what is half changed. */
	PlugInFolder(Object guard) {
		this.guard = guard;
	}

	/** An entry: what it was when it was last looked at, and what came of it. */
	private record Dropped(Path path, FolderPrint print, PlugInInspection inspection, PlugInInspection outcome,
			Optional<Bundle> bundle) {

		String name() {
			return String.valueOf(path.getFileName());
		}

		Dropped as(PlugInInspection other, Optional<Bundle> installed) {
			return new Dropped(path, print, inspection, other, installed);
		}
	}

	/**
	 * Looks at the folder, and installs, replaces and uninstalls what came, changed or went.
	 *
	 * @param settled whether to leave alone what has changed since the look before: somebody may still be writing it
	 * @return whether anything is different now
	 */
	synchronized boolean look(boolean settled) {
		Map<String, Path> present = list();
		seen.keySet().retainAll(present.keySet());
		Map<String, FolderPrint> changed = new TreeMap<>();
		present.forEach((name, path) -> {
			FolderPrint print = FolderPrint.of(path);
			boolean still = print.equals(seen.put(name, print)) || !settled;
			if (still && (!entries.containsKey(name) || !entries.get(name).print().equals(print))) {
				changed.put(name, print);
			}
		});
		if (changed.isEmpty() && present.keySet().containsAll(entries.keySet())) {
			return false;
		}
		synchronized (guard) {
			entries.values().stream().filter(entry -> !present.containsKey(entry.name()) || changed.containsKey(entry.name()))
					.forEach(entry -> entry.bundle().ifPresent(PlugInFolder::uninstall));
			entries.keySet().retainAll(present.keySet());
			changed.forEach((name, print) -> {
				PlugInInspection found = PlugInInspection.of(present.get(name));
				entries.put(name, new Dropped(present.get(name), print, found, found, Optional.empty()));
			});
			arrange();
		}
		return true;
	}

	/** Where the folder is or would be; nothing where there is none. */
	static Optional<Path> path() {
		String path = System.getProperty(PROPERTY, "");
		try {
			return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Map<String, Path> list() {
		Map<String, Path> present = new TreeMap<>();
		try {
			Optional<Path> folder = path();
			if (folder.filter(Files::isDirectory).isPresent()) {
				try (Stream<Path> children = Files.list(folder.get())) {
					children.filter(child -> !child.getFileName().toString().startsWith("."))
							.forEach(child -> present.put(child.getFileName().toString(), child));
				}
			}
		} catch (IOException e) {
			return present; // it is as if it were empty until it can be read
		}
		return present;
	}

	/** Of each plug-in the highest version is used; of several copies that which comes first by name. */
	private void arrange() {
		Map<String, Dropped> chosen = new TreeMap<>();
		entries.values().stream().filter(entry -> entry.inspection().state() == PlugInState.USED)
				.forEach(entry -> chosen.merge(entry.inspection().plugIn(), entry, (first, other) -> other.inspection().version()
						.compareTo(first.inspection().version()) > 0 ? other : first));
		entries.replaceAll((name, entry) -> {
			Dropped best = chosen.get(entry.inspection().plugIn());
			if (best == null || best == entry || entry.inspection().state() != PlugInState.USED) {
				return entry.as(entry.inspection(), entry.bundle());
			}
			entry.bundle().ifPresent(PlugInFolder::uninstall);
			return entry.as(entry.inspection().but(name, PlugInState.SUPERSEDED,
					NLS.bind(Messages.PlugInFolder_superseded,
							new Object[]{entry.inspection().plugIn(), best.inspection().version(), best.name()}),
					NLS.bind(Messages.PlugInFolder_supersededRemedy, name)), Optional.empty());
		});
		Wiring.settle(context);
		chosen.values().stream().filter(entry -> entry.bundle().isEmpty())
				.forEach(entry -> entries.put(entry.name(), installed(entry)));
		Wiring.resolve(context, entries.values().stream().flatMap(entry -> entry.bundle().stream()).toList());
		accounted = List.copyOf(entries.values());
	}

	private Dropped installed(Dropped entry) {
		PlugInInspection found = entry.inspection();
		String location = "reference:" + entry.path().toUri();
		Optional<Bundle> other = Stream.of(context.getBundles()).filter(bundle -> found.plugIn().equals(bundle.getSymbolicName()))
				.filter(bundle -> !bundle.getLocation().equals(location)).findFirst();
		if (other.isPresent()) {
			return entry.as(found.but(entry.name(), PlugInState.SUPERSEDED,
					NLS.bind(Messages.PlugInFolder_builtIn, found.plugIn(), other.get().getVersion()),
					NLS.bind(Messages.PlugInFolder_supersededRemedy, entry.name())), Optional.empty());
		}
		try {
			return entry.as(found, Optional.of(context.installBundle(location)));
		} catch (BundleException e) {
			return entry.as(found.but(entry.name(), PlugInState.BAD_MANIFEST,
					NLS.bind(Messages.PlugInFolder_noPlugIn, e.getLocalizedMessage()),
					Messages.PlugInFolder_noPlugInRemedy), Optional.empty());
		}
	}

	/** Installs a plug-in from elsewhere, in place of one of its name in the folder, until that is taken back. */
	synchronized Runnable install(Path elsewhere, String plugIn) throws BundleException {
		synchronized (guard) {
			List<String> replaced = accounted.stream().flatMap(entry -> entry.bundle().stream())
					.filter(bundle -> plugIn.equals(bundle.getSymbolicName())).map(Bundle::getLocation).toList();
			accounted.stream().flatMap(entry -> entry.bundle().stream())
					.filter(bundle -> plugIn.equals(bundle.getSymbolicName())).forEach(PlugInFolder::uninstall);
			Wiring.settle(context);
			Bundle installed = context.installBundle("reference:" + elsewhere.toUri());
			Wiring.resolve(context, List.of(installed));
			return () -> {
				uninstall(installed);
				Wiring.settle(context);
				for (String location : replaced) {
					again(location);
				}
			};
		}
	}

	private void again(String location) {
		try {
			Wiring.resolve(context, List.of(context.installBundle(location)));
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void uninstall(Bundle bundle) {
		try {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What was installed from the folder and is resolved, without those that bring code. */
	List<PlugInSource> installed() {
		return accounted.stream().flatMap(entry -> entry.bundle().stream()).filter(bundle -> bundle.getState() != Bundle.INSTALLED)
				.filter(bundle -> !SilentPlugIns.bringsCode(bundle)).map(PlugInSource::of).toList();
	}

	/** Whether the plug-in was dropped into the folder. */
	boolean holds(PlugInSource source) {
		return source instanceof PlugInSource.Installed installed && holds(installed.bundle());
	}

	/** Whether the bundle was dropped into the folder. */
	boolean holds(Bundle bundle) {
		return accounted.stream().anyMatch(entry -> entry.bundle().filter(bundle::equals).isPresent());
	}

	/** What is wrong with the entries themselves, whatever is wrong with the models in them. */
	List<Problem> problems() {
		return accounted.stream().flatMap(entry -> entry.outcome().problems().stream()).toList();
	}

	/** All entries, by name, in the light of what is wrong with the models of plug-ins. */
	List<FolderEntry> entries(List<Problem> problems) {
		return accounted.stream().map(entry -> new FolderEntry(entry.name(), entry.inspection().plugIn(),
				entry.inspection().version().equals(Version.emptyVersion)
						? ""
						: entry.inspection().version().toString(),
				state(entry, problems))).toList();
	}

	private static PlugInState state(Dropped entry, List<Problem> problems) {
		if (entry.bundle().filter(bundle -> bundle.getState() == Bundle.INSTALLED).isPresent()) {
			return PlugInState.UNRESOLVED;
		}
		boolean faulty = entry.outcome().state() == PlugInState.USED && (!entry.outcome().problems().isEmpty()
				|| problems.stream().anyMatch(problem -> problem.plugIn().equals(entry.inspection().plugIn())));
		return faulty ? PlugInState.FAULTY : entry.outcome().state();
	}

}
