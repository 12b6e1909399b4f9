package fadu.benchmarks.faults;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.benchmarks.shared.Told;
import fadu.model.Observation;
import fadu.store.StoreLocation;

/** Lets a fault strike one action after another, and looks each time how the action ends and what it leaves. */
final class Trials {

	/** An action that is late has this many seconds more to end, when the fault has passed. */
	private static final int GRACE = 120;

	private final Fault fault;
	private final StoreLocation straight;
	private final int limit;
	private final Tally tally;
	private final Random random = new Random();
	private Desk desk;

	/**
	 * @param straight where the store is, whatever is wrong with the line
	 * @param limit    within how many seconds an action must end
	 */
	Trials(Fault fault, StoreLocation straight, int limit) {
		this.fault = fault;
		this.straight = straight;
		this.limit = limit;
		this.tally = new Tally(fault.name());
	}

	Tally run(String name, int count) {
		for (int trial = 0; trial < count; trial++) {
			Deed deed = Deed.values()[trial % Deed.values().length];
			trial(name + trial + deed, deed);
		}
		close();
		return tally;
	}

	/** A desk stays open from trial to trial, so that it meets a server that has gone and come back. */
	private void trial(String name, Deed deed) {
		if (desk == null) {
			desk = Desk.open(fault.location(), "fadu");
		}
		MadeUpReport report = Deed.report(name);
		List<Observation> figures = deed.prepare(desk, report);
		Told told = struck(name, () -> deed.act(desk, report, figures));
		Told again = Told.of(() -> Deed.COMPARE.act(desk, report, figures));
		if (!again.isDone() && !Told.of(() -> Deed.COMPARE.act(desk, report, figures)).isDone()) {
			tally.wrong(name + ": nothing works when the fault has passed: " + again);
			close();
		}
		try (Desk witness = Desk.open(straight, "fadu")) {
			tally.found(name, deed, told, Deed.kept(witness, report));
		}
	}

	private Told struck(String name, Supplier<Told> action) {
		if (fault.delay() == 0) {
			fault.strike();
		}
		long begin = System.nanoTime();
		CompletableFuture<Told> ending = CompletableFuture.supplyAsync(action, work -> Thread.ofPlatform().daemon().start(work));
		boolean hit = true;
		if (fault.delay() > 0) {
			pause(random.nextInt(fault.delay()));
			hit = !ending.isDone();
			fault.strike();
		}
		Optional<Told> inTime = await(ending, limit - (System.nanoTime() - begin) / 1e9);
		double seconds = (System.nanoTime() - begin) / 1e9;
		fault.heal();
		Told told = inTime.or(() -> await(ending, GRACE)).orElse(new Told.Failed("no end"));
		tally.ended(name, told, hit, seconds, inTime.isEmpty());
		return told;
	}

	/** The end of an action; nothing where it does not come in time. */
	private static Optional<Told> await(CompletableFuture<Told> ending, double seconds) {
		try {
			return Optional.of(ending.get((long) Math.max(1, seconds * 1000), TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			return Optional.empty();
		} catch (InterruptedException | ExecutionException e) {
			return Optional.of(new Told.Failed(e.toString()));
		}
	}

	private static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void close() {
		if (desk != null) {
			desk.close();
			desk = null;
		}
	}

}
