package fadu.cli.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.PostgresServer;

/** With --store every command works on a PostgreSQL database, and none prints its password. */
class SharedStoreTest {

	@TempDir
	Path folder;

	private PostgresServer server;
	private String url;

	@BeforeEach
	void emptyDatabase() {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		url = server.newUrl();
		Terminal.succeed("store", "init", "--store", url);
	}

	@Test
	void everyCommandOfAWorkspaceWorksOnIt() {
		run("import", write(folder, "linxi.txt", LINXI_2024));
		assertThat(run("import", folder.resolve("linxi.txt"))).contains("已在工作区中");
		assertThat(run("observations", "--metric", "LA.CASES_ACCEPTED")).contains("312件");
		assertThat(run("review")).contains("待核对数字 3 个");
		run("review", "confirm", "linxi.txt", "--all");
		assertThat(run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "临溪区")).contains("312件");
		assertThat(run("history")).contains("确认 linxi.txt", "导入 linxi.txt");
		assertThat(run("undo", "2").lines()).hasSize(2);
		assertThat(run("review")).contains("没有待核对的数字");
		assertThat(run("redo")).contains("导入 linxi.txt");
		assertThat(run("catalogue", "metrics")).contains("LA.CASES_ACCEPTED");
		assertThat(run("report", "list")).contains("fadu.report.comparison");
		assertThat(folder.resolve("workspace")).as("all data is in the database").doesNotExist();
	}

	@Test
	void whatGoesWrongIsOneLineWithoutThePassword() {
		assertOneLine("密码不对", server.url("wrong", "mistyped", "secret of mine"));
		assertOneLine("没有数据库", server.address() + "nowhere?user=fadu");
		assertOneLine("无法连接数据库服务器", "jdbc:postgresql://127.0.0.1:1/fadu?user=fadu");
		assertOneLine("无法连接数据库服务器", "jdbc:postgresql://no-such-host.invalid/fadu?user=fadu");
		assertOneLine("不是法度认识的数据库地址", "postgres://fadu:secret@localhost/fadu");
		assertOneLine("PGPASSWORD", "jdbc:postgresql://127.0.0.1/fadu?user=fadu&password=secret");
		assertOneLine("~/.pgpass", "jdbc:postgresql://127.0.0.1/fadu?Password=secret");
		assertOneLine("~/.pgpass", "jdbc:postgresql://fadu:secret@127.0.0.1/fadu");
		assertOneLine("不是法度认识的数据库地址", "jdbc:mysql://localhost/fadu?password=secret");
	}

	private void assertOneLine(String words, String address) {
		Terminal terminal = Terminal.type("observations", "--store", address);
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.out()).isEmpty();
		assertThat(terminal.err()).contains(words).doesNotContain("secret", "horse", "Exception");
		assertThat(terminal.err().lines()).hasSize(1);
	}

	private String run(Object... words) {
		Object[] command = Arrays.copyOf(words, words.length + 4);
		command[words.length] = "--store";
		command[words.length + 1] = url;
		boolean hasWorkspace = !List.of("catalogue", "report").contains(words[0]);
		command[words.length + 2] = hasWorkspace ? "--workspace" : "--lang";
		command[words.length + 3] = hasWorkspace ? folder.resolve("workspace") : "zh";
		return Terminal.succeed(command);
	}

}
