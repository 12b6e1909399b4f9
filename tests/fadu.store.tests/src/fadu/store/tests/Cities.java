package fadu.store.tests;

import java.sql.SQLException;
import java.util.List;

import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.store.admin.CityStore;
import fadu.store.admin.FederateStores;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;
import fadu.testing.PostgresServer;

/** Stores of cities, and a province over them. */
final class Cities {

	private Cities() {
	}

	/** A store with its tables and nothing in them. */
	static StoreLocation.Server empty(PostgresServer server) {
		return Engine.init(new StoreLocation.Server(server.newUrl()));
	}

	/** A store as a province reads it, with a login of its own. */
	static CityStore read(String name, PostgresServer server, StoreLocation.Server store) throws SQLException {
		String schema = store.url().replaceFirst(".*currentSchema=", "");
		String reader = "reads_" + schema;
		server.execute(store.url(), "create role " + reader + " login password 'of " + reader + "'");
		try (ServerTables tables = ServerTables.open(store)) {
			new RoleGrants(tables).grant(StoreRole.READER, reader);
		}
		return CityStore.of(name + '=' + server.url(schema, reader, "of " + reader));
	}

	/** A province over cities, the first of which counts. */
	static StoreLocation.Server province(PostgresServer server, CityStore... cities) {
		StoreLocation.Server province = new StoreLocation.Server(server.newUrl());
		try (ServerTables tables = ServerTables.open(province)) {
			new FederateStores(tables).run(List.of(cities));
		}
		return province;
	}

}
