package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fadu.analysis.index.Branch;
import fadu.analysis.index.ColumnRule;
import fadu.analysis.index.Factor;
import fadu.analysis.index.IndexDesign;
import fadu.analysis.index.IndexScores;
import fadu.analysis.index.Method;
import fadu.analysis.index.PlaceRanges;
import fadu.analysis.index.Sensitivity;
import fadu.analysis.index.Uncertain;
import fadu.model.Combination;
import fadu.model.Imputation;
import fadu.model.Scaling;
import fadu.model.Treatment;

/** Scores, places and their uncertainty. */
class IndexTest {

	private static final double NONE = Double.NaN;
	private static final Method PLAIN = new Method(Scaling.MINMAX, Combination.ARITHMETIC, Imputation.NONE, false);

	@Test
	void twoIndicatorsWithWeightsAndDirections() {
		IndexScores scores = scores(PLAIN, new double[]{0, 5, 10}, new double[]{30, 20, 10});
		assertThat(scores.whole()).containsExactly(new double[]{0, 50, 100}, within(1e-9));
		assertThat(scores.ranks()).containsExactly(3, 2, 1);
	}

	@Test
	void theHandbooksScales() {
		double[] values = {1, 2, 3, 4, 10};
		assertThat(one(Scaling.ZSCORE, values)).containsExactly(new double[]{41.52, 44.34, 47.17, 50, 66.97}, within(0.01));
		assertThat(one(Scaling.RANK, values)).containsExactly(1, 2, 3, 4, 5);
		assertThat(one(Scaling.PERCENTILE, 1, 2, 2, 4, 10)).containsExactly(0, 25, 25, 75, 100);
		assertThat(one(Scaling.MINMAX, 7, 7)).as("tells nothing").containsExactly(50, 50);
	}

	@Test
	void aGeometricMeanPunishesWhatIsLow() {
		Method geometric = new Method(Scaling.MINMAX, Combination.GEOMETRIC, Imputation.NONE, false);
		double[] even = {0, 50, 100};
		double[] uneven = {50, 0, 100};
		IndexScores scores = IndexScores.of(design(geometric, 0, true, true), new double[][]{even, uneven});
		assertThat(scores.whole()[0]).isCloseTo(Math.sqrt(1 * 50.5), within(1e-9));
		assertThat(scores.whole()[2]).isCloseTo(100, within(1e-9));
	}

	@Test
	void whoHasTooFewValuesHasNoScoreAndMovesNobody() {
		IndexScores scores = IndexScores.of(design(PLAIN, 0.6, true, true), new double[][]{{1, 2, 3, 100}, {1, 2, 3, NONE}});
		assertThat(scores.kept()).containsExactly(true, true, true, false);
		assertThat(scores.ranks()).containsExactly(3, 2, 1, 0);
		assertThat(scores.whole()[2]).as("the hundred is not the greatest").isCloseTo(100, within(1e-9));
	}

	@Test
	void aPillarOfOneIndicatorTakesTheWeightOfTheMissingOne() {
		IndexScores scores = IndexScores.of(design(PLAIN, 0.5, true, true), new double[][]{{0, 5, 10}, {0, NONE, 10}});
		assertThat(scores.whole()).containsExactly(new double[]{0, 50, 100}, within(1e-9));
	}

	@Test
	void aBoundOpensThePlacesThatItMayReachAndNoOthers() {
		double[] values = {10, 20, 30, 40, 90};
		double[] most = {10, 20, 65, 40, 90};
		Uncertain index = new Uncertain(design(PLAIN, 0, true), new double[][]{values}, new double[][]{values},
				new double[][]{most});
		PlaceRanges places = PlaceRanges.of(index, 2000, 1);
		assertThat(places.low()).containsExactly(5, 4, 2, 2, 1);
		assertThat(places.high()).containsExactly(5, 4, 3, 3, 1);
		assertThat(index.open()).contains(Factor.BOUNDS).doesNotContain(Factor.IMPUTATION, Factor.TREATMENT);
	}

	@Test
	void theSameSeedGivesTheSamePlaces() {
		double[][] columns = random(40, 6, 5);
		Uncertain index = new Uncertain(design(PLAIN, 0, true, true, false, true, true, true), columns, columns, columns);
		assertThat(PlaceRanges.of(index, 700, 42).low()).isEqualTo(PlaceRanges.of(index, 700, 42).low());
		assertThat(PlaceRanges.of(index, 700, 42).median()).isEqualTo(PlaceRanges.of(index, 700, 42).median());
	}

	/** T. Ishigami and T. Homma 1990, a = 7, b = 0.1; values as in Saltelli and others, Global Sensitivity Analysis, 2008. */
	@Test
	void sensitivityIsThatOfThePublishedFunction() {
		Sensitivity indices = Sensitivity.of(3, 8192, point -> {
			double x = Math.PI * (2 * point[0] - 1);
			double y = Math.PI * (2 * point[1] - 1);
			double z = Math.PI * (2 * point[2] - 1);
			return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
		});
		assertThat(indices.first()).satisfiesExactly(first -> assertThat(first).isCloseTo(0.3139, within(0.01)),
				second -> assertThat(second).isCloseTo(0.4424, within(0.01)),
				third -> assertThat(third).isCloseTo(0, within(0.01)));
		assertThat(indices.total()).satisfiesExactly(first -> assertThat(first).isCloseTo(0.5576, within(0.01)),
				second -> assertThat(second).isCloseTo(0.4424, within(0.01)),
				third -> assertThat(third).isCloseTo(0.2437, within(0.01)));
	}

	private static double[] one(Scaling scaling, double... values) {
		return IndexScores.of(design(new Method(scaling, Combination.ARITHMETIC, Imputation.NONE, false), 0, true),
				new double[][]{values}).whole();
	}

	private static IndexScores scores(Method method, double[] up, double[] down) {
		return IndexScores.of(design(method, 0, true, false), new double[][]{up, down});
	}

	private static IndexDesign design(Method method, double availability, boolean... up) {
		List<Branch> parts = IntStream.range(0, up.length).mapToObj(i -> Branch.leaf("I" + i, 1, i)).toList();
		List<ColumnRule> rules = IntStream.range(0, up.length).mapToObj(i -> ColumnRule.of(up[i], Treatment.NONE)).toList();
		return new IndexDesign(Branch.of("X", 1, parts), rules, method, 5, availability, Collections.nCopies(100, ""));
	}

	private static double[][] random(int units, int columns, long seed) {
		Random random = new Random(seed);
		return IntStream.range(0, columns)
				.mapToObj(column -> IntStream.range(0, units).mapToDouble(unit -> random.nextDouble()).toArray())
				.toArray(double[][]::new);
	}

}
