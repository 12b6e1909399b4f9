package fadu.cli.tests;

import static fadu.cli.tests.Terminal.array;
import static fadu.cli.tests.Terminal.succeed;
import static fadu.cli.tests.Terminal.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;

/** Points of a scorecard that a workspace sets for classes of districts. */
class ScorePointsCommandTest {

	@TempDir
	Path folder;
	private TemporaryPlugIn plugIn;

	@BeforeEach
	void install() {
		plugIn = new MadeUpDistricts().says("松原坪区", "2024", "PB.FIRST_TOPIC 10 次").says("柳河洲县", "2024", "PB.FIRST_TOPIC 10 次")
				.says("石桥湾县", "2024", "PB.FIRST_TOPIC 10 次").addTo(TemporaryPlugIn.named("made.up.points")).install(folder);
	}

	@AfterEach
	void uninstall() {
		plugIn.close();
	}

	@Test
	void countiesHaveTheirOwnPointsAndAPeerGroupGoesBeforeThem() {
		succeed(in("scorecard", "points", "KH.HEAD", "1.1=20", "--class", "县"));
		succeed(in("peers", "add", "山区", "--district", "石桥湾县", "--district", "松原坪区"));
		assertThat(points("松原坪区")).isEqualTo("6");
		assertThat(points("柳河洲县")).isEqualTo("18");
		succeed(in("scorecard", "points", "KH.HEAD", "1.1=3", "--class", "山区"));
		assertThat(points("石桥湾县")).isEqualTo("1");
		assertThat(points("柳河洲县")).isEqualTo("18");
		assertThat(sheet("柳河洲县").get("most").toString()).startsWith("112");
		succeed(in("undo"));
		assertThat(points("石桥湾县")).isEqualTo("18");
		succeed(in("scorecard", "points", "KH.HEAD", "--class", "县", "--reset"));
		assertThat(points("柳河洲县")).isEqualTo("6");
	}

	@Test
	void aStructureIsScoredOnceEveryItemHasPointsAndWhatNoRuleTellsStaysOpen() {
		assertThat(sheet("松原坪区", "KH.DEMONSTRATION").get("points_high")).isNull();
		String[] all = array(succeed(in("scorecard", "run", "KH.DEMONSTRATION", "--district", "松原坪区", "--format", "json"))).stream()
				.flatMap(sheet -> ((List<?>) sheet.get("items")).stream()).map(item -> ((Map<?, ?>) item).get("code").toString())
				.filter(code -> code.contains(".")).map(code -> code + "=4").toArray(String[]::new);
		succeed(in(Stream.concat(Stream.of("scorecard", "points", "KH.DEMONSTRATION"), Stream.of(all)).toArray()));
		Map<String, Object> sheet = sheet("松原坪区", "KH.DEMONSTRATION");
		assertThat(sheet.get("most").toString()).startsWith(String.valueOf(4 * all.length));
		assertThat(sheet.get("points_low").toString()).isEqualTo("0");
	}

	@Test
	void whatIsWrongIsOneLine() {
		assertThat(type(in("scorecard", "points", "KH.HEAD", "1=5")).err()).contains("其下各项").doesNotContain("Exception");
		assertThat(type(in("scorecard", "points", "KH.HEAD", "9.9=5")).err()).contains("9.9").doesNotContain("Exception");
		assertThat(type(in("scorecard", "points", "KH.HEAD", "1.1=-5")).err()).contains("-5").doesNotContain("Exception");
		assertThat(succeed(in("scorecard", "points", "KH.HEAD"))).doesNotContain("所有区域");
	}

	private String points(String district) {
		return ((List<?>) sheet(district).get("items")).stream().map(item -> (Map<?, ?>) item)
				.filter(item -> item.get("code").equals("1.1")).findFirst().orElseThrow().get("points").toString()
				.replaceFirst("[.]0+$", "");
	}

	private Map<String, Object> sheet(String district) {
		return sheet(district, "KH.HEAD");
	}

	private Map<String, Object> sheet(String district, String scorecard) {
		return array(succeed(in("scorecard", "run", scorecard, "--district", district, "--format", "json"))).getFirst();
	}

	private Object[] in(Object... words) {
		return Stream.concat(Stream.of(words), Stream.of("--workspace", folder.resolve("ws"))).toArray();
	}

}
