package fadu.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkUtil;

import fadu.catalogue.place.ContributedPlaces;
import fadu.catalogue.place.Gazetteer;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.register.definition.RegisterDefinition;

/**
 * Everything that the installed plug-ins contribute. It follows bundles coming and going: each answer is that of the moment of
 * the call. The objects are shared and must not be changed. Safe to use from any thread.
 */
public final class Catalogue implements AutoCloseable {

	/** The extension point that plug-ins contribute to. */
	public static final String EXTENSION_POINT = "fadu.catalogue.contribution";

	private final IExtensionRegistry registry;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IRegistryEventListener follower = new Follower();
	private final BundleContext bundles = FrameworkUtil.getBundle(Catalogue.class).getBundleContext();
	private final BundleListener unresolvedFollower = this::followUnresolved;
	private final PlugInRules rules;
	private final PlugInReadings readings;
	private final PlugInFolder folder = new PlugInFolder(this);
	private FolderWatch watch;
	private Contributions contributions;
	private Gazetteer places;

	private Catalogue(IExtensionRegistry registry, List<PlugInRule> held) {
		this.registry = registry;
		this.rules = new PlugInRules(List.copyOf(held), this::places);
		this.readings = new PlugInReadings(registry, rules);
		folder.look(false);
		registry.addListener(follower, EXTENSION_POINT);
		bundles.addBundleListener(unresolvedFollower);
	}

	/** The catalogue of the running platform with the plug-ins that the user dropped into his folder; the caller closes it. */
	public static Catalogue ofPlatform() {
		return ofPlatform(List.of());
	}

	/** The same; the plug-ins that the user dropped into his folder are held against rules. */
	public static Catalogue ofPlatform(List<PlugInRule> rules) {
		return new Catalogue(Platform.getExtensionRegistry(), rules);
	}

	/**
	 * From now on, and until it is closed, the catalogue follows the folder, too: what is dropped into it, changed or removed there
	 * is known within seconds, and listeners are told. Without it the folder is as it was when the catalogue was opened.
	 */
	public synchronized void watchFolder() {
		if (watch == null) {
			watch = new FolderWatch(() -> {
				if (folder.look(true)) {
					forget();
				}
			});
		}
	}

	/** The lines of business with their metrics; plug-ins that bring the same line share one domain. */
	public List<Domain> domains() {
		return contributions().domains();
	}

	/** All metrics, by line of business. */
	public List<Metric> metrics() {
		return contributions().metrics();
	}

	/** The metric with the code, or with exactly the Chinese or English name. */
	public Optional<Metric> metric(String codeOrName) {
		return contributions().metricsByName().find(codeOrName);
	}

	/** All districts, by code. */
	public List<District> districts() {
		return contributions().districts();
	}

	/** The district with the GB/T 2260 code or one of the names; 崂山 stands for 崂山区, Laoshan for Laoshan District. */
	public Optional<District> district(String codeOrName) {
		return contributions().districtsByName().find(codeOrName);
	}

	/** The divisions of China that plug-ins list; a list is read when a place is first looked up in it. */
	public synchronized Gazetteer places() {
		if (places == null) {
			places = ContributedPlaces.of(registry, EXTENSION_POINT);
		}
		return places;
	}

	/** The documents that plug-ins contribute, with the figures observed in them. */
	public List<SourceDocument> documents() {
		return contributions().documents();
	}

	/** The matters that metrics of several lines of business speak of. */
	public List<Theme> themes() {
		return contributions().themes();
	}

	/** The theme with the code, or with exactly the Chinese or English name. */
	public Optional<Theme> theme(String codeOrName) {
		return contributions().themesByName().find(codeOrName);
	}

	/** What the districts run, and the metrics that measure it. */
	public List<Programme> programmes() {
		return contributions().programmes();
	}

	/** The registers, by code. */
	public List<RegisterDefinition> registers() {
		return contributions().registers();
	}

	/** The register with the code, or with exactly the Chinese or English name. */
	public Optional<RegisterDefinition> register(String codeOrName) {
		return contributions().register(codeOrName.strip());
	}

	/** All report designs. */
	public List<ReportDesign> reports() {
		return contributions().reports();
	}

