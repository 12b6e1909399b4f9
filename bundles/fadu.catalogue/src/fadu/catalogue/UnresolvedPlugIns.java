package fadu.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

import fadu.catalogue.Problem.Severity;

/** Bundles that want to contribute but cannot be resolved, because something they require is missing. */
final class UnresolvedPlugIns {

	private static final String HOST = "fadu.catalogue";

	/** How the framework begins the lines that name what is missing; the last of them is the root of the trouble. */
	private static final String UNRESOLVED = "Unresolved requirement";

	private UnresolvedPlugIns() {
	}

	static List<Problem> problems() {
		return Stream.of(FrameworkUtil.getBundle(UnresolvedPlugIns.class).getBundleContext().getBundles())
				.filter(UnresolvedPlugIns::concerns)
				.flatMap(bundle -> obstacle(bundle).map(obstacle -> problem(bundle, obstacle)).stream()).toList();
	}

	/** Whether the bundle wants to contribute and is not resolved, or not yet. */
	static boolean concerns(Bundle bundle) {
		String required = bundle.getHeaders("").get(Constants.REQUIRE_BUNDLE);
		return bundle.getState() == Bundle.INSTALLED && bundle.getSymbolicName() != null && required != null
				&& required.contains(HOST);
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
		}
	}

	private static Problem problem(Bundle bundle, String obstacle) {
		return new Problem(Severity.ERROR, bundle.getSymbolicName(), "META-INF/MANIFEST.MF", 0,
				NLS.bind(Messages.UnresolvedPlugIns_missing, obstacle), Messages.UnresolvedPlugIns_missingRemedy);
	}

}
