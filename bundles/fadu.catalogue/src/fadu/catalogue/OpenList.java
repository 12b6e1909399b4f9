package fadu.catalogue;

import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A list that any bundle may add to: the OSGi services of an interface. Those of a higher {@code service.ranking} come first, of
 * one
 * ranking those that were there first. Services come and go while Fadu runs; the list is asked for each time. Where no framework
 * runs it is empty. Safe for all threads.
 *
 * @param <T> the interface
 */
public final class OpenList<T> {

	private final Class<T> type;
	private ServiceTracker<T, T> tracker;

	/** The services of an interface; nothing is looked up before they are asked for. */
	public OpenList(Class<T> type) {
		this.type = type;
	}

	/** Those that are there now. */
	public synchronized List<T> now() {
		if (tracker == null) {
			Bundle own = FrameworkUtil.getBundle(OpenList.class);
			BundleContext context = own == null ? null : own.getBundleContext();
			if (context == null) {
				return List.of();
			}
			tracker = new ServiceTracker<>(context, type, null);
			tracker.open(true);
		}
		return List.copyOf(tracker.getTracked().values());
	}

}
