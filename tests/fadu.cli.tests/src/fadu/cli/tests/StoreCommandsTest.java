package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.PostgresServer;

/** What the administrator of a shared store types, and what each role may then do. */
class StoreCommandsTest {

	@TempDir
	Path folder;

	private PostgresServer server;
	private String owner;
	private String schema;

	@BeforeEach
	void emptyDatabase() {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		owner = server.newUrl();
		schema = owner.replaceFirst(".*currentSchema=", "");
	}

	@Test
	void tablesAreMadeByCommandAndOnce() {
		assertRefused(owner, "fadu store init", "import", write(folder, "linxi.txt", LINXI_2024));
		assertThat(on(owner, "observations")).doesNotContain("临溪区");
		assertThat(on(owner, "store", "status", "--format", "json")).contains("\"structure\" : 0");
		assertThat(on(owner, "store", "init")).contains("已在", schema).doesNotContain("user=");
		assertThat(on(owner, "store", "init")).contains("无需改动");
		assertThat(on(owner, "store", "upgrade")).contains("无需改动");
	}

	@Test
	void eachRoleMayDoWhatItIsForAndNothingElse() throws SQLException {
		Path report = write(folder, "linxi.txt", LINXI_2024);
		on(owner, "store", "init");
		String reader = login("reader");
		String reviewer = login("reviewer");
		String importer = login("importer");
		String steward = login("steward");
		assertRefused(reader, "没有所需的权限", "import", report);
		assertRefused(reviewer, "没有所需的权限", "import", report);
		on(importer, "import", report);
		assertThat(on(reader, "observations", "--district", "临溪区")).contains("312件");
		for (String other : List.of(reader, importer)) {
			assertRefused(other, "没有所需的权限", "review", "confirm", "linxi.txt", "--all");
			assertRefused(other, "没有所需的权限", "peers", "add", "邻区", "--district", "临溪区", "--district", "环翠区");
		}
		on(reviewer, "review", "confirm", "linxi.txt", "--all");
		on(reviewer, "peers", "add", "邻区", "--district", "临溪区", "--district", "环翠区");
		on(reviewer, "undo");
		on(reviewer, "undo");
		for (String attempt : List.of("update observation set printed = 'x'", "update observation set span_start = 0",
				"update document set sha256 = 'x'", "delete from observation", "delete from document")) {
			assertThat(mayNot(reviewer, attempt)).as(attempt).isTrue();
		}
		on(reviewer, "review", "correct", "linxi.txt", "1", "--value", "313 件");
		on(reviewer, "undo");
		on(reviewer, "redo");
		on(reviewer, "undo");
		on(steward, "review", "confirm", "linxi.txt", "--all");
		on(steward, "import", write(folder, "other.txt", LINXI_2024.replace("312", "411")));
		for (String user : List.of(reader, reviewer, importer, steward)) {
			for (String attempt : List.of("update change_set set subject = 'x'", "delete from change_set",
					"delete from changed_rows",
					"update changed_rows set content = '[]'", "truncate change_set cascade", "drop table finding",
					"update document_text set content = 'x'", "update flyway_schema_history set version = '1'")) {
				if (!(user.equals(steward) && attempt.contains("document_text"))) {
					assertThat(mayNot(user, attempt)).as(user + ": " + attempt).isTrue();
				}
			}
		}
	}

	@Test
	void aRoleIsGivenTwiceAndTakenAway() throws SQLException {
		on(owner, "store", "init");
		String reader = login("reader");
		String name = reader.replaceFirst(".*user=", "").replaceFirst("&.*", "");
		assertThat(on(owner, "store", "grant", "reader", name)).contains(name, "reader");
		assertThat(on(reader, "observations")).isNotBlank();
		assertThat(on(owner, "store", "grant", "reader", name, "--revoke")).contains("已收回");
		assertThat(on(owner, "store", "grant", "reader", name, "--revoke")).contains("本来就没有");
		assertRefused(reader, "fadu store grant reader " + name, "observations");
		assertRefused(owner, "没有角色“ruler”", "store", "grant", "ruler", name);
		assertRefused(owner, "没有用户“nobody-here”", "store", "grant", "reader", "nobody-here");
		assertRefused(reader, "还没有", "store", "grant", "steward", name);
	}

	@Test
	void aRoleIsGivenToSeveralPeopleAtOnceOrToNone() throws SQLException {
		on(owner, "store", "init");
		String first = user(login("reader", "first"));
		String second = user(login("reader", "second"));
		assertRefused(owner, "没有用户“nobody-here”", "store", "grant", "steward", first, "nobody-here", second);
		assertThat(on(owner, "store", "status")).doesNotContainPattern("steward +" + first);
		assertThat(on(owner, "store", "grant", "steward", first, second)).contains(first, second).hasLineCount(2);
		assertThat(on(owner, "store", "grant", "steward", first, second, "--revoke")).contains("已收回").doesNotContain("本来就没有");
	}

