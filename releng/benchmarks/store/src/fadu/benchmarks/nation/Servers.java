package fadu.benchmarks.nation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fadu.benchmarks.shared.PostgresServer;
import fadu.benchmarks.shared.Sql;
import fadu.store.ServerTables;
import fadu.store.admin.CityStore;
import fadu.store.admin.FederateStores;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;

/**
 * The PostgreSQL servers that hold a nation, each some of its counties, and where they are several that of a province over them.
 */
final class Servers implements AutoCloseable {

	private static final String READER = "province";
	private static final int BUFFERS = 4096;

	private final List<PostgresServer> holding = new ArrayList<>();
	private final List<PostgresServer> provinces = new ArrayList<>();

	private Servers() {
	}

	/** @param settings beside those that all have, as {@code max_wal_size=8GB} */
	static Servers start(Path folder, int count, String... settings) throws SQLException {
		Servers servers = new Servers();
		for (int i = 1; i <= count; i++) {
			servers.holding.add(server(folder.resolve(count == 1 ? "one" : "part" + i), BUFFERS / count, settings));
		}
		if (count > 1) {
			servers.provinces.add(server(folder.resolve("province"), BUFFERS / count));
		}
		return servers;
	}

	private static PostgresServer server(Path folder, int buffers, String... settings) {
		return PostgresServer.start(folder, Stream.concat(Stream.of("shared_buffers=" + buffers + "MB", "wal_level=minimal",
				"max_wal_senders=0", "work_mem=128MB", "effective_io_concurrency=200", "jit=off"), Stream.of(settings))
				.toArray(String[]::new));
	}

	int count() {
		return holding.size();
	}

	/** The one that is asked. */
	PostgresServer asked() {
		return provinces.isEmpty() ? holding.getFirst() : provinces.getFirst();
	}

	/** Loads what is not there yet; a province is made with what there is then. */
	void load(Country country) throws SQLException, IOException {
		for (int i = 0; i < count(); i++) {
			try (Connection owner = holding.get(i).connect()) {
				if (Sql.rows(owner, "select 1 from pg_namespace where nspname = 'fadu'").isEmpty()) {
					holding.get(i).makeTables(List.of());
				}
				new Loader(owner).load(country.part(i, count()));
				System.out.println(
						"with keys and indices: " + Sql.rows(owner, "select pg_size_pretty(sum(pg_total_relation_size(relid))) "
								+ "from pg_partition_tree('fadu.observation')").getFirst());
			}
		}
	}

	/**
	 * How many periods there are; where the servers are several, their province is set over them by the way, at their ports of now.
	 */
	int periods() throws SQLException {
		if (!provinces.isEmpty()) {
			federate();
		}
		try (Connection owner = holding.getFirst().connect()) {
			return new Loader(owner).periods();
		}
	}

	private void federate() throws SQLException {
		List<CityStore> cities = new ArrayList<>();
		for (PostgresServer part : holding) {
			try (Connection owner = part.connect(); ServerTables tables = ServerTables.open(part.location())) {
				if (Sql.rows(owner, "select 1 from pg_roles where rolname = '" + READER + "'").isEmpty()) {
					Sql.run(owner, "create role " + READER + " login");
				}
				new RoleGrants(tables).setRights();
				new RoleGrants(tables).grant(StoreRole.READER, READER);
			}
			cities.add(new CityStore("part" + cities.size(), part.location(READER)));
		}
		try (ServerTables tables = ServerTables.open(asked().location())) {
			new FederateStores(tables).run(cities);
		}
	}

	/** Stops all as a power cut would, and starts them. */
	int restart() {
		Stream.concat(holding.stream(), provinces.stream()).forEach(server -> {
			server.stopAtOnce();
			server.start();
		});
		return count();
	}

	@Override
	public void close() {
		Stream.concat(provinces.stream(), holding.stream()).forEach(PostgresServer::close);
	}

}
