package fadu.catalogue;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.wiring.FrameworkWiring;

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

	private static FrameworkWiring framework(BundleContext context) {
		return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}

}
