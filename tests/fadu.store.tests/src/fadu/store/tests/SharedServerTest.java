package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ChangeSet;
import fadu.store.ObservationStore;
import fadu.store.Reversal;
import fadu.store.ServerTables;
import fadu.store.StoreException;
import fadu.store.StoreLocation;
import fadu.testing.PostgresServer;

/** Several programs on one PostgreSQL database, and a server that fails them. */
class SharedServerTest {

	private PostgresServer server;
	private String schema;
	private StoreLocation.Server place;

	@BeforeEach
	void emptyPlace() {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		place = Engine.init(new StoreLocation.Server(server.newUrl()));
		schema = place.url().replaceFirst(".*currentSchema=", "");
	}

	@Test
	void whatOneImportsAnotherSeesAndNobodysChangeIsLost() {
		List<CompletableFuture<Void>> programs = IntStream.range(0, 4)
				.mapToObj(program -> CompletableFuture.runAsync(() -> importReports("program" + program))).toList();
		programs.forEach(CompletableFuture::join);
		try (ObservationStore store = ObservationStore.open(place)) {
			assertThat(store.documents()).hasSize(21).allSatisfy(report -> assertThat(report.getObservations()).hasSize(1));
			assertThat(store.history().changes(100)).as("each has a number of its own").hasSize(21)
					.extracting(ChangeSet::number).doesNotHaveDuplicates();
			for (int i = 0; i < 21; i++) {
				assertThat(store.history().undo("王芳")).isInstanceOf(Reversal.Done.class);
			}
			assertThat(store.documents()).isEmpty();
		}
	}

	/** Five reports of its own, and one that all of them import. */
	private void importReports(String program) {
		try (ObservationStore store = ObservationStore.open(place)) {
			for (String name : List.of("1", "2", "shared", "3", "4", "5")) {
				store.add(report(name.equals("shared") ? name : program + '-' + name), "text", program);
			}
		}
	}

	@Test
	void aServerThatStopsIsReportedAndTheStoreGoesOnOnceItIsBack() throws Exception {
		try (ObservationStore store = ObservationStore.open(place)) {
			store.add(report("before"), "text", "王芳");
			server.stop();
			try {
				assertOneLine(() -> store.add(report("during"), "text", "王芳"), "无法连接数据库服务器", "Cannot reach");
				assertOneLine(() -> store.history().undo("王芳"), "无法连接数据库服务器", "Cannot reach");
			} finally {
				server.start();
			}
			assertThat(store.add(report("after"), "text", "王芳")).isTrue();
			assertThat(store.documents()).extracting(SourceDocument::getSha256).containsExactly("before", "after");
		}
	}

	@Test
	void aUserWithoutRightsIsToldSoAndMayLookWhereHeMay() throws SQLException {
		try (ObservationStore store = ObservationStore.open(place)) {
			store.add(report("a"), "text", "王芳");
		}
		sql("create role reader" + schema + " login password 'reading'");
		StoreLocation reader = new StoreLocation.Server(server.url(schema, "reader" + schema, "reading"));
		assertOneLine(() -> ObservationStore.open(reader), "还没有角色", "has no role");
		assertOneLine(() -> ObservationStore.openToAsk(reader), "还没有角色", "has no role");
		sql("grant usage on schema " + schema + " to reader" + schema,
				"grant select on all tables in schema " + schema + " to reader" + schema);
		try (ObservationStore store = ObservationStore.open(reader)) {
			assertThat(store.documents()).hasSize(1);
			assertOneLine(() -> store.add(report("b"), "text", "王芳"), "没有所需的权限", "lacks the rights");
			assertOneLine(() -> store.reviews().confirm(report("a").getObservations(), "王芳"), "没有所需的权限", "lacks the rights");
		}
		StoreLocation nowhere = new StoreLocation.Server(server.url(schema + "new", "reader" + schema, "reading"));
		assertOneLine(() -> ObservationStore.open(nowhere), "fadu store init", "fadu store init");
	}

	@Test
	void whereNothingWasEverKeptAskingMakesNothing() throws SQLException {
		StoreLocation.Server empty = new StoreLocation.Server(server.newUrl());
		assertThat(ObservationStore.openToAsk(empty)).isEmpty();
		assertOneLine(() -> ObservationStore.open(empty), "fadu store init", "fadu store init");
		assertThat(ObservationStore.openToAsk(empty)).isEmpty();
		StoreLocation reader = new StoreLocation.Server(server.readersUrl(place.url()));
		try (ObservationStore store = ObservationStore.openToAsk(reader).orElseThrow()) {
			assertThat(store.documents()).isEmpty();
		}
	}

