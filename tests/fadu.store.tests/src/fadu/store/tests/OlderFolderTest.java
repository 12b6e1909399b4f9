package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.model.SourceDocument;
import fadu.store.ObservationStore;
import fadu.store.RestoreStore;
import fadu.store.StoreLocation;

/** A folder that an older Fadu made is brought up to date when it is opened, and stays beside as it was. */
class OlderFolderTest {

	private static final List<String> SCRIPTS = List.of("V1__documents_and_observations.sql", "V2__place.sql",
			"V3__review_and_history.sql");

	@TempDir
	Path folder;

	@Test
	void itIsCopiedBeforeItIsChanged() throws Exception {
		Path workspace = folder.resolve("workspace");
		makeOlder(workspace.resolve("store/derby"));
		try (ObservationStore store = ObservationStore.open(workspace)) {
			assertThat(store.documentList()).extracting(SourceDocument::getSha256).containsExactly("abc");
		}
		assertThat(versions(workspace.resolve("store/derby"))).hasSizeGreaterThan(SCRIPTS.size());
		assertThat(versions(workspace.resolve("store/before-4/derby"))).hasSize(SCRIPTS.size());
		Path again = folder.resolve("again");
		RestoreStore.run(workspace.resolve("store/before-4.zip"), new StoreLocation.Folder(again), again);
		try (ObservationStore store = ObservationStore.open(again)) {
			assertThat(store.documentList()).extracting(SourceDocument::getSha256).containsExactly("abc");
		}
		ObservationStore.open(workspace).close();
	}

	private void makeOlder(Path place) throws Exception {
		Path newest = folder.resolve("newest");
		ObservationStore.open(newest).close();
		List<List<Object>> rows = versions(newest.resolve("store/derby")).subList(0, SCRIPTS.size());
		Files.createDirectories(place.getParent());
		EmbeddedDataSource source = source(place);
		source.setCreateDatabase("create");
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			for (String script : SCRIPTS) {
				for (String part : text(script).split(";")) {
					if (!part.isBlank()) {
						statement.execute(part);
					}
				}
			}
			statement.execute(
					"""
							create table "flyway_schema_history" ("installed_rank" int not null primary key, "version" varchar(50),
							"description" varchar(200) not null, "type" varchar(20) not null, "script" varchar(1000) not null,
							"checksum" int, "installed_by" varchar(100) not null, "installed_on" timestamp default current_timestamp not null,
							"execution_time" int not null, "success" boolean not null)""");
			try (PreparedStatement insert = connection
					.prepareStatement("insert into \"flyway_schema_history\" values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
				for (List<Object> row : rows) {
					for (int i = 0; i < row.size(); i++) {
						insert.setObject(i + 1, row.get(i));
					}
					insert.execute();
				}
			}
			statement.execute("""
					insert into document (sha256, file_name, cut_off_stated, least_months, truncated, imported_at)
					values ('abc', 'a.txt', false, 0, false, current_timestamp)""");
		}
		shutDown(place);
	}

	private static String text(String script) throws IOException {
		try (InputStream file = ObservationStore.class.getResourceAsStream("migrations/" + script)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("${longText}", "clob").lines()
					.filter(line -> !line.strip().startsWith("--")).collect(Collectors.joining("\n"));
		}
	}

	private static List<List<Object>> versions(Path database) throws SQLException {
		List<List<Object>> rows = new ArrayList<>();
		try (Connection connection = source(database).getConnection();
				ResultSet found = connection.createStatement()
						.executeQuery("select * from \"flyway_schema_history\" order by \"installed_rank\"")) {
			while (found.next()) {
				List<Object> row = new ArrayList<>();
				for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
					row.add(found.getObject(i));
				}
				rows.add(row);
			}
		}
		shutDown(database);
		return rows;
	}

	private static EmbeddedDataSource source(Path database) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		return source;
	}

	private static void shutDown(Path database) {
		EmbeddedDataSource source = source(database);
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			// Derby reports a shutdown that went well as an error.
		}
	}

}
