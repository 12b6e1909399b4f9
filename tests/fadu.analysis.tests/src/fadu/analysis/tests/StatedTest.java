package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.FigureChoices;
import fadu.analysis.compare.Judge;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.value.Stated;
import fadu.analysis.value.Stated.Rank;
import fadu.analysis.value.Stated.Share;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.DistrictTree;
import fadu.model.FigureId;
import fadu.model.Observation;

/** Villages with a title of the nation are not held against those with one of the province, nor new ones against all. */
class StatedTest {

	@Test
	void aClauseSaysWhoConfersAnHonourAndWhichAreCounted() {
		assertThat(Stated.of("创建全国民主法治示范村1个")).isEqualTo(new Stated(Optional.of(Rank.NATION), false, Optional.empty()));
		assertThat(Stated.of("累计建成省级以上民主法治示范村16个"))
				.isEqualTo(new Stated(Optional.of(Rank.PROVINCE), true, Optional.of(Share.TOTAL)));
		assertThat(Stated.of("新创建民主法治示范村2个")).isEqualTo(new Stated(Optional.empty(), false, Optional.of(Share.NEW)));
		assertThat(Stated.of("市级9个").rank()).contains(Rank.CITY);
	}

	@Test
	void whereTheClausesDifferThereIsNoOrderAndItIsSaidWhy() {
		Verdict verdict = verdict("创建全国民主法治示范村1个", "累计建成省级以上民主法治示范村16个");
		assertThat(verdict.reasons()).extracting(reason -> reason.kind()).containsExactly(ReasonKind.STATED);
		assertThat(verdict.ordered()).isFalse();
		assertThat(verdict("新创建省级示范村1个", "新创建省级示范村5个").ordered()).isTrue();
	}

	private static Verdict verdict(String one, String other) {
		Observation left = figure(LINXI, "1 个", "2024");
		Observation right = figure(YUANSHAN, "16 个", "2024");
		FigureChoices known = new FigureChoices(Map.of(), Set.of(),
				Map.of(FigureId.of(left), Stated.of(one), FigureId.of(right), Stated.of(other)), Map.of());
		return new Judge(new DistrictTree(List.of(LINXI, YUANSHAN)), known).judge(cases(), left, right);
	}

}