	/** The report design with the identifier. */
	public Optional<ReportDesign> report(String id) {
		return reports().stream().filter(report -> report.id().equals(id)).findFirst();
	}

	/** The plug-ins that contribute, by symbolic name. */
	public List<PlugIn> plugIns() {
		return contributions().plugIns();
	}

	/** The folder into which the user drops plug-ins, which need not be there yet; nothing where Fadu was started without one. */
	public static Optional<Path> plugInFolder() {
		return PlugInFolder.path();
	}

	/** Looks at the folder of plug-ins now, and does not wait until a copy stands still: for whoever has just changed it. */
	public void lookAtFolder() {
		if (folder.look(false)) {
			forget();
		}
	}

	/** Each entry of the folder into which the user drops plug-ins, by name, with what became of it. */
	public List<FolderEntry> folder() {
		return contributions().folder();
	}

	/** What is wrong with contributions. */
	public List<Problem> problems() {
		return contributions().problems();
	}

	/**
	 * What would be wrong if the plug-in in the folder were there, instead of another one of its name: with the plug-in, and with
	 * others because of it. Nothing is installed.
	 *
	 * @param more rules that it is held against beside those of the catalogue
	 */
	public synchronized List<Problem> problemsOf(Path plugIn, List<PlugInRule> more) {
		PlugInRules held = rules.and(more);
		return new PlugInTrial(plugIn, held).problems(contributions(),
				(source, elements) -> readings.with(source, elements, folder, held));
	}

	/**
	 * Takes the plug-in in a folder in, without putting it among those of the user, until what is returned is run.
	 *
	 * @throws BundleException where it is none
	 */
	public Runnable tryOut(Path plugIn) throws BundleException {
		Runnable back = folder.install(plugIn, PlugInInspection.of(plugIn).plugIn());
		forget();
		return () -> {
			back.run();
			forget();
		};
	}

	/** Asks to be told, on any thread, after plug-ins came or went. */
	public void addListener(Runnable onChange) {
		listeners.add(onChange);
	}

	/** Asks to be told no longer. */
	public void removeListener(Runnable onChange) {
		listeners.remove(onChange);
	}

	@Override
	public void close() {
		synchronized (this) {
			if (watch != null) {
				watch.close();
			}
		}
		registry.removeListener(follower);
		bundles.removeBundleListener(unresolvedFollower);
		listeners.clear();
	}

	synchronized Contributions contributions() {
		if (contributions == null) {
			contributions = readings.together(folder);
		}
		return contributions;
	}

	/** A plug-in that cannot be resolved has no extensions that could come or go, yet it is a problem. */
	private void followUnresolved(BundleEvent event) {
		boolean changed = switch (event.getType()) {
		case BundleEvent.INSTALLED -> UnresolvedPlugIns.concerns(event.getBundle());
		case BundleEvent.UNINSTALLED -> isProblem(event.getBundle().getSymbolicName());
		default -> false;
		};
		if (changed) {
			forget();
		}
	}

	private synchronized boolean isProblem(String plugIn) {
		return contributions != null && contributions.problems().stream().anyMatch(problem -> problem.plugIn().equals(plugIn));
	}

	private void forget() {
		synchronized (this) {
			contributions = null;
		}
		listeners.forEach(Runnable::run);
	}

	/** Forgets what all plug-ins together say whenever an extension comes or goes. */
	private final class Follower implements IRegistryEventListener {

		@Override
		public void added(IExtension[] extensions) {
			forgetPlaces(extensions);
			forget();
		}

		/** What was read of a plug-in that went is of no use; what comes is read in any case, and may have been read by now. */
		@Override
		public void removed(IExtension[] extensions) {
			synchronized (Catalogue.this) {
				List.of(extensions).forEach(extension -> readings.forget(extension.getContributor().getName()));
			}
			forgetPlaces(extensions);
			forget();
		}

		private void forgetPlaces(IExtension[] extensions) {
			synchronized (Catalogue.this) {
				if (Stream.of(extensions).anyMatch(ContributedPlaces::isIn)) {
					places = null;
				}
			}
		}

		@Override
		public void added(IExtensionPoint[] extensionPoints) {
			forget();
		}

		@Override
		public void removed(IExtensionPoint[] extensionPoints) {
			forget();
		}
	}

}
