package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.hipparchus.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;

import fadu.analysis.compare.ReasonKind;
import fadu.analysis.statistics.Absence;
import fadu.analysis.statistics.Correlation;
import fadu.analysis.statistics.Distribution;
import fadu.analysis.statistics.Outlying;
import fadu.analysis.statistics.Sample;
import fadu.analysis.statistics.Summary;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Quantiles;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.Metric;
import fadu.model.value.Bound;

/** What comparable figures say together. */
class StatisticsTest {

	private final FiguresOfDistricts figures = new FiguresOfDistricts();
	private final Metric cases = figures.metric("LA.CASES", "件", Aggregation.SUM, Direction.UP);
	private final Metric money = figures.metric("LA.MONEY", "元", Aggregation.SUM, Direction.UP);

	@Test
	void quartilesAreThoseOfTheLibrary() {
		Random random = new Random(7);
		for (int size = 1; size < 40; size++) {
			double[] numbers = IntStream.range(0, size).mapToDouble(i -> random.nextInt(100_000) / 100.0).toArray();
			List<Interval> intervals = IntStream.range(0, size).mapToObj(i -> Interval.of(BigDecimal.valueOf(numbers[i]))).toList();
			Percentile library = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
			for (String share : List.of("0.25", "0.5", "0.75")) {
				assertThat(Quantiles.of(intervals, new BigDecimal(share)).nominal().doubleValue())
						.isCloseTo(library.evaluate(numbers, Double.parseDouble(share) * 100), within(1e-9));
			}
		}
	}

	@Test
	void aMedianAmongBoundsIsAsWideAsTheyLeaveIt() {
		figures.says(cases, "一区", "2024", ">400 件").says(cases, "二区", "2024", "500 件").says(cases, "三区", "2024", "300 件");
		Interval median = distribution(cases).median();
		assertThat(median.bound()).as("a range").isEqualTo(Bound.AT_MOST);
		assertThat(median.least()).hasValue(new BigDecimal("400"));
		assertThat(median.most()).hasValue(new BigDecimal("500"));
		assertThat(distribution(cases).most().bound()).isEqualTo(Bound.AT_LEAST);
		assertThat(distribution(cases).mean().bound()).isEqualTo(Bound.MORE_THAN);
	}

	@Test
	void onlyWhatMayBePutInOrderIsComputedWith() {
		figures.says(cases, "一区", "2024", "10 件").says(cases, "二区", "2024", "20 件").says(cases, "三区", "2024", "40 件")
				.says(cases, "四区", "2024-H1", "9000 件").says(cases, "五区", "2022", "8000 件");
		figures.district("六区");
		Sample sample = sample(cases);
		assertThat(sample.cells()).extracting(cell -> cell.district().getName()).containsExactly("一区", "二区", "三区");
		assertThat(Distribution.of(sample).orElseThrow().median().nominal()).isEqualByComparingTo("20");
		assertThat(sample.absent()).extracting(absent -> absent.district().getName()).containsExactly("四区", "五区", "六区");
		assertThat(((Absence.NotAlike) sample.absent().get(0)).reasons().get(0).kind()).isEqualTo(ReasonKind.PERIOD_LENGTH);
		assertThat(((Absence.NotAlike) sample.absent().get(1)).reasons().get(0).kind()).isEqualTo(ReasonKind.PERIOD_YEAR);
		assertThat(((Absence.NoFigure) sample.absent().get(2)).kind()).isEqualTo(EmptyCell.NOT_REPORTED);
	}

	@Test
	void withoutAFigureThereIsNothing() {
		figures.district("一区");
		assertThat(Distribution.of(sample(cases))).isEmpty();
	}

	@Test
	void aTieAndABoundLeaveAPlaceOpen() {
		figures.says(cases, "一区", "2024", "10 件").says(cases, "二区", "2024", "10 件").says(cases, "三区", "2024", "30 件")
				.says(cases, "四区", "2024", ">20 件").says(cases, "五区", "2024", "5 件");
		assertThat(distribution(cases).places()).extracting(place -> place.least().orElseThrow() + "–" + place.most().orElseThrow())
				.containsExactly("25.0–50.0", "25.0–50.0", "75.0–100.0", "75.0–100.0", "0.0–0.0");
	}

	@Test
	void anOutlierIsToldWhereBoundsLeaveNoDoubt() {
		String[] names = {"一区", "二区", "三区", "四区", "五区", "六区", "七区"};
		String[] numbers = {"10", "11", "12", "13", "14", "90", ">13"};
		for (int i = 0; i < names.length; i++) {
			figures.says(cases, names[i], "2024", numbers[i] + " 件");
		}
		assertThat(distribution(cases).places()).extracting(place -> place.outlying()).containsExactly(Outlying.NO, Outlying.NO,
				Outlying.NO, Outlying.NO, Outlying.NO, Outlying.OPEN, Outlying.OPEN);
		assertThat(Distribution.of(new FiguresOfDistrictsWithout().sample()).orElseThrow().places().get(5).outlying())
				.isEqualTo(Outlying.HIGH);
	}

	private static final class FiguresOfDistrictsWithout {

		Sample sample() {
			FiguresOfDistricts exact = new FiguresOfDistricts();
			Metric metric = exact.metric("PM.CASES", "件", Aggregation.SUM, Direction.UP);
			String[] numbers = {"10", "11", "12", "13", "14", "90", "13"};
			for (int i = 0; i < numbers.length; i++) {
				exact.says(metric, "区" + i, "2024", numbers[i] + " 件");
			}
			return Summary.of(exact.set(metric)).samples().get(0);
		}
	}

	/** The numbers are those of F. J. Anscombe, Graphs in statistical analysis, 1973, first set: r = 0.816. */
	@Test
	void correlationsAreThoseOfThePublishedExample() {
		double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
		double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
		for (int i = 0; i < x.length; i++) {
			figures.says(cases, "区" + i, "2024", (int) x[i] + " 件").says(money, "区" + i, "2024", (int) (y[i] * 100) + " 元");
		}
		figures.says(cases, "余区", "2024", "10 件").says(money, "余区", "2024", ">900 元");
		Correlation correlation = Summary.of(figures.set(cases, money)).correlations().get(0);
		assertThat(correlation.used()).hasSize(11);
		assertThat(correlation.bounded()).extracting(district -> district.getName()).containsExactly("余区");
		assertThat(correlation.pearson().orElseThrow()).isCloseTo(0.816, within(0.001));
		assertThat(correlation.spearman().orElseThrow()).isCloseTo(0.818, within(0.001));
	}

	@Test
	void twoDistrictsHaveNoCorrelation() {
		figures.says(cases, "一区", "2024", "10 件").says(money, "一区", "2024", "10 元").says(cases, "二区", "2024", "20 件")
				.says(money, "二区", "2024", "30 元");
		Correlation correlation = Summary.of(figures.set(cases, money)).correlations().get(0);
		assertThat(correlation.pearson()).isEqualTo(Optional.empty());
	}

	private Sample sample(Metric metric) {
		return Summary.of(figures.set(metric)).samples().get(0);
	}

	private Distribution distribution(Metric metric) {
		return Distribution.of(sample(metric)).orElseThrow();
	}

}
