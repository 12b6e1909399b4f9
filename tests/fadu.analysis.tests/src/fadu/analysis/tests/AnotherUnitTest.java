package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.FigureChoices;
import fadu.analysis.compare.Verdict;
import fadu.analysis.set.Settlement;
import fadu.analysis.value.EmptyCell;
import fadu.model.FigureId;
import fadu.model.FindingId;
import fadu.model.Observation;
import fadu.wording.Wording;

/** A number in another unit than its metric: a measure word of things, or one that a person said to count the same. */
class AnotherUnitTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	private final Observation inMetricsUnit = figure(LINXI, "312 件", "2024");

	@Test
	void anotherMeasureWordOfThingsStandsBesideWithARemark() {
		ComparisonRow row = row(FigureChoices.NONE, figure(YUANSHAN, "6 项", "2024"));
		assertThat(WORDS.display(row.cells().getLast())).isEqualTo("6项");
		Verdict verdict = row.verdicts().getFirst();
		assertThat(verdict.comparability()).isEqualTo(Comparability.WITH_CAVEAT);
		assertThat(verdict.reasons()).extracting(WORDS::text).singleElement().asString().contains("量词", "项", "件");
	}

	@Test
	void whatCountsSomethingElseIsLeftOut() {
		ComparisonRow row = row(FigureChoices.NONE, figure(YUANSHAN, "9 名", "2024"));
		assertThat(row.cells().getLast()).isInstanceOfSatisfying(Cell.Empty.class,
				cell -> assertThat(cell.kind()).isEqualTo(EmptyCell.NOT_COMPARABLE));
	}

	@Test
	void whatAPersonSaidToCountTheSameStandsBesideWithARemark() {
		Observation figure = figure(YUANSHAN, "9 名", "2024");
		ComparisonRow row = row(choices(figure, Settlement.Decision.DISMISSED), figure);
		assertThat(WORDS.display(row.cells().getLast())).isEqualTo("9名");
		Verdict verdict = row.verdicts().getFirst();
		assertThat(verdict.comparability()).isEqualTo(Comparability.WITH_CAVEAT);
		assertThat(verdict.reasons()).extracting(WORDS::text).singleElement().asString().contains("确认", "名", "件");
	}

	@Test
	void aDoubtThatIsSharedBringsNothingBack() {
		Observation figure = figure(YUANSHAN, "9 名", "2024");
		assertThat(row(choices(figure, Settlement.Decision.ACCEPTED), figure).cells().getLast()).isInstanceOf(Cell.Empty.class);
	}

	private static FigureChoices choices(Observation figure, Settlement.Decision decision) {
		return FigureChoices.of(List.of(new Settlement(new FindingId("unit", List.of(FigureId.of(figure))), decision,
				Optional.of("一名当事人一件"), Optional.of("周宁"))));
	}

	private ComparisonRow row(FigureChoices choices, Observation other) {
		return new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.empty(), false, district -> Optional.empty(), choices)
				.compare(List.of(cases()), List.of(inMetricsUnit, other),
						Stream.of(inMetricsUnit, other).map(Observation::getDocument).toList())
				.rows().getFirst();
	}

}
