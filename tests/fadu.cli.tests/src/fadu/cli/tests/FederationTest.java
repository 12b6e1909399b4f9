package fadu.cli.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.PostgresServer;

/** A province reads the stores of its cities as if they were one. */
class FederationTest {

	private static final String HEAD = "%s司法局%d年工作总结%n%n";
	private static final String NORTH = HEAD + "一年来，全区受理法律援助案件%d件，其中农民工案件%d件。全区调解各类纠纷%d件，调解成功率98.2%%。%n";
	private static final String MORE = "受理行政复议案件%d件。新增律师事务所%d家。组织法治宣传活动%d场次。%n";

	private static final List<String> QUESTIONS = List.of("observations --format jsonl",
			"compare --unreviewed --explain", "compare --unreviewed --format json", "compare --metric LA.CASES_ACCEPTED --unreviewed",
			"compare --per month --unreviewed", "derive --unreviewed", "check --all --format json", "review", "programmes",
			"review --document hexi.txt", "peers list", "peers suggest 河西区 --variable LA.CASES_ACCEPTED");

	@TempDir
	Path folder;

	private PostgresServer server;
	private Path hexi;
	private Path dongpo;
	private Path chengbei;

	@BeforeEach
	void reports() {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		hexi = write(folder, "hexi.txt", NORTH.formatted("河西区", 2024, 512, 77, 1290) + MORE.formatted(44, 3, 120));
		dongpo = write(folder, "dongpo.txt", NORTH.formatted("东坡区", 2024, 388, 51, 2044) + MORE.formatted(31, 2, 96));
		chengbei = write(folder, "chengbei.txt", NORTH.formatted("城北区", 2024, 903, 140, 877) + MORE.formatted(60, 5, 240));
	}

	@Test
	void everyAnswerIsThatOfOneStoreWithTheSameDocuments() throws SQLException {
		String one = store(server);
		String first = store(server);
		String second = store(server);
		for (String store : List.of(one, first)) {
			on(store, "import", hexi, dongpo);
			on(store, "review", "confirm", "hexi.txt", "--all");
			on(store, "peers", "add", "邻区", "--district", "河西区", "--district", "城北区");
		}
		on(second, "import", dongpo);
		for (String store : List.of(one, second)) {
			on(store, "import", chengbei);
			on(store, "review", "confirm", "chengbei.txt", "--all");
		}
		String province = server.newUrl();
		assertThat(on(null, "store", "federate", "--into", province, "--from", "临海=" + reader(first), "--from",
				"north=" + reader(second))).contains("临海 north", "3 份文档").doesNotContain("of reader");
		for (String user : List.of(province, reader(province))) {
			for (String question : QUESTIONS) {
				assertThat(on(user, (Object[]) question.split(" "))).as(question).isNotBlank()
						.isEqualTo(on(one, (Object[]) question.split(" ")));
			}
			assertThat(on(user, "history")).contains("临海 ", "north ", "导入 hexi.txt");
		}
	}

	private String store(PostgresServer at) {
		String url = at.newUrl();
		on(url, "store", "init");
		return url;
	}

	/** The URL of a new login with the role reader. */
	private String reader(String url) throws SQLException {
		String schema = url.replaceFirst(".*currentSchema=", "");
		String name = "reader" + schema;
		server.execute(url, "create role " + name + " login password 'of " + name + "'");
		on(url, "store", "grant", "reader", name);
		return server.url(schema, name, "of " + name);
	}

	private String on(String url, Object... command) {
		return Terminal.succeed(with(command, url));
	}

	private Object[] with(Object[] command, String url) {
		return Stream.of(Stream.of(command), url == null ? Stream.empty() : Stream.of("--store", url),
				Stream.of("--workspace", folder.resolve("workspace"))).flatMap(words -> words).toArray();
	}

}
