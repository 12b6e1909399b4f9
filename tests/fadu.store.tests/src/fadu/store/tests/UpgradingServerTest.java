package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.SourceDocument;
import fadu.store.ObservationStore;
import fadu.store.ServerTables;
import fadu.store.StoreException;
import fadu.store.StoreLocation;
import fadu.store.admin.DumpRequest;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;
import fadu.store.admin.UpgradeTables;
import fadu.testing.PostgresServer;

/** The tables of an older Fadu on a server: dumped, then brought up to date, by command only. */
class UpgradingServerTest {

	private static final int OLDER = 4;

	@TempDir
	Path folder;

	private PostgresServer server;
	private StoreLocation.Server place;
	private ServerTables tables;

	@BeforeEach
	void olderTables() throws SQLException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		place = new StoreLocation.Server(server.newUrl());
		tables = ServerTables.open(place);
		tables.make(OLDER);
		server.execute(place.url(), """
				insert into document (sha256, file_name, cut_off_stated, least_months, truncated, imported_at)
				values ('abc', 'a.txt', false, 0, false, now())""", "insert into document_text values ('abc', '全区')");
	}

	@AfterEach
	void close() {
		if (tables != null) {
			tables.close();
		}
	}

	@Test
	void theDataIsDumpedBefore() throws IOException {
		assertThat(upgrade(folder, Optional.empty()).before()).isEqualTo(OLDER);
		assertThat(dumps()).hasSize(1).allSatisfy(dump -> {
			assertThat(Files.readString(dump, StandardCharsets.ISO_8859_1)).startsWith("PGDMP");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump))).isEqualTo("rw-------");
		});
		assertThat(tables.version()).isEqualTo(ServerTables.NEWEST);
		try (ObservationStore store = ObservationStore.open(place)) {
			assertThat(store.documentList()).extracting(SourceDocument::getSha256).containsExactly("abc");
		}
		assertThat(upgrade(folder, Optional.empty()).dump()).as("nothing is to be done twice").isEmpty();
	}

	@Test
	void withoutADumpNothingIsChanged() throws IOException {
		Path broken = Files.writeString(folder.resolve("pg_dump"), "#!/bin/sh\necho pg_dump 99.1\nexit 1\n",
				StandardCharsets.US_ASCII);
		Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path old = Files.writeString(folder.resolve("old_dump"), "#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n");
		Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
		assertRefused(() -> upgrade(folder, Optional.of(folder.resolve("nowhere"))));
		assertRefused(() -> upgrade(folder.resolve("nowhere"), Optional.empty()));
		assertRefused(() -> upgrade(folder, Optional.of(broken)));
		assertRefused(() -> upgrade(folder, Optional.of(old)));
		assertThat(dumps()).isEmpty();
		assertThat(new UpgradeTables(tables).run(Optional.empty()).dump()).isEmpty();
		assertThat(tables.version()).isEqualTo(ServerTables.NEWEST);
	}

	@Test
	void onlyTheOwnerUpgradesAndRolesKeepTheirRights() throws SQLException {
		String schema = tables.schema();
		String reader = server.readersUrl(place.url());
		try (ServerTables foreign = ServerTables.open(new StoreLocation.Server(reader))) {
			assertThatThrownBy(() -> new UpgradeTables(foreign).run(Optional.empty())).isInstanceOf(StoreException.class)
					.hasMessageContaining("user=" + PostgresServer.USER);
		}
		upgrade(folder, Optional.empty());
		server.execute(place.url(), "create role importer" + schema + " login password 'importing'");
		new RoleGrants(tables).grant(StoreRole.IMPORTER, "importer" + schema);
		StoreLocation importer = new StoreLocation.Server(server.url(schema, "importer" + schema, "importing"));
		try (ObservationStore store = ObservationStore.open(importer)) {
			assertThat(store.add(Reports.completeReport(), "text", "王芳")).isTrue();
			store.history().undo("王芳");
			assertThat(store.documentList()).hasSize(1);
		}
	}

	private UpgradeTables.Done upgrade(Path into, Optional<Path> program) {
		return new UpgradeTables(tables).run(Optional.of(new DumpRequest(into, program)));
	}

	private void assertRefused(ThrowingCallable attempt) {
		assertThatThrownBy(attempt).isInstanceOf(StoreException.class).hasMessageContaining("--dumped")
				.hasMessageNotContaining("\n");
		assertThat(tables.version()).isEqualTo(OLDER);
	}

	private List<Path> dumps() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".dump")).toList();
		}
	}

}
