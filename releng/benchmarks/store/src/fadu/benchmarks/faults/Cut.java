package fadu.benchmarks.faults;

import fadu.benchmarks.shared.PostgresServer;
import fadu.store.StoreLocation;

/**
 * The line between client and server is cut.
 *
 * @param silently whether nobody is told, as where a cable is pulled; otherwise the sockets close
 */
record Cut(PostgresServer server, Cable cable, boolean silently) implements Fault {

	@Override
	public String name() {
		return silently ? "a line that is silent" : "a line that is closed";
	}

	@Override
	public StoreLocation location() {
		return server.through(cable.port());
	}

	@Override
	public int delay() {
		return 40;
	}

	@Override
	public void strike() {
		cable.cut(silently);
	}

	@Override
	public void heal() {
		cable.mend();
	}

}
