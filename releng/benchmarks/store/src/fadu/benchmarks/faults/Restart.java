package fadu.benchmarks.faults;

import fadu.benchmarks.shared.PostgresServer;
import fadu.store.StoreLocation;

/** The server is stopped at once, whatever it does, and started again. */
record Restart(PostgresServer server) implements Fault {

	@Override
	public String name() {
		return "immediate restart of the server";
	}

	@Override
	public StoreLocation location() {
		return server.location();
	}

	@Override
	public int delay() {
		return 40;
	}

	@Override
	public void strike() {
		server.stopAtOnce();
		server.start();
	}

	@Override
	public void heal() {
		// Nothing is left to do.
	}

}
