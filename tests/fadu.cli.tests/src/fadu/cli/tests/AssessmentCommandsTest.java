package fadu.cli.tests;

import static fadu.cli.tests.Terminal.array;
import static fadu.cli.tests.Terminal.succeed;
import static fadu.cli.tests.Terminal.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.testing.IndexInR;
import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;

/** Indices and scorecards of a plug-in and of the product, over districts that the test makes up. */
class AssessmentCommandsTest {

	private static final List<String> DISTRICTS = List.of("松原坪区", "柳河洲区", "石桥湾区", "云岭坡区");

	@TempDir
	Path folder;
	private TemporaryPlugIn plugIn;

	@BeforeEach
	void install() {
		plugIn = new MadeUpDistricts()
				.says("松原坪区", "2024", "LA.CASES_ACCEPTED 500 件", "PM.SUCCESS_RATE 99.0 %", "LT.LOSS_RATE 4.0 %",
						"CC.REOFFENCE_RATE 0.2 %")
				.says("柳河洲区", "2024", "LA.CASES_ACCEPTED >400 件", "PM.SUCCESS_RATE 97.0 %", "LT.LOSS_RATE 9.0 %",
						"CC.REOFFENCE_RATE 0.4 %")
				.says("石桥湾区", "2024", "LA.CASES_ACCEPTED 200 件", "PM.SUCCESS_RATE 94.0 %", "LT.LOSS_RATE 2.0 %",
						"CC.REOFFENCE_RATE 1.5 %")
				.says("云岭坡区", "2024-H1", "LA.CASES_ACCEPTED 200 件").addTo(TemporaryPlugIn.named("made.up.assessments"))
				.element("<assessment model=\"model/assessments.fadu\"/>")
				.file("model/assessments.fadu",
						"""
								<?xml version="1.0" encoding="UTF-8"?>
								<fadu:AssessmentModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
								<indices code="IX.MADE_UP" name="试作指数" nameEn="Made-up index" availability="0.6">
								<pillars code="A" name="甲" nameEn="A"><indicators metric="LA.CASES_ACCEPTED"/><indicators metric="PM.SUCCESS_RATE"/></pillars>
								<pillars code="B" name="乙" nameEn="B" weight="2"><indicators metric="LT.LOSS_RATE"/><indicators metric="CC.REOFFENCE_RATE"/></pillars>
								</indices>
								<indices code="IX.NO_WAY" name="无方向" nameEn="No direction"><pillars code="A" name="甲" nameEn="A">
								<indicators metric="LT.CASES"/></pillars></indices>
								</fadu:AssessmentModel>
								""")
				.install(folder);
	}

	@AfterEach
	void uninstall() {
		plugIn.close();
	}

	@Test
	void whatIsTriedOnAnIndexIsTheSameFromTheCommandAndTheQuestion() {
		List<Map<String, Object>> run = array(succeed(with("index", "run", "IX.MADE_UP", "--weight", "A=3", "--without",
				"CC.REOFFENCE_RATE", "--method", "scaling=zscore", "--format", "json")));
		String asked = succeed("ask", "index", "-p", "districts=" + String.join(",", DISTRICTS), "-p", "index=IX.MADE_UP", "-p",
				"weights=A=3", "-p", "without=CC.REOFFENCE_RATE", "-p", "scaling=zscore", "--workspace",
				folder.resolve("ws").toString());
		Map<String, Object> first = run.getFirst();
		assertThat(asked.lines().skip(1).findFirst().orElseThrow())
				.startsWith("%s,%s,%s,%s,%s".formatted(first.get("district_name"),
						first.get("district"), first.get("score"), first.get("rank"), first.get("rank_low")));
		assertThat(type(with("index", "run", "IX.MADE_UP", "--weight", "A=0")).status()).isNotZero();
		assertThat(type(with("index", "run", "IX.MADE_UP", "--method", "scaling=guess")).err()).contains("minmax");
	}

