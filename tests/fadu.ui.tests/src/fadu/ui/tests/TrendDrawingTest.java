package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.ComparisonRow;
import fadu.ui.chart.ChartContent;
import fadu.ui.chart.ChartDrawing;
import fadu.ui.chart.ChartKind;
import fadu.ui.chart.ChartSheet;
import fadu.ui.chart.Shape;
import fadu.ui.chart.Shape.Letter;
import fadu.ui.chart.Tone;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.comparison.Compared;

/** That a chart tells the truth, read from where its points stand. */
class TrendDrawingTest {

	private static final String DISTRICT = "清溪区";
	private static final String METRIC = "受理件数";

	private static final Shape.Ruler RULER = new Shape.Ruler() {
		@Override
		public int width(String text, Letter letter) {
			return 9 * text.length();
		}

		@Override
		public int height(Letter letter) {
			return 16;
		}
	};

	private final GridFigures figures = new GridFigures().districts(DISTRICT, "白石区").metric("援助", METRIC);

	@Test
	void timeRunsToTheRightAndWhatGrowsRisesFromNought() {
		figures.figure(DISTRICT, METRIC, "2023", "640 件").figure(DISTRICT, METRIC, "2024", "700 件").figure(DISTRICT, METRIC,
				"2025", "910 件");
		ChartDrawing drawing = draw(trend());
		List<Shape.Dot> dots = dots(drawing);
		assertThat(dots).extracting(Shape.Dot::x).isSorted().doesNotHaveDuplicates();
		assertThat(dots.get(1).y()).isLessThan(dots.get(0).y());
		assertThat(dots.get(2).y()).isLessThan(dots.get(1).y());
		int nought = mark(drawing, "0");
		for (int i = 1; i < 3; i++) {
			double drawn = (double) (nought - dots.get(i).y()) / (nought - dots.get(0).y());
			assertThat(drawn).as("heights are as the numbers are").isCloseTo(List.of(1.0, 700 / 640.0, 910 / 640.0).get(i),
					within(0.02));
		}
		assertThat(lines(drawing)).hasSize(2).allSatisfy(line -> assertThat(line.toY()).isLessThan(line.y()));
	}

	@Test
	void whatFallsAndWhatIsBelowNoughtIsDrawnSo() {
		figures.figure(DISTRICT, METRIC, "2023", "12 件").figure(DISTRICT, METRIC, "2024", "-8 件");
		ChartDrawing drawing = draw(trend());
		assertThat(dots(drawing).get(0).y()).isLessThan(mark(drawing, "0"));
		assertThat(dots(drawing).get(1).y()).isGreaterThan(mark(drawing, "0"));
	}

	@Test
	void aQuarterIsHollowBesideYearsAndNoLineLeadsToIt() {
		figures.figure(DISTRICT, METRIC, "2024", "700 件").figure(DISTRICT, METRIC, "2025-Q1", "230 件")
				.figure(DISTRICT, METRIC, "2025", "910 件").figure("白石区", METRIC, "2025", "1 件");
		ChartDrawing drawing = draw(trend());
		assertThat(dots(drawing)).extracting(Shape.Dot::fill).containsExactly(Tone.FULL, Tone.PAPER, Tone.FULL);
		assertThat(lines(drawing)).singleElement().satisfies(line -> {
			assertThat(line.x()).isEqualTo(dots(drawing).get(0).x());
			assertThat(line.toX()).isEqualTo(dots(drawing).get(2).x());
		});
	}

	@Test
	void noLineStrikesThroughANumberAndNoTextStandsOverAnother() {
		Random random = new Random(7);
		for (int round = 0; round < 60; round++) {
			GridFigures some = new GridFigures().districts(DISTRICT, "白石区").metric("援助", METRIC);
			String time = round % 2 == 0 ? "%d" : "%1$d-01..%1$d-11";
			IntStream.range(2018, 2019 + random.nextInt(7)).forEach(
					year -> some.figure(DISTRICT, METRIC, time.formatted(year), random.nextInt(1, 2000) + " 件"));
			ChartDrawing drawing = draw(trend(some, 0));
			List<Shape.Words> words = words(drawing);
			for (Shape.Words one : words) {
				assertThat(one.x()).isNotNegative();
				assertThat(one.x() + RULER.width(one.text(), one.letter())).isLessThanOrEqualTo(drawing.width());
				assertThat(words).filteredOn(other -> other != one && overlap(one, other)).as("%s in %s", one, drawing).isEmpty();
				assertThat(lines(drawing)).filteredOn(line -> strikes(line, one)).as("%s in %s", one, drawing).isEmpty();
			}
		}
	}

