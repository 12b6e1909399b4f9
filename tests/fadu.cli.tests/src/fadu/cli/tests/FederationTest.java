package fadu.cli.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
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
			"compare --unreviewed --explain", "compare --unreviewed --format json",
			"compare --metric LA.CASES_ACCEPTED --unreviewed",
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
			assertThat(on(user, "compare", "--unreviewed", "--metric", "LA.CASES_ACCEPTED")).contains("512件", "388件", "903件");
			assertThat(differences(reports(user), reports(one))).isEmpty();
			assertThat(on(user, "history")).contains("临海 ", "north ", "导入 hexi.txt");
		}
	}

	/** What reports show, as data files, without the time at which they were made. */
	private String reports(String url) {
		StringBuilder texts = new StringBuilder();
		for (String design : List.of("comparison", "profile", "quality")) {
			for (String format : List.of("csv", "jsonl")) {
				Path file = folder.resolve(design + '.' + format);
				on(url, "report", "run", "fadu.report." + design, "-p", design.equals("profile") ? "district=河西区" : "period=2024",
						"--format", format, "-o", file);
				texts.append(text(file));
			}
		}
		return texts.toString();
	}

	private static List<String> differences(String text, String other) {
		List<String> parts = List.of(text.split("(?=<)|\\n"));
		List<String> others = List.of(other.split("(?=<)|\\n"));
		return IntStream.range(0, Math.max(parts.size(), others.size()))
				.mapToObj(i -> (i < parts.size() ? parts.get(i) : "") + " -- " + (i < others.size() ? others.get(i) : ""))
				.filter(pair -> !pair.substring(0, (pair.length() - 4) / 2).equals(pair.substring((pair.length() + 4) / 2)))
				.toList();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file).replaceAll(
					"\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d[:.\\dZ+]*|\\d+年\\d+月\\d+日 \\d\\d:\\d\\d|fadu1:[^\"]*|base64,[^\"]*", "");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aCityThatIsAwayIsNamedAndTheOthersAnswer() throws Exception {
		PostgresServer other = PostgresServer.another().orElseThrow();
		String near = store(server);
		String far = store(other);
		on(near, "import", hexi);
		on(far, "import", hexi, dongpo);
		String province = server.newUrl();
		Object[] federate = {"store", "federate", "--into", province, "--from", "near=" + reader(near), "--from",
				"far=" + reader(far, other)};
		on(null, federate);
		String user = reader(province);
		String[] question = {"observations", "--metric", "LA.CASES_ACCEPTED"};
		assertThat(on(user, (Object[]) question)).contains("512件", "388件");
		other.stop();
		try {
			Terminal without = Terminal.type(with(question, user));
			assertThat(without.status()).isZero();
			assertThat(without.out()).contains("512件").doesNotContain("388件");
			assertThat(without.err()).contains("“far”", "没有它的数据").hasLineCount(1);
			assertRefused(null, "“far”", federate);
			assertThat(on(user, "store", "status")).contains("来源 near", "现在读不到");
		} finally {
			other.start();
		}
		assertThat(on(user, (Object[]) question)).contains("512件", "388件");
		server.execute(near,
				"insert into flyway_schema_history values (999, '999', 'later', 'SQL', 'V999', 1, 'x', now(), 1, true)");
		Terminal newer = Terminal.type(with(question, user));
		assertThat(newer.out()).contains("512件", "388件");
		assertThat(newer.err()).contains("“near”", "999", "fadu store federate").hasLineCount(1);
	}

	@Test
	void aProvinceCannotBeChanged() throws SQLException {
		String city = store(server);
		on(city, "import", hexi);
		String province = server.newUrl();
		on(null, "store", "federate", "--into", province, "--from", "市一=" + reader(city));
		String user = reader(province);
		for (String url : List.of(province, user)) {
			assertRefused(url, "只读的汇总库", "import", dongpo);
			assertRefused(url, "只读的汇总库", "review", "confirm", "hexi.txt", "--all");
		}
		assertRefused(province, "只有 reader 角色", "store", "grant", "steward", PostgresServer.USER);
		assertThat(on(province, "store", "init")).contains("无需改动");
		assertThat(on(user, "store", "status")).contains("1");
	}

	@Test
	void onlyWhatAProvinceMayReadIsTakenIn() throws SQLException {
		String city = store(server);
		String province = server.newUrl();
		String federate = "store federate --into " + province + " --from ";
		assertRefused(null, "能改数据", (Object[]) (federate + "city=" + city).split(" "));
		assertRefused(null, "应写作", (Object[]) (federate + reader(city)).split(" "));
		assertRefused(null, "~/.pgpass", (Object[]) (federate + "city=" + city + "&password=x").split(" "));
		assertRefused(null, "各不相同", (Object[]) (federate + "a=" + city + " --from a=" + city).split(" "));
		assertRefused(null, "自己的数据", (Object[]) ("store federate --into " + city + " --from a=" + city).split(" "));
		String empty = server.newUrl();
		assertRefused(null, "无法从", (Object[]) (federate + "a=" + empty).split(" "));
		assertThat(on(province, "store", "status", "--format", "json")).contains("\"structure\" : 0");
	}

	private void assertRefused(String url, String words, Object... command) {
		Terminal terminal = Terminal.type(with(command, url));
		assertThat(terminal.status()).as("%s", List.of(command)).isEqualTo(1);
		assertThat(terminal.err()).contains(words).doesNotContain("Exception", "of reader").hasLineCount(1);
	}

	private String store(PostgresServer at) {
		String url = at.newUrl();
		on(url, "store", "init");
		return url;
	}

	/** The URL of a new login with the role reader. */
	private String reader(String url) throws SQLException {
		return reader(url, server);
	}

	private String reader(String url, PostgresServer at) throws SQLException {
		String schema = url.replaceFirst(".*currentSchema=", "");
		String name = "reader" + schema;
		at.execute(url, "do $$ begin create role " + name + " login password 'of " + name
				+ "'; exception when duplicate_object then null; end $$");
		on(url, "store", "grant", "reader", name);
		return at.url(schema, name, "of " + name);
	}

	private String on(String url, Object... command) {
		return Terminal.succeed(with(command, url));
	}

	private Object[] with(Object[] command, String url) {
		return Stream.of(Stream.of(command), url == null ? Stream.empty() : Stream.of("--store", url),
				Stream.of("--workspace", folder.resolve("workspace"))).flatMap(words -> words).toArray();
	}

}
