package fadu.cli.tests;

import static fadu.cli.tests.Terminal.array;
import static fadu.cli.tests.Terminal.succeed;
import static fadu.cli.tests.Terminal.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.IndexInR;
import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;

/** An index that a user defines without a plug-in: kept, run, changed, taken back, and the same in R. */
class OwnIndexCommandsTest {

	private static final String DISTRICTS = "districts=松原坪区,柳河洲区,石桥湾区";

	@TempDir
	Path folder;
	private TemporaryPlugIn plugIn;

	@BeforeEach
	void install() {
		plugIn = new MadeUpDistricts()
				.says("松原坪区", "2024", "LA.CASES_ACCEPTED 500 件", "PM.SUCCESS_RATE 99.0 %", "LT.LOSS_RATE 4.0 %")
				.says("柳河洲区", "2024", "LA.CASES_ACCEPTED >400 件", "PM.SUCCESS_RATE 97.0 %", "LT.LOSS_RATE 9.0 %")
				.says("石桥湾区", "2024", "LA.CASES_ACCEPTED 200 件", "PM.SUCCESS_RATE 94.0 %", "LT.LOSS_RATE 2.0 %")
				.addTo(TemporaryPlugIn.named("made.up.own.index")).install(folder);
		succeed(in("index", "add", "--code", "IX.MINE", "--name", "我的指数", "--indicator", "A/LA.CASES_ACCEPTED=2", "--indicator",
				"A/PM.SUCCESS_RATE", "--indicator", "B/LT.LOSS_RATE"));
	}

	@AfterEach
	void uninstall() {
		plugIn.close();
	}

	@Test
	void itIsListedRunAndComesOutTheSameInR() throws Exception {
		assertThat(succeed(in("index", "list"))).contains("IX.MINE", "我的指数", "IX.SERVICE");
		Path places = folder.resolve("places.csv");
		Path values = folder.resolve("values.csv");
		succeed(in("ask", "index", "-p", "index=IX.MINE", "-p", DISTRICTS, "-o", places));
		succeed(in("ask", "indexvalues", "-p", "index=IX.MINE", "-p", DISTRICTS, "-o", values));
		// (2 × 100 + 100) / 3 and (9 − 4) / (9 − 2) × 100, both pillars alike
		assertThat(Files.readAllLines(places)).anySatisfy(line -> assertThat(line).contains("松原坪区", "85.71"));
		Optional<String> inR = IndexInR.compare(values, places);
		assumeTrue(inR.isPresent(), "no R here");
		assertThat(inR.get()).contains("districts 3", "places that differ 0");
	}

	@Test
	void itIsShownAsTheFileThatIsChangedAndAddedAgain() throws Exception {
		Path file = folder.resolve("mine.fadu");
		succeed(in("index", "show", "IX.MINE", "-o", file));
		String text = Files.readString(file);
		assertThat(text).contains("<indices code=\"IX.MINE\"", "weight=\"2.0\"");
		Files.writeString(file, text.replace("weight=\"2.0\"", "weight=\"5.0\""));
		succeed(in("index", "add", file));
		assertThat(succeed(in("index", "show", "IX.MINE"))).contains("weight=\"5.0\"");
		assertThat(succeed(in("history"))).contains("保存自己的指数 IX.MINE 我的指数");
		succeed(in("undo"));
		assertThat(succeed(in("index", "show", "IX.MINE"))).contains("weight=\"2.0\"");
		succeed(in("index", "remove", "IX.MINE"));
		assertThat(succeed(in("index", "list"))).doesNotContain("IX.MINE");
		succeed(in("undo"));
		assertThat(succeed(in("index", "list"))).contains("IX.MINE");
	}

	@Test
	void thatOfAPlugInIsTheBeginningOfAnother() throws Exception {
		Path file = folder.resolve("service.fadu");
		succeed(in("index", "show", "IX.SERVICE", "-o", file));
		assertThat(type(in("index", "add", file)).err()).contains("IX.SERVICE", "已由插件使用").doesNotContain("Exception");
		succeed(in("index", "add", file, "--code", "IX.OTHER", "--name", "另一个"));
		assertThat(succeed(in("index", "list"))).contains("IX.OTHER", "另一个");
	}

	@Test
	void whatIsWrongIsOneLineAndNothingIsKept() throws Exception {
		Path file = folder.resolve("wrong.fadu");
		Files.write(file, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8));
		assertRefused("wrong.fadu", file);
		assertRefused("LA.NOPE", "--code", "IX.B", "--name", "乙", "--indicator", "LA.NOPE");
		assertRefused("LA.CASES_ACCEPTED", "--code", "IX.B", "--name", "乙", "--indicator", "LA.CASES_ACCEPTED=0");
		assertRefused("两次", "--code", "IX.B", "--name", "乙", "--indicator", "LA.CASES_ACCEPTED", "--indicator",
				"B/LA.CASES_ACCEPTED");
		assertRefused("IX.MINE", "--code", "ix b", "--name", "乙", "--indicator", "LA.CASES_ACCEPTED");
		assertRefused("--indicator");
		assertThat(succeed(in("index", "list"))).doesNotContain("IX.B");
	}

	private void assertRefused(String said, Object... words) {
		Terminal outcome = type(in(Stream.concat(Stream.of("index", "add"), Stream.of(words)).toArray()));
		assertThat(outcome.status()).isNotZero();
		assertThat(outcome.err()).contains(said).doesNotContain("Exception");
	}

	@Test
	void anOwnMetricThatItUsesStays() {
		succeed(in("metric", "add", "OWN.TWICE", "--name", "两倍", "--formula", "LA.CASES_ACCEPTED * 2", "--direction", "up"));
		succeed(in("index", "add", "--code", "IX.WITH", "--name", "含自定义", "--indicator", "OWN.TWICE"));
		assertThat(array(succeed(in("index", "run", "IX.WITH", "--district", "松原坪区", "--district", "石桥湾区", "--format", "json")))
				.get(0).get("score").toString()).isEqualTo("100.00");
		assertThat(type(in("metric", "remove", "OWN.TWICE")).err()).contains("IX.WITH");
	}

	private Object[] in(Object... words) {
		return Stream.concat(Stream.of(words), Stream.of("--workspace", folder.resolve("ws"))).toArray();
	}

}
