package fadu.cli.tests;

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

/** What the administrator types to give roles for some districts only, and what such a user then meets. */
class DistrictRolesTest {

	private static final String TEXT = "%s司法局2024年工作总结%n%n一年来，全区受理法律援助案件%d件，调解各类纠纷%d件。%n";

	@TempDir
	Path folder;

	private PostgresServer server;
	private String owner;
	private String schema;
	private Path putuo;
	private Path huangyan;

	@BeforeEach
	void twoReports() {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		owner = server.newUrl();
		schema = owner.replaceFirst(".*currentSchema=", "");
		on(owner, "store", "init");
		putuo = write(folder, "dinghai.txt", TEXT.formatted("舟山市定海区", 214, 733));
		huangyan = write(folder, "huangyan.txt", TEXT.formatted("台州市黄岩区", 388, 1604));
		on(owner, "import", putuo, huangyan);
	}

	@Test
	void aRestrictedUserComparesWithoutTakingTheHiddenForNotReported() throws SQLException {
		String li = login("li");
		assertThat(on(owner, "store", "grant", "reader", name(li), "--district", "舟山市")).contains("只限", "浙江省舟山市（330900）")
				.hasLineCount(1);
		String compared = on(li, "compare", "--unreviewed", "--metric", "LA.CASES_ACCEPTED", "--district", "定海区", "--district",
				"黄岩区", "--district", "椒江区");
		assertThat(compared).contains("214件").doesNotContain("388", "无资料", "未报告").containsPattern("无权查看[^\n]*无权查看");
		assertThat(on(owner, "compare", "--unreviewed", "--metric", "LA.CASES_ACCEPTED", "--district", "定海区", "--district",
				"黄岩区", "--district", "椒江区")).contains("214件", "388件", "无资料").doesNotContain("无权查看");
		assertThat(on(li, "observations")).contains("214件").doesNotContain("388件");
		assertThat(on(li, "search", "调解")).contains("733").doesNotContain("1604", "黄岩");
		assertThat(on(li, "history")).isNotBlank().doesNotContain("huangyan.txt");
		assertThat(on(li, "check", "--all")).doesNotContain("黄岩", "huangyan");
		Map<String, Object> state = Terminal.array(on(li, "store", "status", "--format", "json")).getFirst();
		assertThat(state).containsEntry("documents", 1).containsEntry("waiting", state.get("figures"));
		assertThat(state.get("restricted").toString()).contains("login=" + name(li), "role=reader", "districts=[330900]");
		assertThat(on(owner, "store", "status")).contains(name(li) + " 的 reader 只限", "浙江省舟山市（330900）");
		assertThat(on(owner, "store", "grant", "reader", name(li))).contains("不再限定地区");
		assertThat(on(li, "observations")).contains("214件", "388件");
		assertThat(on(owner, "store", "status")).doesNotContain("只限");
	}

	@Test
	void aReviewerEntersAPopulationAndAReaderDoesNot() throws SQLException {
		String zhao = login("zhao");
		String qian = login("qian");
		on(owner, "store", "grant", "reviewer", name(zhao));
		on(owner, "store", "grant", "reader", name(qian));
		assertThat(on(zhao, "residents", "add", "定海区", "--year", "2024", "--people", "50.1万", "--source", "统计公报"))
				.contains("501,000");
		assertThat(on(qian, "residents", "list")).contains("定海区", "501,000", name(zhao));
		assertThat(on(qian, "compare", "--unreviewed", "--metric", "LA.CASES_ACCEPTED", "--district", "定海区", "--per", "100k"))
				.contains("42.71件/十万人");
		Terminal refused = Terminal.type(
				with(new Object[]{"residents", "add", "黄岩区", "--year", "2024", "--people", "700000", "--source", "公报"}, qian));
		assertThat(refused.err()).hasLineCount(1);
		assertThat(on(zhao, "undo")).contains("人口", "定海区");
		assertThat(on(qian, "residents", "list")).doesNotContain("501,000");
	}

