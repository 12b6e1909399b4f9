package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.StoreLocation;
import fadu.testing.PostgresServer;

/** A report that two cities of a province hold counts once, also while they import and take back what the province reads. */
class HeldTwiceTest {

	private static final ObservationQuery ACCEPTED = ObservationQuery.of(Set.of("LA.CASES_ACCEPTED"), Set.of(),
			Optional.of(new Period.Year(2024)));

	private PostgresServer server;
	private List<StoreLocation.Server> places;
	private ObservationStore first;
	private ObservationStore second;
	private ObservationStore province;

	@BeforeEach
	void openAll() throws SQLException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		places = List.of(Cities.empty(server), Cities.empty(server));
		first = ObservationStore.open(places.getFirst());
		second = ObservationStore.open(places.getLast());
		province = ObservationStore.openToAsk(Cities.province(server, Cities.read("松桃", server, places.getFirst()),
				Cities.read("印江", server, places.getLast()))).orElseThrow();
	}

	@AfterEach
	void closeAll() {
		List.of(province, first, second).forEach(ObservationStore::close);
	}

	@Test
	void aReportCountsOnceWhateverTheCitiesDoMeanwhile() {
		add(second, "shared", 2);
		assertThat(values()).containsExactly("shared 2");
		add(first, "shared", 1);
		assertThat(values()).containsExactly("shared 1");
		add(second, "own", 7);
		assertThat(values()).containsExactly("own 7", "shared 1");
		first.history().undo("田甜");
		assertThat(values()).containsExactly("own 7", "shared 2");
		first.history().redo("田甜");
		assertThat(values()).containsExactly("own 7", "shared 1");
	}

	@Test
	void ofMoreThanCanBeNamedEachCountsOnceToo() throws SQLException {
		add(first, "shared", 1);
		add(second, "shared", 2);
		for (StoreLocation.Server place : places) {
			for (String table : List.of("document", "observation")) {
				String key = table.equals("document") ? "sha256" : "document";
				server.execute(place.url(), "insert into " + table + " select (jsonb_populate_record(x, jsonb_build_object('" + key
						+ "', 'shared' || n))).* from " + table + " x, generate_series(1, 1000) n");
			}
		}
		add(second, "own", 7);
		assertThat(province.count(ACCEPTED)).isEqualTo(1002);
		assertThat(province.values(ACCEPTED, Collectors.summingInt(value -> value.quantity().value().intValue()))).isEqualTo(1008);
		assertThat(province.observations(ACCEPTED)).hasSize(1002);
	}

	private List<String> values() {
		List<String> values = province.values(ACCEPTED, Collectors.mapping(
				value -> value.figure().document() + ' ' + value.quantity().value().toBigInteger(), Collectors.toList()));
		assertThat(province.observations(ACCEPTED)).hasSameSizeAs(values);
		assertThat(province.documentList()).hasSameSizeAs(values);
		return values.stream().sorted().toList();
	}

	private static void add(ObservationStore city, String sha256, int accepted) {
		SourceDocument report = Reports.report(sha256, "520628", new Period.Year(2024));
		Reports.figure(report, "o1", "LA.CASES_ACCEPTED", accepted + " 件");
		city.add(report, "text of " + sha256, "田甜");
	}

}
