package fadu.benchmarks.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fadu.benchmarks.shared.PostgresServer;
import fadu.store.StoreLocation;

/** All processes of the server are halted: it neither answers nor goes away. */
record Freeze(PostgresServer server, List<Long> frozen) implements Fault {

	Freeze(PostgresServer server) {
		this(server, new ArrayList<>());
	}

	@Override
	public String name() {
		return "a frozen server";
	}

	@Override
	public StoreLocation location() {
		return server.location();
	}

	@Override
	public int delay() {
		return 0;
	}

	@Override
	public void strike() {
		ProcessHandle postmaster = server.postmaster();
		frozen.addAll(Stream.concat(Stream.of(postmaster), postmaster.descendants()).map(ProcessHandle::pid).toList());
		signal("-STOP");
	}

	@Override
	public void heal() {
		signal("-CONT");
		frozen.clear();
	}

	private void signal(String signal) {
		List<String> command = new ArrayList<>(List.of("kill", signal));
		frozen.forEach(pid -> command.add(Long.toString(pid)));
		try {
			new ProcessBuilder(command).start().waitFor();
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

}
