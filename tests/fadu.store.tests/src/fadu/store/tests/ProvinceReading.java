package fadu.store.tests;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.store.admin.CityStore;
import fadu.store.admin.FederateStores;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;
import fadu.testing.PostgresServer;

/** A province over the city that was written and another, which has nothing yet. */
final class ProvinceReading implements Reading {

	@Override
	public StoreLocation writable(Path folder) {
		return Engine.POSTGRESQL.place(folder);
	}

	@Override
	public StoreLocation readable(StoreLocation written) throws SQLException {
		PostgresServer server = PostgresServer.shared().orElseThrow();
		StoreLocation.Server province = new StoreLocation.Server(server.newUrl());
		List<CityStore> cities = List.of(city("江口", (StoreLocation.Server) written),
				city("玉屏", Engine.init(new StoreLocation.Server(server.newUrl()))));
		try (ServerTables tables = ServerTables.open(province)) {
			new FederateStores(tables).run(cities);
		}
		return province;
	}

	private static CityStore city(String name, StoreLocation.Server place) throws SQLException {
		PostgresServer server = PostgresServer.shared().orElseThrow();
		String schema = place.url().replaceFirst(".*currentSchema=", "");
		String reader = "province_reads_" + schema;
		server.execute(place.url(), "create role " + reader + " login password 'of " + reader + "'");
		try (ServerTables tables = ServerTables.open(place)) {
			new RoleGrants(tables).grant(StoreRole.READER, reader);
		}
		return CityStore.of(name + '=' + server.url(schema, reader, "of " + reader));
	}

}