	@Test
	void tablesOfAnOlderFaduAreChangedByCommandOnly() throws SQLException {
		StoreLocation.Server older = new StoreLocation.Server(server.newUrl());
		try (ServerTables tables = ServerTables.open(older)) {
			tables.make(3);
			assertOneLine(() -> ObservationStore.openToAsk(older), "fadu store upgrade", "fadu store upgrade");
			assertOneLine(() -> ObservationStore.open(older), "fadu store upgrade", "fadu store upgrade");
			StoreLocation reader = new StoreLocation.Server(server.readersUrl(older.url()));
			assertOneLine(() -> ObservationStore.openToAsk(reader), "fadu store upgrade", "fadu store upgrade");
			assertThat(tables.version()).isEqualTo(3);
		}
	}

	@Test
	void ofTheFindingsOnceKeptOnlyThoseStayThatSomebodyDecidedOn() throws SQLException {
		StoreLocation.Server older = new StoreLocation.Server(server.newUrl());
		try (ServerTables tables = ServerTables.open(older)) {
			tables.make(3);
			String columns = "insert into finding (id, rule, figures, status, note, decided_by) values ";
			server.execute(older.url(), columns + "('1', 'growth', 'a 1', 'OPEN', null, null)",
					columns + "('2', 'growth', 'a 2', 'OPEN', '再看', null)",
					columns + "('3', 'growth', 'a 3', 'DISMISSED', null, '王芳')");
			tables.make();
		}
		try (ObservationStore store = ObservationStore.open(older)) {
			assertThat(store.findings().all()).extracting(decision -> decision.finding().figures().getFirst().id())
					.containsExactly("2", "3");
		}
	}

	@Test
	void aDatabaseOfANewerFaduIsLeftAlone() throws SQLException {
		sql("insert into " + schema
				+ ".flyway_schema_history values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(), 1, true)");
		assertOneLine(() -> ObservationStore.open(place), "更新版本的法度", "written by a newer Fadu");
		sql("comment on schema " + schema + " is 'Fadu 7.3.0'");
		assertOneLine(() -> ObservationStore.open(place), "请改用法度 7.3.0", "Use Fadu 7.3.0");
	}

	@Test
	void aDatabaseThatCanOnlyBeReadIsNotWritten() {
		try (ObservationStore store = ObservationStore.open(place)) {
			store.add(report("before"), "text", "王芳");
		}
		StoreLocation readOnly = new StoreLocation.Server(place.url() + "&options=-c%20default_transaction_read_only=on");
		try (ObservationStore store = ObservationStore.open(readOnly)) {
			assertOneLine(() -> store.add(report("a"), "text", "王芳"), "目前只读", "can only be read");
			assertOneLine(() -> store.reviews().reject(report("before").getObservations(), "王芳"), "目前只读", "can only be read");
			assertOneLine(() -> store.history().undo("王芳"), "目前只读", "can only be read");
			assertThat(store.documents()).hasSize(1);
		}
	}

	@Test
	void thePasswordIsInNoMessageAndNotInTheNameOfThePlace() {
		StoreLocation wrong = new StoreLocation.Server(server.url(schema, "mistyped", "wrong one"));
		assertThat(wrong.toString()).doesNotContain("wrong");
		assertOneLine(() -> ObservationStore.open(wrong), "密码不对", "wrong name or password");
		assertOneLine(() -> ObservationStore.open(new StoreLocation.Server(server.address() + "postgres?user=stranger")), "提供密码",
				"asks the user");
		assertOneLine(() -> ObservationStore.open(new StoreLocation.Server("jdbc:postgresql://host:port/x?user=hidden")),
				"不是 PostgreSQL 数据库的地址", "is not the address");
		assertOneLine(() -> new StoreLocation.Server("jdbc:postgresql://host/x?user=me&password=hidden"), "PGPASSWORD",
				"~/.pgpass");
	}

	private static SourceDocument report(String sha256) {
		SourceDocument report = Reports.report(sha256, "370212", new Period.Year(2023));
		Reports.figure(report, "1", "LA.CASES_ACCEPTED", "7 件");
		return report;
	}

	private void sql(String... statements) throws SQLException {
		server.execute(place.url(), statements);
	}

	private void assertOneLine(ThrowingCallable attempt, String chinese, String english) {
		assertThatThrownBy(attempt).isInstanceOf(StoreException.class).hasMessageNotContaining("\n")
				.satisfies(failure -> assertThat(List.of(chinese, english)).anyMatch(failure.getMessage()::contains))
				.satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("horse", "wrong one", "hidden", "reading'"));
	}

}
