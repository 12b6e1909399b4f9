package fadu.cli.tests;

import static fadu.cli.tests.Terminal.array;
import static fadu.cli.tests.Terminal.succeed;
import static fadu.cli.tests.Terminal.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;

/** Statistics, trends and own metrics of districts that the test makes up. */
class StatisticsCommandTest {

	@TempDir
	Path folder;
	private TemporaryPlugIn plugIn;

	@BeforeEach
	void install() {
		plugIn = new MadeUpDistricts().says("松原坪区", "2023", "LA.CASES_ACCEPTED 400 件")
				.says("松原坪区", "2024", "LA.CASES_ACCEPTED 500 件", "LA.LOSS_RECOVERED >4000000 元")
				.says("柳河洲区", "2024", "LA.CASES_ACCEPTED 800 件", "LA.LOSS_RECOVERED 2000000 元")
				.says("石桥湾区", "2024", "LA.CASES_ACCEPTED 200 件", "LA.LOSS_RECOVERED 9000000 元")
				.says("半年岭区", "2024-H1", "LA.CASES_ACCEPTED 700 件")
				.addTo(TemporaryPlugIn.named("made.up.statistics")).install(folder);
	}

	@AfterEach
	void uninstall() {
		plugIn.close();
	}

	@Test
	void theMedianIsThatOfTheComparableFiguresAndTheRestIsNamed() {
		Map<String, Object> row = array(succeed("statistics", "--metric", "LA.CASES_ACCEPTED", "--district", "松原坪区", "--district",
				"柳河洲区", "--district", "石桥湾区", "--district", "半年岭区", "--format", "json", "--workspace", folder)).get(0);
		assertThat(row).containsEntry("n", 3).containsEntry("period", "2024");
		assertThat(new BigDecimal(row.get("median").toString())).isEqualByComparingTo("500");
		assertThat(row.get("left_out").toString()).contains("半年岭区", "not_comparable");
	}

	@Test
	void aBoundMakesTheMedianARange() {
		Map<String, Object> row = array(succeed("statistics", "--metric", "LA.LOSS_RECOVERED", "--district", "松原坪区", "--district",
				"柳河洲区", "--district", "石桥湾区", "--format", "json", "--workspace", folder)).get(0);
		assertThat(row.get("median_low").toString()).isEqualTo("4000000");
		assertThat(row.get("median_high").toString()).isEqualTo("9000000");
	}

	@Test
	void theTrendTellsGrowthAndWhatIsMissing() {
		Map<String, Object> trend = array(
				succeed("trend", "--metric", "LA.CASES_ACCEPTED", "--district", "松原坪区", "--format", "json",
						"--workspace", folder))
				.get(0);
		List<?> points = (List<?>) trend.get("points");
		assertThat(points).hasSize(2);
		assertThat(((Map<?, ?>) points.get(1)).get("growth").toString()).startsWith("25");
		assertThat(succeed("trend", "--metric", "LA.CASES_ACCEPTED", "--district", "松原坪区", "--workspace", folder)).contains("+25%");
	}

	@Test
	void anOwnMetricIsKeptComparedAndTakenBack() {
		assertThat(succeed("metric", "add", "OWN.PER_CASE", "--name", "件均挽损", "--formula", "LA.LOSS_RECOVERED / LA.CASES_ACCEPTED",
				"--workspace", folder)).contains("元/件");
		assertThat(succeed("derive", "OWN.PER_CASE", "--district", "柳河洲区", "--workspace", folder)).contains("2,500元/件");
		assertThat(succeed("statistics", "--metric", "件均挽损", "--district", "柳河洲区", "--district", "石桥湾区", "--workspace", folder))
				.contains("n=2");
		assertThat(succeed("history", "--workspace", folder)).contains("OWN.PER_CASE");
		succeed("undo", "--workspace", folder);
		assertThat(succeed("metric", "list", "--format", "json", "--workspace", folder)).doesNotContain("OWN.PER_CASE");
		succeed("redo", "--workspace", folder);
		assertThat(succeed("metric", "list", "--workspace", folder)).contains("OWN.PER_CASE");
		succeed("metric", "remove", "OWN.PER_CASE", "--workspace", folder);
		assertThat(succeed("metric", "list", "--workspace", folder)).doesNotContain("OWN.PER_CASE");
	}

	@Test
	void whatIsWrongWithAFormulaIsSaidAtItsPlaceAndNothingIsKept() {
		Terminal units = type("metric", "add", "OWN.SUM", "--name", "和", "--formula", "LA.CASES_ACCEPTED + LA.LOSS_RECOVERED",
				"--workspace",
				folder);
		assertThat(units.status()).isNotZero();
		assertThat(units.err()).contains("第 19 个字符", "件", "元").doesNotContain("Exception");
		assertThat(type("metric", "add", "OWN.RATES", "--name", "和", "--formula", "SUM(RC.DIRECT_CORRECTION_RATE)", "--workspace",
				folder)
				.err()).contains("比率");
		assertThat(type("metric", "add", "own", "--name", "和", "--formula", "1", "--workspace", folder).err()).contains("OWN.RATE");
		assertThat(type("metric", "add", "LA.CASES_ACCEPTED", "--name", "和", "--formula", "1", "--workspace", folder).status())
				.isNotZero();
		assertThat(succeed("metric", "list", "--workspace", folder)).contains("还没有自定义指标");
	}

	@Test
	void formulasThatReferToEachOtherAreRefused() {
		succeed("metric", "add", "OWN.ONE", "--name", "一", "--formula", "LA.CASES_ACCEPTED * 2", "--workspace", folder);
		succeed("metric", "add", "OWN.TWO", "--name", "二", "--formula", "OWN.ONE * 2", "--workspace", folder);
		assertThat(type("metric", "add", "OWN.ONE", "--name", "一", "--formula", "OWN.TWO * 2", "--workspace", folder).err())
				.contains("OWN.ONE → OWN.TWO → OWN.ONE");
		assertThat(type("metric", "remove", "OWN.ONE", "--workspace", folder).err()).contains("OWN.TWO");
	}

}
