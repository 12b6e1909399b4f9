package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.ComparisonRow;
import fadu.ui.chart.ChartContent;
import fadu.ui.chart.ChartDrawing;
import fadu.ui.chart.ChartKind;
import fadu.ui.chart.ChartRow;
import fadu.ui.chart.ChartSheet;
import fadu.ui.chart.Shape;
import fadu.ui.chart.Shape.Letter;
import fadu.ui.chart.SvgText;
import fadu.ui.chart.Tone;
import fadu.ui.comparison.ComparableGroup;
import fadu.ui.comparison.Compared;

/** What charts say and where their shapes stand, without a window. */
class ChartDrawingTest {

	private static final String METRIC = "调解件数";

	/** Letters of one width. */
	private static final Shape.Ruler RULER = new Shape.Ruler() {
		@Override
		public int width(String text, Letter letter) {
			return 8 * text.length();
		}

		@Override
		public int height(Letter letter) {
			return 16;
		}
	};

	private final GridFigures figures = new GridFigures().districts("东浦区", "西浦区", "南浦区").metric("调解", METRIC);

	@Test
	void anOpenBoundHasAnArrowAndNoEdgeAtItsEnd() {
		figures.figure("东浦区", METRIC, "2024", "312 件").figure("西浦区", METRIC, "2024", ">400 件");
		ChartContent content = districts();
		assertThat(content.rows()).extracting(row -> row.drawn().open()).containsExactly(false, true);
		assertThat(strokes(draw(content, ChartKind.BARS)).filter(line -> line.tone() == Tone.FULL && line.broken())).hasSize(1);
	}

	@Test
	void whatMayNotBeComparedIsHollow() {
		figures.figure("东浦区", METRIC, "2024", "312 件").figure("西浦区", METRIC, "2024", "300 件").figure("南浦区", METRIC,
				"2024-01..2024-06", "150 件");
		ChartContent content = districts();
		assertThat(content.rows()).extracting(ChartRow::matched).containsExactly(true, true, false);
		for (ChartKind kind : List.of(ChartKind.BARS, ChartKind.DOTS)) {
			List<Tone> fills = draw(content, kind).shapes().stream().map(shape -> shape instanceof Shape.Box box
					? box.fill()
					: shape instanceof Shape.Dot dot ? dot.fill() : null).filter(tone -> tone != null).toList();
			assertThat(fills).as("%s", kind).containsExactly(Tone.FULL, Tone.FULL, Tone.PAPER);
		}
	}

