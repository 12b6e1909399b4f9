package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.ui.review.CorrectionForm;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.FigureWords;
import fadu.ui.review.MetricChoice;
import fadu.ui.review.MetricFields;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.RelatedFigures;
import fadu.ui.review.ReviewNotice;
import fadu.workspace.UserException;

/** What a person decides on figures by hand: nothing is decided that was not looked at. */
class ReviewStepsTest extends ReviewFixture {

	private static final String TEXT = """
			崂山区司法局2024年工作总结
			全年受理法律援助案件736件，挽回经济损失2300余万元，接待群众8420人次。
			全区现有律师事务所9家，执业律师78名。
			""";

	@BeforeEach
	void importAndOpen() throws UserException, IOException {
		review(TEXT);
	}

	@Test
	void confirmingAllSaysOfHowManyThatNobodyLookedAtTheReaderIsNotSure() {
		int waiting = model.shown().size();
		model.shown().forEach(figure -> figure.setConfidence(0.62));
		model.shown().getFirst().setConfidence(0.95);
		model.choose(model.shown().getFirst());
		assertThat(asked()).contains(waiting + " 个数字", (waiting - 1) + " 个没有逐个看过",
				"把握不超过 0.9 的 " + (waiting - 1) + " 个", "约 2 个有错",
				"未对应指标的 " + model.count(FigureFilter.WITHOUT_METRIC) + " 个");
		model.shown().forEach(model::choose);
		assertThat(asked()).contains("都已逐个看过").doesNotContain("有错");
	}

	private String asked() {
		model.decisions().askToConfirmShown();
		return model.decisions().notice().filter(ReviewNotice.Asked.class::isInstance)
				.map(asked -> ((ReviewNotice.Asked) asked).text()).orElse("");
	}

	@Test
	void confirmingAllAsksFirst() {
		int waiting = model.shown().size();
		model.decisions().askToConfirmShown();
		assertThat(model.count(FigureFilter.WAITING)).isEqualTo(waiting);
		model.decisions().dismiss();
		assertThat(model.count(FigureFilter.WAITING)).isEqualTo(waiting);
		model.decisions().askToConfirmShown();
		model.decisions().insist();
		assertThat(model.count(FigureFilter.WAITING)).isZero();
	}

	@Test
	void amongAllFiguresTheNextThatWaitsIsChosenAndSpaceLeavesARejectedOneAsItIs() {
		model.filter(FigureFilter.ALL);
		model.choose(figure("2300余万元"));
		model.decisions().reject();
		model.choose(figure("736件"));
		model.decisions().tick();
		assertThat(figure("736件").getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
		assertThat(printed(model.chosen())).containsExactly("8420人次");
		model.choose(figure("2300余万元"));
		model.decisions().tick();
		assertThat(figure("2300余万元").getStatus()).isEqualTo(ReviewStatus.REJECTED);
		assertThat(model.decisions().notice()).get().isInstanceOfSatisfying(ReviewNotice.Hint.class,
				hint -> assertThat(hint.text()).contains("已剔除"));
		model.decisions().confirm();
		assertThat(figure("2300余万元").getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
	}

	@Test
	void aConfirmedFigureWithoutAMetricIsStillFound() {
		figure("736件").setMetric(null);
		model.filter(FigureFilter.WITHOUT_METRIC);
		long without = model.count(FigureFilter.WITHOUT_METRIC);
		assertThat(printed(model.shown())).contains("736件").hasSize((int) without);
		figure("736件").setStatus(ReviewStatus.CONFIRMED);
		model.filter(FigureFilter.WITHOUT_METRIC);
		assertThat(printed(model.shown())).contains("736件");
		assertThat(model.count(FigureFilter.WITHOUT_METRIC)).isEqualTo(without);
	}

	@Test
	void aFigureWithoutANameOfWhatItCountsIsSaidWithoutAGap() {
		Observation figure = figure("736件");
		figure.setMetricName("");
		assertThat(FigureWords.brief(figure)).isEqualTo("736件，2024年（待核对）");
	}

	@Test
	void aFigureWithoutANameShowsThePieceOfItsSentence() {
		Observation figure = figure("736件");
		figure.setMetric(null);
		assertThat(FigureWords.metric(figure, catalogue, model.sentence(figure))).contains(figure.getMetricName());
		figure.setMetricName("");
		assertThat(FigureWords.metric(figure, catalogue, model.sentence(figure))).matches("未对应指标：“.+736件.*”");
	}

	@Test
	void aMetricThatIsWrongIsTakenAwayWhereTheCatalogueHasNone() throws UserException {
		Observation figure = figure("736件");
		assertThat(figure.getMetric()).isNotNull();
		model.decisions().correct(figure, new CorrectionForm("736", "件", Bound.EXACT, "2024年", new MetricChoice.Without(), "", "")
				.of(figure, PeriodChoices.of(model.report().orElseThrow())));
		Observation now = figure("736件");
		assertThat(now.getStatus()).isEqualTo(ReviewStatus.CORRECTED);
		assertThat(now.getMetric()).isNull();
		assertThat(FigureWords.brief(now)).isEqualTo("736件，2024年（已更正）");
	}

	@Test
	void theKindFollowsTheMetricThatIsChosenAndTheUnitStaysAsPrinted() {
		Observation figure = figure("736件");
		Optional<Metric> growth = catalogue.metric("LT.LOSS_RATE_YOY");
		assertThat(MetricFields.unit(figure, growth)).isEqualTo("件");
		assertThat(MetricFields.misfit("件", FigureKind.GROWTH, growth)).contains("“件”", "“%”");
		assertThat(MetricFields.misfit("件", FigureKind.RANK, growth)).isEmpty();
		assertThat(MetricFields.kind(figure, growth)).isEqualTo(FigureKind.GROWTH);
		Optional<Metric> money = catalogue.metric("LA.LOSS_RECOVERED");
		assertThat(MetricFields.kind(figure, money)).isEqualTo(FigureKind.MONEY);
		Optional<Metric> own = catalogue.metric(figure.getMetric());
		assertThat(MetricFields.misfit("件", FigureKind.COUNT, own)).isEmpty();
		assertThat(MetricFields.kind(figure, own)).isEqualTo(FigureKind.COUNT);
		figure.setKind(FigureKind.TARGET);
		assertThat(MetricFields.kind(figure, money)).isEqualTo(FigureKind.TARGET);
		figure.setQuantity(new Quantity(BigDecimal.TEN, "", Bound.EXACT));
		assertThat(MetricFields.unit(figure, money)).isEqualTo("元");
	}

	@Test
	void theFiguresOnWhichOneMayDependAreTheNearestWithThePieceOfTheirSentence() {
		Observation figure = figure("736件");
		RelatedFigures related = new RelatedFigures(model.figures(), figure, model::sentence);
		assertThat(related.size()).isEqualTo(model.figures().size() - 1);
		assertThat(related.names(related.near())).isNotEmpty().hasSizeLessThanOrEqualTo(12).allMatch(name -> name.length() < 48);
		assertThat(related.names(related.size())).filteredOn(name -> name.startsWith("8420人次")).singleElement().asString()
				.matches("8420人次　.+8420人次.*");
	}

	private Observation figure(String text) {
		return model.figures().stream().filter(figure -> figure.getText().equals(text)).findFirst().orElseThrow();
	}

	private static List<String> printed(List<Observation> figures) {
		return figures.stream().map(Observation::getText).toList();
	}

}