	@Test
	void anIndexOfAPlugInHasScoresPlacesAndTheirInterval() {
		assertThat(succeed("index", "list")).contains("IX.MADE_UP", "IX.SERVICE");
		List<Map<String, Object>> rows = array(
				succeed(with("index", "run", "IX.MADE_UP", "--draws", "500", "--seed", "3", "--format",
						"json")));
		assertThat(rows).extracting(row -> row.get("district_name")).containsExactly("松原坪区", "柳河洲区", "石桥湾区", "云岭坡区");
		// (0.5 × (100 + 100) + 2 × 0.5 × (5/7 × 100 + 100)) / 3
		assertThat(rows.get(0).get("score").toString()).isEqualTo("90.48");
		assertThat(rows.get(0)).containsEntry("rank", 1).containsKeys("rank_low", "rank_high", "pillars");
		assertThat(rows.get(3).get("score")).isNull();
		assertThat(rows.get(3).get("left_out").toString()).contains("受理法律援助案件数", "期间长度不同");
	}

	@Test
	void theSameSeedGivesTheSameFile() {
		Object[] words = with("index", "run", "IX.MADE_UP", "--draws", "300", "--seed", "9", "--format", "csv");
		assertThat(succeed(words)).isEqualTo(succeed(words)).startsWith("district,");
	}

	@Test
	void anIndicatorCanBeTakenOut() {
		assertThat(succeed(with("index", "removal", "IX.MADE_UP"))).contains("LT.LOSS_RATE");
		assertThat(succeed(with("index", "run", "IX.MADE_UP", "--without", "LT.LOSS_RATE", "--draws", "50"))).contains("3 个指标");
		assertThat(succeed(with("index", "sensitivity", "IX.MADE_UP", "--base", "64"))).contains("权重", "数字的界限");
		assertThat(type(with("index", "run", "IX.MADE_UP", "--without", "NO.SUCH")).err()).contains("NO.SUCH")
				.doesNotContain("Exception");
	}

	@Test
	void whatIsWrongIsOneLine() {
		assertThat(type(with("index", "run", "IX.NO_WAY")).err()).contains("LT.CASES", "方向").doesNotContain("Exception");
		assertThat(type(with("index", "run", "IX.MADE")).err()).contains("IX.MADE_UP");
		assertThat(type(with("scorecard", "run", "KH.COUNT")).err()).contains("KH.COUNTY");
	}

	@Test
	void theCountyScorecardTracesEachPointToItsFigure() {
		assertThat(succeed("scorecard", "list")).contains("KH.COUNTY");
		Map<String, Object> sheet = array(succeed("scorecard", "run", "KH.COUNTY", "--district", "石桥湾区", "--format", "json",
				"--workspace", folder)).get(0);
		assertThat(sheet.get("items").toString()).contains("94%", "再犯罪率超过1%的，等次不得高于合格");
		assertThat(sheet.get("vetoes").toString()).contains("CC.REOFFENCE_RATE");
		assertThat(sheet.get("grade_best")).isEqualTo("合格");
		assertThat(succeed("scorecard", "run", "KH.COUNTY", "--district", "石桥湾区", "--workspace", folder)).contains("扣 10 分", "已触发");
		assertThat(succeed("scorecard", "evidence", "KH.COUNTY", "--district", "石桥湾区", "--workspace", folder)).contains("石桥湾区 2024",
				"须人工提供", "缺");
	}

	@Test
	void whatPersonsEnterStandsBesideTheComputedPointsAndIsTakenBack() {
		Object[] run = {"scorecard", "run", "KH.COUNTY", "--district", "石桥湾区", "--period", "2024", "--format", "json",
				"--workspace",
				folder};
		enter("1.1", "--self", "14");
		enter("1.1", "--checked", "12");
		enter("1.1", "--appeal", "14", "--reason", "台账另有记载");
		Map<String, Object> item = item(run, "1.1");
		assertThat(item).containsEntry("self", 14).containsEntry("checked", 12).containsEntry("appeal", 14).containsEntry("reason",
				"台账另有记载");
		assertThat(succeed("history", "--workspace", folder)).contains("LG.SCORES", "KH.COUNTY | 1.1");
		succeed("undo", "--workspace", folder);
		assertThat(item(run, "1.1")).containsEntry("checked", 12).containsEntry("appeal", null);
		assertThat(succeed("scorecard", "run", "KH.COUNTY", "--district", "石桥湾区", "--period", "2024", "--workspace", folder))
				.contains("自评", "复核");
		assertThat(succeed("ask", "scorecard", "-p", "districts=石桥湾区", "-p", "period=2024", "-p", "scorecard=KH.COUNTY",
				"--workspace", folder)).contains("自评已填 1/7 项");
	}

