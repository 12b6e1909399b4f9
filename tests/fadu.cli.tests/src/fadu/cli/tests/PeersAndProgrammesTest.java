package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Peer groups, computed and divided rows of a comparison, and what the districts run. */
class PeersAndProgrammesTest {

	@TempDir
	Path folder;

	@Test
	void aPeerGroupIsKeptUsedAndTakenBack() {
		assertThat(run("peers", "list")).contains("还没有同类组");
		assertThat(run("peers", "add", "两区", "--district", "崂山区", "--district", "江北区")).contains("两区", "崂山区", "江北区");
		assertThat(run("peers", "list")).contains("两区", "逐个选定");
		assertThat(run("compare", "--metric", "LA.CASES_ACCEPTED", "--peers", "两区")).contains("崂山区", "江北区").doesNotContain("环翠区");
		assertThat(run("history")).contains("两区");
		run("undo");
		assertThat(run("peers", "list")).contains("还没有同类组");
	}

	@Test
	void aComparisonIsKeptHandedOnAndUsedAgain() {
		assertThat(run("comparisons", "list")).contains("还没有保存过对比");
		run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "崂山区", "--district", "江北区", "--per", "month", "--save",
				"两区援助");
		assertThat(run("comparisons", "list")).contains("两区援助");
		assertThat(run("compare", "--saved", "两区援助")).contains("崂山区", "江北区", "件/月");
		assertThat(run("compare", "--saved", "两区援助", "--district", "环翠区")).contains("环翠区").doesNotContain("江北区");
		String file = folder.resolve("handed-on.json").toString();
		assertThat(run("comparisons", "export", "两区援助", file)).contains(file);
		run("comparisons", "remove", "两区援助");
		assertThat(run("comparisons", "import", file, "--name", "他人的")).contains("他人的");
		Terminal unknown = type("compare", "--saved", "他人");
		assertThat(unknown.status()).isEqualTo(1);
		assertThat(unknown.err()).contains("他人的");
	}

	@Test
	void aGroupOfLikeSizeNamesThoseWhosePopulationIsUnknown() {
		assertThat(run("peers", "add", "相近", "--size-of", "崂山区", "--ratio", "2")).contains("江北区", "人口不明", "环翠区");
	}

	@Test
	void neighboursComeWithTheVariablesThatWereMissing() {
		assertThat(run("peers", "suggest", "崂山区", "--variable", "LA.CASES_ACCEPTED", "--variable", "population")).contains("环翠区",
				"常住人口", "受理法律援助案件数");
	}

	@Test
	void groupsByLevelAndOfNeighboursSayHowTheyWereChosen() {
		assertThat(run("peers", "add", "各区", "--level", "district")).contains("同一级别", "崂山区").doesNotContain("青岛市");
		assertThat(run("peers", "add", "近邻", "--nearest-to", "崂山区", "--variable", "LA.CASES_ACCEPTED", "--count", "1"))
				.contains("最相近", "受理法律援助案件数");
		assertThat(run("peers", "remove", "各区")).contains("各区");
		assertThat(run("peers", "list")).contains("近邻").doesNotContain("各区");
	}

	@Test
	void howToChooseThePeersMustBeSaidOnce() {
		assertThat(type("peers", "add", "空").err()).contains("--nearest-to");
	}

	@Test
	void anUnknownGroupIsSaidInOneLine() {
		Terminal terminal = type("compare", "--peers", "没有这组");
		assertThat(terminal.status()).isEqualTo(1);
		assertThat(terminal.err()).contains("没有同类组“没有这组”");
	}

	@Test
	void aComputedMetricMayBeARow() {
		assertThat(run("compare", "--metric", "D.LA_RECOVERED_PER_CASE", "--explain")).contains(">13,190元/件", "<6,211元/件", "不可计算",
				"口径 B");
	}

	@Test
	@SuppressWarnings("unchecked")
	void dividedFiguresHaveVerdictsOfTheirOwnAndNoPlaceInAnotherYear() {
		Map<String, Object> row = Terminal.array(run("compare", "--metric", "LA.CASES_ACCEPTED", "--district", "环翠区", "--district",
				"江北区", "--per", "month", "--format", "json")).get(0);
		assertThat((List<Map<String, Object>>) row.get("verdicts")).extracting(verdict -> verdict.get("comparability"))
				.containsExactly("not_comparable");
		assertThat((List<Map<String, Object>>) row.get("normalised_verdicts")).extracting(verdict -> verdict.get("comparability"))
				.containsExactly("with_caveat");
		assertThat(row.get("normalised_order")).isNull();
	}

	@Test
	void theGapOfTwoRatesIsInPercentagePoints() {
		assertThat(run("compare", "--metric", "RC.RESOLUTION_RATE", "--explain")).contains("10.9–11.1");
	}

	@Test
	void aThemeHasVerdictsBetweenItsMetrics() {
		assertThat(run("compare", "--theme", "TH.INSPECTIONS", "--explain")).contains("同一主题的不同指标之间", "检查码");
	}

	@Test
	void whoElseDoesThisAndWhatDidItYield() {
		assertThat(run("programmes", "--metric", "LA.CASES_ACCEPTED")).contains("受理法律援助案件数");
		assertThat(run("programmes", "法律援助")).contains("区域");
		assertThat(run("programmes", "--district", "环翠区")).contains("环翠区", "未报告数字").doesNotContain("江北区");
		assertThat(run("programmes", "没有这样的项目")).contains("没有符合的项目");
	}

	private String run(Object... words) {
		Terminal terminal = type(words);
		assertThat(terminal.err()).isEmpty();
		assertThat(terminal.status()).isZero();
		return terminal.out();
	}

	private Terminal type(Object... words) {
		return Terminal.type(Stream.concat(Stream.of(words), Stream.of("--workspace", folder.resolve("workspace"))).toArray());
	}

}
