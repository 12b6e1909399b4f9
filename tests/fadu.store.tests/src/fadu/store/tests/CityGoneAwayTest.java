package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.StoreLocation;
import fadu.store.admin.CityStore;
import fadu.testing.PostgresServer;

/** A province asks, and while it does the server of one of its cities goes away. */
class CityGoneAwayTest {

	private static final Period YEAR = new Period.Year(2024);

	@Test
	void aCityThatDiesInTheMiddleOfAQuestionIsNamedAndTheOthersAnswer() throws Exception {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		PostgresServer near = PostgresServer.shared().orElseThrow();
		PostgresServer far = PostgresServer.another().orElseThrow();
		CityStore jiangkou = city("江口", near, "jiangkou", "522621");
		CityStore yuping = city("玉屏", far, "yuping", "522223");
		StoreLocation.Server province = Cities.province(near, jiangkou, yuping);
		List<String> rounds = new ArrayList<>();
		try (ObservationStore store = ObservationStore.openToAsk(province).orElseThrow()) {
			List<String> districts = store.inOneState(() -> {
				rounds.add(String.join(" ", districts(store)));
				if (rounds.size() == 1) {
					stop(far);
				}
				return districts(store);
			});
			assertThat(rounds).containsExactly("522621 522223", "522621");
			assertThat(districts).containsExactly("522621");
			assertThat(store.notices()).hasSize(1).allSatisfy(line -> assertThat(line).contains("玉屏"));
			assertThat(store.count(ObservationQuery.of(Set.of(), Set.of(), Optional.of(YEAR)))).isEqualTo(1);
		}
		far.start();
		try (ObservationStore store = ObservationStore.openToAsk(province).orElseThrow()) {
			assertThat(districts(store)).containsExactly("522621", "522223");
			assertThat(store.notices()).isEmpty();
		}
	}

	private static List<String> districts(ObservationStore store) {
		return store.documentList().stream().map(SourceDocument::getDistrict).toList();
	}

	private static CityStore city(String name, PostgresServer server, String file, String district) throws SQLException {
		StoreLocation.Server place = Cities.empty(server);
		try (ObservationStore store = ObservationStore.open(place)) {
			SourceDocument report = Reports.report(file, district, YEAR);
			Reports.figure(report, "o1", "LA.CASES_ACCEPTED", "73 件");
			store.add(report, "text of " + file, "赵敏");
		}
		return Cities.read(name, server, place);
	}

	private static void stop(PostgresServer server) {
		try {
			server.stop();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

}