	@Test
	void totalsByHandAreToldOnceEveryItemHasAnEntry() {
		for (String item : List.of("1.1", "1.2", "2", "3.1", "3.2", "4", "5")) {
			enter(item, "--self", "2");
		}
		assertThat(array(succeed("scorecard", "run", "KH.COUNTY", "--district", "石桥湾区", "--period", "2024", "--format", "json",
				"--workspace", folder)).get(0)).containsEntry("self", 14).containsEntry("checked", null);
	}

	@Test
	void anEntryThatCannotBeIsOneLine() {
		assertThat(refusal("1", "--self", "2")).contains("1.1、1.2");
		assertThat(refusal("2", "--self", "25.5")).contains("最多 25 分");
		assertThat(refusal("5", "--self", "3.5")).contains("最多 3 分");
		assertThat(refusal("9", "--self", "2")).contains("没有项目");
		assertThat(refusal("2", "--appeal", "20")).contains("申诉理由");
		assertThat(refusal("2", "--self", "廿")).contains("不是数");
		assertThat(refusal("2")).contains("--self");
	}

	private void enter(String item, String... words) {
		succeed(entry(item, words));
	}

	private String refusal(String item, String... words) {
		var typed = type(entry(item, words));
		assertThat(typed.status()).isNotZero();
		assertThat(typed.err()).doesNotContain("Exception");
		return typed.err();
	}

	private Object[] entry(String item, String... words) {
		List<Object> all = new ArrayList<>(
				List.of("scorecard", "enter", "KH.COUNTY", item, "--district", "石桥湾区", "--period", "2024",
						"--workspace", folder));
		all.addAll(List.of(words));
		return all.toArray();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> item(Object[] run, String code) {
		return ((List<Map<String, Object>>) array(succeed(run)).get(0).get("items")).stream()
				.filter(item -> item.get("code").equals(code)).findFirst().orElseThrow();
	}

	@Test
	void whatAnIndexIsComputedFromIsWrittenForOthersToComputeAgain() {
		List<Map<String, Object>> values = array(succeed(with("index", "values", "IX.MADE_UP", "--format", "json")));
		assertThat(values).hasSize(16);
		assertThat(values)
				.filteredOn(row -> row.get("metric").equals("LA.CASES_ACCEPTED") && row.get("district_name").equals("柳河洲区"))
				.singleElement().satisfies(row -> assertThat(row).containsEntry("value", "400.0").containsEntry("least", "400.0")
						.containsEntry("most", "500.0").containsEntry("pillar", "A").containsEntry("direction", "up"));
		assertThat(values).filteredOn(row -> row.get("metric").equals("LT.LOSS_RATE"))
				.allSatisfy(row -> assertThat(row).containsEntry("direction", "down").containsEntry("pillar_weight", "2.0"));
	}

	@Test
	void theSameScoresAndPlacesComeOutOfR() throws Exception {
		Path values = folder.resolve("values.csv");
		Path places = folder.resolve("places.csv");
		succeed(with("index", "values", "IX.MADE_UP", "--method", "treatment=none", "-o", values));
		succeed(with("index", "run", "IX.MADE_UP", "--method", "treatment=none", "--draws", "500", "--format", "csv", "-o",
				places));
		Optional<String> inR = IndexInR.compare(values, places);
		assumeTrue(inR.isPresent(), "no R here");
		assertThat(inR.get()).contains("districts 3", "places that differ 0");
	}

	private Object[] with(Object... words) {
		List<Object> all = new ArrayList<>(List.of(words));
		DISTRICTS.forEach(district -> all.addAll(List.of("--district", district)));
		all.addAll(List.of("--workspace", folder));
		return all.toArray();
	}

}