	private static String user(String url) {
		return url.replaceFirst(".*user=", "").replaceFirst("&.*", "");
	}

	@Test
	void twoDatabasesOfOneServerHaveRolesOfTheirOwn() throws SQLException {
		on(owner, "store", "init");
		String reader = login("reader");
		String other = server.newUrl();
		on(other, "store", "init");
		on(other, "store", "grant", "reader", login("reader", "another").replaceFirst(".*user=", "").replaceFirst("&.*", ""));
		assertRefused(reader.replaceFirst("currentSchema=.*", other.replaceFirst(".*(?=currentSchema=)", "")), "还没有角色",
				"observations");
		String third = server.newUrl();
		on(third, "store", "init");
		server.execute(owner, "create role postgres_" + third.replaceFirst(".*currentSchema=", "") + "_reader");
		assertRefused(third, "不属于这个法度数据库", "store", "grant", "reader", PostgresServer.USER);
	}

	@Test
	void whoMayReadMayAskForTheState() throws SQLException {
		on(owner, "store", "init");
		on(owner, "import", write(folder, "linxi.txt", LINXI_2024));
		String reader = login("reader");
		Map<String, Object> state = Terminal.array(on(reader, "store", "status", "--format", "json")).getFirst();
		assertThat(state).containsEntry("documents", 1).containsEntry("figures", 3).containsEntry("waiting", 3)
				.containsEntry("encrypted", null).containsKey("fadu");
		assertThat(state.get("roles").toString()).contains("reader=[reader" + schema + "]", "steward=[]");
		assertThat(on(reader, "store", "status")).contains("明文", "PostgreSQL", "reader" + schema, "待核对");
	}

	@Test
	void aFolderNeedsNoneOfThis() {
		Path workspace = folder.resolve("workspace");
		assertThat(Terminal.succeed("store", "init", "--workspace", workspace)).contains("无需准备");
		assertThat(Terminal.succeed("store", "upgrade", "--workspace", workspace)).contains("自动升级");
		assertThat(Terminal.succeed("store", "status", "--workspace", workspace)).contains("还没有数据表");
		assertThat(workspace).doesNotExist();
		Terminal refused = Terminal.type("store", "grant", "reader", "someone", "--workspace", workspace);
		assertThat(refused.status()).isEqualTo(1);
		assertThat(refused.err()).contains("文件权限").hasLineCount(1);
		Terminal.succeed("import", write(folder, "linxi.txt", LINXI_2024), "--workspace", workspace);
		assertThat(Terminal.array(Terminal.succeed("store", "status", "--format", "json", "--workspace", workspace)).getFirst())
				.containsEntry("documents", 1).containsEntry("waiting", 3);
	}

	@Test
	void tablesOfRegistersAreMadeByTheOwnerAndFilledByImporters() throws SQLException {
		on(owner, "store", "init");
		String importer = login("importer");
		Path sample = folder.resolve("sample.xlsx");
		on(owner, "register", "sample", "LA.CASES", "-o", sample);
		assertRefused(importer, "./fadu store registers", "register", "import", "LA.CASES", sample, "--district", "310115");
		assertThat(on(owner, "store", "registers")).contains("台账");
		assertThat(on(owner, "store", "registers")).as("again: nothing was to be done").contains("0 个");
		assertThat(on(importer, "register", "import", "LA.CASES", sample, "--district", "310115")).contains("新增 40 行");
		String reader = login("reader");
		assertThat(on(reader, "register", "compute", "LA.CASES", "--period", "2024")).contains("LA.CASES_ACCEPTED");
		assertRefused(reader, "没有所需的权限", "register", "import", "LA.CASES", sample, "--district", "310114");
		assertThat(on(importer, "undo")).contains("LA.CASES");
		assertThat(on(reader, "register", "rows", "LA.CASES").lines()).hasSize(1);
	}

	private String login(String role) throws SQLException {
		return login(role, role);
	}

	/** The URL of a new login that has the role. */
	private String login(String role, String prefix) throws SQLException {
		String name = prefix + schema;
		server.execute(owner, "create role " + name + " login password 'of " + name + "'");
		on(owner, "store", "grant", role, name);
		return server.url(schema, name, "of " + name);
	}

	private boolean mayNot(String url, String statement) {
		try {
			server.execute(url, statement);
			return false;
		} catch (SQLException e) {
			return e.getSQLState().equals("42501");
		}
	}

	private void assertRefused(String url, String words, Object... command) {
		Terminal terminal = Terminal.type(with(command, url));
		assertThat(terminal.status()).as("%s", List.of(command)).isEqualTo(1);
		assertThat(terminal.err()).contains(words).doesNotContain("Exception").hasLineCount(1);
	}

	private String on(String url, Object... command) {
		return Terminal.succeed(with(command, url));
	}

	private Object[] with(Object[] command, String url) {
		return Stream.concat(Stream.of(command), Stream.of("--store", url, "--workspace", folder.resolve("workspace"))).toArray();
	}

}
