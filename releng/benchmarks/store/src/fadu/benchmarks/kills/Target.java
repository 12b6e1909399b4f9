package fadu.benchmarks.kills;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import fadu.benchmarks.shared.PostgresServer;
import fadu.store.StoreLocation;

/** What is killed, and how it comes to life again. */
enum Target {

	/** The program that holds a Derby database in its folder. */
	DERBY {
		@Override
		BooleanSupplier aim(Site site, ProcessHandle client) {
			return client::destroyForcibly;
		}
	},
	/** A client of PostgreSQL. */
	CLIENT {
		@Override
		BooleanSupplier aim(Site site, ProcessHandle client) {
			return client::destroyForcibly;
		}
	},
	/** The process of PostgreSQL that serves the client; the server then ends all others and recovers. */
	BACKEND {
		@Override
		BooleanSupplier aim(Site site, ProcessHandle client) {
			List<Long> backends = site.server().orElseThrow().backends();
			if (backends.isEmpty()) {
				return () -> false;
			}
			Optional<ProcessHandle> backend = ProcessHandle.of(backends.get(new Random().nextInt(backends.size())));
			return () -> backend.map(ProcessHandle::destroyForcibly).orElse(false);
		}
	},
	/** All processes of PostgreSQL at once. */
	POSTMASTER {
		@Override
		BooleanSupplier aim(Site site, ProcessHandle client) {
			ProcessHandle postmaster = site.server().orElseThrow().postmaster();
			return () -> {
				List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
				all.forEach(ProcessHandle::destroyForcibly);
				all.forEach(process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
				return true;
			};
		}
	};

	/** Where the killing takes place. */
	record Site(StoreLocation location, Optional<PostgresServer> server) {
	}

	/**
	 * Looks for what is to be killed, which takes a while, so that the shot itself takes none. The shot says whether there was
	 * something to kill; what the client has said until then can still be read.
	 */
	abstract BooleanSupplier aim(Site site, ProcessHandle client);

	/** Whether the program that makes the changes is what is killed. */
	boolean isClient() {
		return this == DERBY || this == CLIENT;
	}

	/** Makes the place, with tables. */
	Site prepare(Path folder) throws SQLException {
		if (this == DERBY) {
			return new Site(new StoreLocation.Folder(folder.resolve("workspace")), Optional.empty());
		}
		PostgresServer server = PostgresServer.start(folder);
		server.makeTables(List.of());
		return new Site(server.location(), Optional.of(server));
	}

	/** Waits until whatever was killed is gone, and starts it again. */
	void revive(Site site) throws InterruptedException {
		if (this == POSTMASTER) {
			site.server().orElseThrow().start();
		} else if (site.server().isPresent()) {
			site.server().get().awaitAnswer();
		}
	}

}
