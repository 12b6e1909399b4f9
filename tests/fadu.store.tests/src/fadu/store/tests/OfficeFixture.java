package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.ServerTables;
import fadu.store.StoreException;
import fadu.store.StoreLocation;
import fadu.store.admin.GrantedDistrict;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;
import fadu.testing.PostgresServer;

/** An office whose steward keeps the reports of a city, two of its districts and a city elsewhere, and logins with roles in it. */
abstract class OfficeFixture {

	static final Period YEAR = new Period.Year(2024);
	static final String DINGHAI = "330902";
	static final String PUTUO = "330903";
	static final String ZHOUSHAN = "330900";
	static final String HUANGYAN = "331003";

	PostgresServer server;
	StoreLocation.Server owners;
	String schema;
	ObservationStore office;

	@BeforeEach
	void fourReports() throws SQLException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		owners = Engine.init(new StoreLocation.Server(server.newUrl()));
		schema = owners.url().replaceFirst(".*currentSchema=", "");
		office = ObservationStore.open(as("office", StoreRole.STEWARD));
		for (String district : List.of(DINGHAI, PUTUO, ZHOUSHAN, HUANGYAN)) {
			office.add(report(district), "text of " + district, "赵敏");
		}
	}

	@AfterEach
	void close() {
		if (office != null) {
			office.close();
		}
	}

	static SourceDocument report(String district) {
		SourceDocument report = Reports.report(sha(district), district, YEAR);
		Reports.figure(report, "o1", "LA.CASES_ACCEPTED", "73 件");
		Reports.figure(report, "o2", "MED.CASES", "1290 件");
		return report;
	}

	static String sha(String district) {
		return "of-" + district;
	}

	StoreLocation.Server as(String name, StoreRole role, String... districts) throws SQLException {
		String login = name + schema;
		server.execute(owners.url(), "create role " + login + " login password 'of " + login + "'");
		StoreLocation.Server place = new StoreLocation.Server(server.url(schema, login, "of " + login));
		grant(place, role, districts);
		return place;
	}

	void grant(StoreLocation.Server place, StoreRole role, String... districts) {
		try (ServerTables tables = ServerTables.open(owners)) {
			new RoleGrants(tables).grant(role,
					Arrays.stream(districts).map(code -> new GrantedDistrict(code, List.of())).toList(), login(place));
		}
	}

	static String login(StoreLocation.Server place) {
		return place.url().replaceFirst(".*user=", "").replaceFirst("&.*", "");
	}

	String group(String role) throws SQLException {
		return rows(owners, "select rolname from pg_roles where rolname like '%" + schema + "_" + role + "'");
	}

	static ObservationStore open(StoreLocation place) {
		return ObservationStore.open(place);
	}

	static List<String> districts(ObservationStore store) {
		return store.documentList().stream().map(SourceDocument::getDistrict).toList();
	}

	Observation figure(String district) {
		return office.observations(ObservationQuery.of(Set.of("LA.CASES_ACCEPTED"), Set.of(district), Optional.empty())).getFirst();
	}

	static Observation with(Observation seen, String quantity) {
		Observation corrected = Reports.figure(Reports.report("x", DINGHAI, YEAR), seen.getId(), seen.getMetric(), quantity);
		corrected.setQuantity(Quantity.valueOf(quantity));
		return corrected;
	}

	static void assertOneLine(String words, ThrowingCallable attempt) {
		assertThatThrownBy(attempt).isInstanceOf(StoreException.class).hasMessageContaining(words).hasMessageNotContaining("\n");
	}

	static String rows(StoreLocation.Server place, String query) throws SQLException {
		try (Connection connection = connection(place); Statement statement = connection.createStatement()) {
			boolean rows = statement.execute(query);
			while (!rows) {
				rows = statement.getMoreResults();
			}
			try (ResultSet answer = statement.getResultSet()) {
				answer.next();
				return answer.getString(1);
			}
		}
	}

	static int changed(StoreLocation.Server place, String statement) throws SQLException {
		try (Connection connection = connection(place); Statement plain = connection.createStatement()) {
			return plain.executeUpdate(statement);
		}
	}

	static void assertRefused(StoreLocation.Server place, String statement) {
		assertThatThrownBy(() -> changed(place, statement)).isInstanceOfSatisfying(SQLException.class,
				refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
	}

	private static Connection connection(StoreLocation.Server place) throws SQLException {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(place.url());
		return source.getConnection();
	}

}
