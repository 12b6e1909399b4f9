package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in a personal column leaves by no way out that does not ask for it by name: no list, no file, no report, no message.
 * A
 * backup is the workspace itself and holds all of it.
 */
class PersonalColumnsTest {

	private static final String PERSON = "甄某隐";
	private static final String SHEET = """
			纠纷类别,编号,受理时间,办结日期,是否成功,涉案金额（万元）,当事人
			邻里纠纷,临调1,2024-01-05,2024-01-09,成功,1.5,甄某隐
			物业,临调2,2024-02-01,2024-02-03,成功,,甄某隐
			婚姻,临调3,2024-03-01,2024-03-20,失败,0,甄某隐
			邻居吵架,临调4,2024-05-01,2024-04-01,成功,约一,甄某隐
			""";

	@TempDir
	static Path folder;

	@BeforeAll
	static void takeRows() throws IOException {
		told("register import PM.DISPUTES @sheet --district 浦东新区");
	}

	private static Path sheet() throws IOException {
		return Files.writeString(folder.resolve("表.csv"), SHEET);
	}

	/** All that a user sees of a command, and whatever files it wrote. */
	private static String told(String line) throws IOException {
		List<Object> words = new ArrayList<>();
		for (String word : line.split(" ")) {
			words.add(word.equals("@sheet")
					? sheet()
					: word.startsWith("@") ? folder.resolve("out").resolve(word.substring(1)) : word);
		}
		words.addAll(List.of("--workspace", folder.resolve("workspace")));
		Files.createDirectories(folder.resolve("out"));
		Terminal terminal = Terminal.type(words.toArray());
		StringBuilder all = new StringBuilder(terminal.out() + terminal.err());
		try (Stream<Path> written = Files.walk(folder.resolve("out"))) {
			for (Path file : written.filter(Files::isRegularFile).toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = {"register rows PM.DISPUTES", "register rows PM.DISPUTES --format csv -o @rows.csv",
			"register rows PM.DISPUTES --format jsonl", "register rows PM.DISPUTES --metric PM.DISPUTES_RESOLVED --period 2024",
			"register rows PM.DISPUTES --where party='甄某' --format jsonl", "register history PM.DISPUTES 临调1",
			"register history PM.DISPUTES 临调1 --format json", "register summary PM.DISPUTES",
			"register summary PM.DISPUTES --group party", "register compute PM.DISPUTES --period 2024 --format json",
			"register set PM.DISPUTES 临调2 party=甄某隐乙 closedOn=无", "register remove PM.DISPUTES --key 临调3",
			"register coverage PM.DISPUTES --of party --by kind",
			"register preview PM.DISPUTES @sheet --district 浦东新区 --format json",
			"register import PM.DISPUTES @sheet --district 浦东新区", "register preview PM.ROSTER @sheet --district 浦东新区",
			"observations --district 浦东新区 --format jsonl", "compare --metric PM.DISPUTES_RESOLVED --district 浦东新区 --district 崂山区",
			"derive PM --district 浦东新区 --explain", "check --district 浦东新区", "history", "undo", "search 纠纷",
			"ask ledger -p register=PM.DISPUTES -p group=party", "ask provenance -p districts=浦东新区 --format csv",
			"export-plugin --district 浦东新区 -o @plugin"})
	void noWayOutTellsOfAPerson(String command) throws IOException {
		assertThat(told(command)).isNotBlank().doesNotContain(PERSON);
	}

	@Test
	void whatIsAskedForByNameIsTold() throws IOException {
		assertThat(told("register rows PM.DISPUTES --show 当事人")).contains(PERSON);
	}

	@Test
	void noLogHoldsAPerson() throws IOException {
		told("register set PM.DISPUTES 临调2 closedOn=无");
		try (Stream<Path> kept = Files.walk(folder.resolve("workspace"))) {
			for (Path file : kept.filter(Files::isRegularFile)
					.filter(file -> file.toString().matches(".*\\.(log|txt|json|properties)"))
					.toList()) {
				assertThat(Files.readString(file)).as(file.toString()).doesNotContain(PERSON);
			}
		}
	}

}