	@Test
	void severalMetricsOverTimeHaveAChartEachWithAnAxisOfItsOwn() {
		figures.metric("援助", "结案件数");
		for (int year = 2023; year < 2026; year++) {
			figures.figure(DISTRICT, METRIC, String.valueOf(year), 600 + 10 * (year - 2020) + " 件").figure(DISTRICT, "结案件数",
					String.valueOf(year), year - 2000 + " 件");
		}
		ChartSheet sheet = ChartSheet.of(List.of(trend(figures, 0), trend(figures, 1)), ChartKind.TRENDS, 900, 300, "", RULER);
		assertThat(dots(sheet.drawing())).hasSize(6);
		assertThat(words(sheet.drawing())).extracting(Shape.Words::text).contains("630件", "23件");
		assertThat(sheet.spots()).extracting(spot -> spot.place().metric()).doesNotContainNull();
		assertThat(sheet.at(5, 5).orElseThrow().metric())
				.isNotEqualTo(sheet.at(sheet.drawing().width() - 5, 5).orElseThrow().metric());
	}

	@Test
	void theNoteStandsBelowTheLastBarHoweverLittleRoomThereIs() {
		for (String district : List.of(DISTRICT, "白石区")) {
			figures.figure(district, METRIC, "2025", "700 件");
		}
		figures.districts("高塘区", "石门区").figure("高塘区", METRIC, "2025", "320 件").figure("石门区", METRIC, "2025", "410 件");
		ComparisonRow row = figures.compared().comparison().rows().getFirst();
		ChartContent content = ChartContent.districts(row, ComparableGroup.of(row, Optional.empty()), List.of(), Optional.empty());
		String note = "图中数字仅可有保留地比较，期间不同，不排先后。".repeat(6) + "\n来源：一份文件。";
		for (int height : List.of(40, 130, 600)) {
			ChartSheet sheet = ChartSheet.of(List.of(content), ChartKind.BARS, 420, height, note, RULER);
			List<Shape.Box> bars = sheet.drawing().shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
					.toList();
			int lowest = bars.stream().mapToInt(bar -> bar.y() + bar.height()).max().orElseThrow();
			List<Shape.Words> said = words(sheet.drawing()).stream().filter(text -> note.contains(text.text())).toList();
			assertThat(bars).hasSize(4);
			assertThat(said).hasSizeGreaterThan(2).allSatisfy(line -> {
				assertThat(line.y()).isGreaterThanOrEqualTo(lowest);
				assertThat(line.y() + 16).isLessThanOrEqualTo(sheet.drawing().height());
				assertThat(line.x() + RULER.width(line.text(), line.letter())).isLessThanOrEqualTo(sheet.drawing().width());
			});
			assertThat(String.join("", said.stream().map(Shape.Words::text).toList())).isEqualTo(note.replace("\n", ""));
		}
		assertThat(content.sources()).isNotEmpty();
	}

	private ChartContent trend() {
		return trend(figures, 0);
	}

	private static ChartContent trend(GridFigures some, int metric) {
		Compared compared = some.compared();
		ComparisonRow row = compared.comparison().rows().get(metric);
		return ChartContent.trend(compared, row, row.cells().getFirst(), Optional.empty());
	}

	private static ChartDrawing draw(ChartContent content) {
		return ChartDrawing.of(content, ChartKind.TREND, 500, 230, RULER);
	}

	private static List<Shape.Dot> dots(ChartDrawing drawing) {
		return of(drawing, Shape.Dot.class).toList();
	}

	private static List<Shape.Words> words(ChartDrawing drawing) {
		return of(drawing, Shape.Words.class).toList();
	}

	private static List<Shape.Stroke> lines(ChartDrawing drawing) {
		return of(drawing, Shape.Stroke.class).filter(line -> line.tone() != Tone.LINE).toList();
	}

	private static <T extends Shape> Stream<T> of(ChartDrawing drawing, Class<T> kind) {
		return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** The height of a mark of the axis. */
	private static int mark(ChartDrawing drawing, String label) {
		return words(drawing).stream().filter(text -> text.text().equals(label)).findFirst().orElseThrow().y() + 8;
	}

	private static boolean overlap(Shape.Words one, Shape.Words other) {
		return one.x() < other.x() + RULER.width(other.text(), other.letter())
				&& other.x() < one.x() + RULER.width(one.text(), one.letter()) && one.y() < other.y() + 16
				&& other.y() < one.y() + 16;
	}

	private static boolean strikes(Shape.Stroke line, Shape.Words text) {
		return IntStream.rangeClosed(line.x(), line.toX()).filter(
				x -> text.x() <= x && x <= text.x() + RULER.width(text.text(), text.letter())).anyMatch(x -> {
					double y = line.y() + (double) (x - line.x()) / (line.toX() - line.x()) * (line.toY() - line.y());
					return text.y() <= y && y <= text.y() + 16;
				});
	}

}