	@Test
	void namesAndNumbersOfFortyDistrictsStandBesideOneAnother() {
		GridFigures many = new GridFigures().metric("调解", METRIC);
		IntStream.range(0, 40).forEach(i -> many.districts("第" + i + "区").figure("第" + i + "区", METRIC, "2024", 1000 + i + " 件"));
		Compared compared = many.compared();
		ComparisonRow row = compared.comparison().rows().getFirst();
		ChartContent content = ChartContent.districts(row, ComparableGroup.of(row, Optional.empty()), List.of(), Optional.empty());
		for (ChartKind kind : List.of(ChartKind.BARS, ChartKind.DOTS)) {
			ChartDrawing drawing = draw(content, kind);
			List<Shape.Words> words = drawing.shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast)
					.toList();
			for (Shape.Words one : words) {
				assertThat(one.x() + RULER.width(one.text(), one.letter())).as("%s in the picture", one.text())
						.isLessThanOrEqualTo(drawing.width());
				assertThat(words).filteredOn(other -> other != one && overlap(one, other)).as("over %s", one.text()).isEmpty();
			}
			assertThat(drawing.rowAt(drawing.rows().get(39))).contains(39);
		}
	}

	@Test
	void aTrendJoinsOnlyWhatMayBeCompared() {
		figures.figure("东浦区", METRIC, "2022", "200 件").figure("东浦区", METRIC, "2023", "250 件")
				.figure("东浦区", METRIC, "2024-01..2024-06", "140 件").figure("西浦区", METRIC, "2023", "1 件");
		Compared compared = figures.compared();
		ComparisonRow row = compared.comparison().rows().getFirst();
		ChartContent trend = ChartContent.trend(compared, row, row.cells().getFirst(), Optional.empty());
		assertThat(trend.rows()).extracting(ChartRow::text).containsExactly("200件", "250件", "140件");
		assertThat(trend.rows()).extracting(ChartRow::joined).containsExactly(false, true, false);
		assertThat(trend.title()).contains("东浦区");
	}

	@Test
	void theSameShapesAreAScalablePicture() {
		figures.figure("东浦区", METRIC, "2024", "312 件").figure("西浦区", METRIC, "2024", "<400 件");
		String svg = SvgText.of(draw(districts(), ChartKind.BARS), RULER);
		assertThat(svg).startsWith("<?xml").contains("东浦区", "312件", "&lt;400件", "stroke-dasharray").endsWith("</svg>\n");
	}

	@Test
	void severalMetricsStandInColumnsAndAClickOnADotLeadsToItsCell() {
		figures.metric("调解", "成功件数").figure("东浦区", METRIC, "2024", "312 件").figure("西浦区", METRIC, "2024", "300 件")
				.figure("东浦区", "成功件数", "2024", "290 件").figure("南浦区", "成功件数", "2024-01..2024-06", "150 件");
		List<ChartContent> charts = figures.compared().comparison().rows().stream()
				.map(row -> ChartContent.districts(row, ComparableGroup.of(row, Optional.empty()), List.of(), Optional.empty()))
				.toList();
		ChartSheet wide = ChartSheet.of(charts, ChartKind.PANELS, 900, 300, "", RULER);
		ChartSheet narrow = ChartSheet.of(charts, ChartKind.PANELS, 200, 300, "", RULER);
		assertThat(wide.drawing().height()).isLessThan(narrow.drawing().height());
		for (ChartSheet sheet : List.of(wide, narrow)) {
			assertThat(sheet.spots()).hasSize(4)
					.allSatisfy(spot -> assertThat(sheet.at(spot.x() + 3, spot.y() + 3)).contains(spot.place()));
			List<Shape.Words> words = sheet.drawing().shapes().stream().filter(Shape.Words.class::isInstance)
					.map(Shape.Words.class::cast).toList();
			assertThat(words).allSatisfy(one -> {
				assertThat(one.x() + RULER.width(one.text(), one.letter())).isLessThanOrEqualTo(sheet.drawing().width());
				assertThat(words).filteredOn(other -> other != one && overlap(one, other)).isEmpty();
			});
		}
	}

	@Test
	void negativeNumbersLeadToTheLeftOfNought() {
		figures.figure("东浦区", METRIC, "2024", "-12 件").figure("西浦区", METRIC, "2024", "20 件");
		List<Shape.Box> boxes = draw(districts(), ChartKind.BARS).shapes().stream().filter(Shape.Box.class::isInstance)
				.map(Shape.Box.class::cast).toList();
		assertThat(boxes).hasSize(2);
		assertThat(boxes.get(0).x() + boxes.get(0).width()).isEqualTo(boxes.get(1).x());
	}

	private ChartContent districts() {
		ComparisonRow row = figures.compared().comparison().rows().getFirst();
		return ChartContent.districts(row, ComparableGroup.of(row, Optional.empty()), List.of(), Optional.empty());
	}

	private static ChartDrawing draw(ChartContent content, ChartKind kind) {
		return ChartDrawing.of(content, kind, 700, 230, RULER);
	}

	private static Stream<Shape.Stroke> strokes(ChartDrawing drawing) {
		return drawing.shapes().stream().filter(Shape.Stroke.class::isInstance).map(Shape.Stroke.class::cast);
	}

	private static boolean overlap(Shape.Words one, Shape.Words other) {
		return one.x() < other.x() + RULER.width(other.text(), other.letter())
				&& other.x() < one.x() + RULER.width(one.text(), one.letter()) && one.y() < other.y() + 16
				&& other.y() < one.y() + 16;
	}

}