	@Test
	void aReportOfAnotherDistrictIsRefusedByNameAndTheOthersGoIn() throws SQLException {
		String wang = login("wang");
		on(owner, "store", "grant", "importer", name(wang), "--district", "330902", "--district", "330903");
		Path own = write(folder, "own.txt", TEXT.formatted("舟山市普陀区", 91, 205));
		Path foreign = write(folder, "foreign.txt", TEXT.formatted("台州市椒江区", 7319, 88));
		Terminal preview = Terminal.type(with(List.of("import", "--preview", foreign, own).toArray(), wang));
		assertThat(preview.out()).contains("没有导入浙江省台州市椒江区报告的权限");
		assertThat(preview.out().lines().filter(line -> line.contains("own.txt"))).singleElement().asString()
				.doesNotContain("权限");
		Terminal terminal = Terminal.type(with(List.of("import", foreign, own).toArray(), wang));
		assertThat(terminal.out() + terminal.err()).contains("foreign.txt 没有导入", "浙江省台州市椒江区（331002）", "浙江省舟山市定海区（330902）",
				"浙江省舟山市普陀区（330903）").doesNotContain("Exception");
		assertThat(on(owner, "observations", "--district", "330903")).contains("91件");
		assertThat(on(owner, "observations")).doesNotContain("7319件");
		Terminal review = Terminal.type(with(List.of("review", "confirm", "huangyan.txt", "--all").toArray(), wang));
		assertThat(review.status()).isEqualTo(1);
		assertThat(review.err()).as("not there, for her").contains("huangyan.txt").hasLineCount(1);
	}

	@Test
	void rowsOfARegisterAreOfTheirDistrictToo() throws SQLException {
		String li = login("li");
		on(owner, "store", "grant", "importer", name(li), "--district", "310115");
		on(owner, "store", "registers");
		Path sample = folder.resolve("sample.xlsx");
		on(owner, "register", "sample", "LA.CASES", "-o", sample);
		on(owner, "register", "import", "LA.CASES", sample, "--district", "310114");
		assertThat(on(li, "register", "rows", "LA.CASES").lines()).hasSize(1);
		Terminal refused = Terminal
				.type(with(List.of("register", "import", "LA.CASES", sample, "--district", "310114").toArray(), li));
		assertThat(refused.status()).isEqualTo(1);
		assertThat(refused.err()).contains("310115").hasLineCount(1);
		assertThat(on(li, "register", "import", "LA.CASES", sample, "--district", "310115")).contains("新增 40 行");
		assertThat(on(li, "undo")).contains("LA.CASES");
	}

	@Test
	void whatIsGivenWronglyIsOneLineAndChangesNothing() throws SQLException {
		String li = login("li");
		on(owner, "store", "grant", "reader", name(li));
		assertThat(on(owner, "store", "grant", "reviewer", name(li), "--district", "330902")).contains("注意", "仍可查看全部地区");
		assertThat(on(li, "observations")).contains("214件", "388件");
		assertRefused("不能加 --district", "store", "grant", "reviewer", name(li), "--revoke", "--district", "330902");
		assertRefused("定海县镇", "store", "grant", "reviewer", name(li), "--district", "定海县镇");
		assertThat(on(owner, "store", "grant", "reviewer", name(li), "--revoke")).contains("已收回");
		assertThat(on(owner, "store", "status")).doesNotContain("只限");
	}

	@Test
	void aProvinceReadsACityAsAWholeWhileOthersThereAreRestricted() throws SQLException {
		String li = login("li");
		on(owner, "store", "grant", "reader", name(li), "--district", "330902");
		String province = server.newUrl();
		Object[] federate = {"store", "federate", "--into", province, "--from", "city=" + li};
		Terminal refused = Terminal.type(with(federate, null));
		assertThat(refused.status()).isEqualTo(1);
		assertThat(refused.err()).contains("只能查看部分地区", "fadu store grant reader " + name(li)).hasLineCount(1);
		String all = login("all");
		on(owner, "store", "grant", "reader", name(all));
		federate[5] = "city=" + all;
		on(null, federate);
		assertThat(on(province, "observations")).contains("214件", "388件");
		String reader = login("chen");
		Terminal restricted = Terminal
				.type(with(List.of("store", "grant", "reader", name(reader), "--district", "330902").toArray(),
						province));
		assertThat(restricted.err()).contains("不能限定地区").hasLineCount(1);
	}

	private String login(String prefix) throws SQLException {
		String name = prefix + schema;
		server.execute(owner, "create role " + name + " login password 'of " + name + "'");
		return server.url(schema, name, "of " + name);
	}

	private static String name(String url) {
		return url.replaceFirst(".*user=", "").replaceFirst("&.*", "");
	}

	private void assertRefused(String words, Object... command) {
		Terminal terminal = Terminal.type(with(command, owner));
		assertThat(terminal.status()).as("%s", List.of(command)).isEqualTo(1);
		assertThat(terminal.err()).contains(words).doesNotContain("Exception").hasLineCount(1);
	}

	private String on(String url, Object... command) {
		return Terminal.succeed(with(command, url));
	}

	private Object[] with(Object[] command, String url) {
		return Stream.of(Stream.of(command), url == null ? Stream.empty() : Stream.of("--store", url),
				Stream.of("--workspace", folder.resolve("workspace"))).flatMap(words -> words).toArray();
	}

}
