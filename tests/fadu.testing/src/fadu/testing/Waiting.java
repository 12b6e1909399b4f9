package fadu.testing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import fadu.catalogue.Catalogue;

/** Waits for a catalogue to follow plug-ins that come and go: it looks again whenever the catalogue tells of a change. */
public final class Waiting {

	private static final int MOST_SECONDS = 20;

	private Waiting() {
	}

	/** Makes a change, then waits until the catalogue has told of it and the condition holds; whether it came to hold. */
	public static boolean until(Catalogue catalogue, Runnable change, Predicate<Catalogue> condition) {
		Semaphore told = new Semaphore(0);
		Runnable listener = told::release;
		catalogue.addListener(listener);
		try {
			change.run();
			boolean changed = told.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
			while (changed && !condition.test(catalogue)) {
				changed = told.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
			}
			return changed;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		} finally {
			catalogue.removeListener(listener);
		}
	}

}
