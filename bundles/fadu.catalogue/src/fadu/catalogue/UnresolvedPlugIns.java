package fadu.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

import fadu.catalogue.Problem.Severity;

/** Bundles that want to contribute but cannot be resolved, because something they require is missing. */
final class UnresolvedPlugIns {

	private static final String REQUIRES_HOST = "(" + BundleNamespace.BUNDLE_NAMESPACE + "=fadu.catalogue)";

	/** How the framework begins the lines that name what is missing; the last of them is the root of the trouble. */
	private static final String UNRESOLVED = "Unresolved requirement";

	private UnresolvedPlugIns() {
	}

	static List<Problem> problems(PlugInFolder folder) {
		return Stream.of(FrameworkUtil.getBundle(UnresolvedPlugIns.class).getBundleContext().getBundles())
				.filter(bundle -> concerns(bundle) || bundle.getState() == Bundle.INSTALLED && folder.holds(bundle))
				.flatMap(bundle -> obstacle(bundle).map(obstacle -> problem(bundle, obstacle)).stream()).toList();
	}

	/** Whether the bundle wants to contribute and is not resolved, or not yet. */
	static boolean concerns(Bundle bundle) {
		return bundle.getState() == Bundle.INSTALLED && wantsToContribute(bundle);
	}

	/** Whether the bundle requires the catalogue; the framework remembers that, so that no manifest is read again. */
	static boolean wantsToContribute(Bundle bundle) {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		return revision != null && revision.getDeclaredRequirements(BundleNamespace.BUNDLE_NAMESPACE).stream()
				.anyMatch(required -> required.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "")
						.contains(REQUIRES_HOST));
	}

	/** Why the bundle cannot be resolved, in the words of the framework; only an attempt to start it tells. */
	private static Optional<String> obstacle(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			return Optional.empty();
		} catch (BundleException e) {
			List<String> lines = e.getLocalizedMessage().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			return lines.stream().filter(line -> line.startsWith(UNRESOLVED)).reduce((first, last) -> last)
					.or(() -> lines.stream().findFirst());
		} catch (IllegalStateException e) {
			return Optional.empty(); // it has just been uninstalled
		}
	}

	private static Problem problem(Bundle bundle, String obstacle) {
		return new Problem(Severity.ERROR, bundle.getSymbolicName(), PlugInManifest.FILE, line(bundle),
				NLS.bind(Messages.UnresolvedPlugIns_missing, obstacle), Messages.UnresolvedPlugIns_missingRemedy);
	}

	private static int line(Bundle bundle) {
		try {
			Optional<byte[]> manifest = EntryContent.of(bundle).read(PlugInManifest.FILE);
			return manifest.isEmpty() ? 0 : PlugInManifest.of(manifest.get()).line(Constants.REQUIRE_BUNDLE);
		} catch (IOException | BundleException e) {
			return 0;
		}
	}

}
