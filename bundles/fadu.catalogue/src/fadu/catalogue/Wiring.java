package fadu.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Lets the framework connect plug-ins with what they require. */
final class Wiring {

	private static final int MOST_SECONDS = 10;

	private Wiring() {
	}

	/** Cuts the ties to bundles that were uninstalled, so that those which required them find what is there now. */
	static void settle(BundleContext context) {
		FrameworkWiring framework = framework(context);
		if (framework.getRemovalPendingBundles().isEmpty()) {
			return;
		}
		CountDownLatch done = new CountDownLatch(1);
		FrameworkListener listener = event -> done.countDown();
		framework.refreshBundles(null, listener);
		try {
			done.await(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The contributions of a bundle are there as soon as it is resolved; what it lacks otherwise, {@link UnresolvedPlugIns} says.
	 */
	static void resolve(BundleContext context, Collection<Bundle> bundles) {
		framework(context).resolveBundles(bundles);
	}

	/** What a header requires and no bundle offers, as the header has it. */
	static List<String> missing(String header, String value) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, value);
		String namespace = header.equals(Constants.REQUIRE_BUNDLE)
				? BundleNamespace.BUNDLE_NAMESPACE
				: PackageNamespace.PACKAGE_NAMESPACE;
		String version = header.equals(Constants.REQUIRE_BUNDLE) ? Constants.BUNDLE_VERSION_ATTRIBUTE : Constants.VERSION_ATTRIBUTE;
		BundleContext context = FrameworkUtil.getBundle(Wiring.class).getBundleContext();
		return Stream.of(elements == null ? new ManifestElement[0] : elements)
				.filter(element -> !Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE)))
				.filter(element -> framework(context).findProviders(new Wanted(namespace, filter(namespace, element, version)))
						.isEmpty())
				.map(ManifestElement::toString).toList();
	}

	private static String filter(String namespace, ManifestElement element, String version) {
		String name = "(" + namespace + "=" + element.getValue() + ")";
		String range = element.getAttribute(version);
		return range == null ? name : "(&" + name + new VersionRange(range).toFilterString(version) + ")";
	}

	/** Something that a bundle would require. */
	private record Wanted(String namespace, String filter) implements Requirement {

		@Override
		public String getNamespace() {
			return namespace;
		}

		@Override
		public Map<String, String> getDirectives() {
			return Map.of(Namespace.REQUIREMENT_FILTER_DIRECTIVE, filter);
		}

		@Override
		public Map<String, Object> getAttributes() {
			return Map.of();
		}

		@Override
		public Resource getResource() {
			throw new UnsupportedOperationException(filter);
		}
	}

	private static FrameworkWiring framework(BundleContext context) {
		return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}

}
