package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.check.CheckedFinding;
import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.model.value.Span;
import fadu.ui.review.CellChange;
import fadu.ui.review.ConfidenceWords;
import fadu.ui.review.CorrectionForm;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.FindingsModel;
import fadu.ui.review.MetricChoice;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReportList;
import fadu.ui.review.ReportSearch;
import fadu.ui.review.ReviewNotice;
import fadu.ui.review.TextMark;
import fadu.workspace.AddFigures;
import fadu.workspace.Correction;
import fadu.workspace.DifferenceWords;
import fadu.workspace.Person;
import fadu.workspace.ReadAgain.Comparison;
import fadu.workspace.ReadAgain.Difference;
import fadu.workspace.ReportDetails;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.SearchReports.Hit;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** What a person does with a report beside deciding on the figures that were read, without a window. */
class ReportStepsTest extends ReviewFixture {

	private static final String TEXT = """
			𠮷水县司法局2024年工作总结
			全年调解纠纷1206件，其中成功1180件，12348热线接听稳定。
			全县现有人民调解员86名。
			""";

	@BeforeEach
	void importAndOpen() throws UserException, IOException {
		review(TEXT);
	}

	@Test
	void aFigureThatIsGivenAMetricOfADayIsAskedForTheDay() {
		Observation mediators = figure("86名");
		model.decisions().correct(mediators, Correction.of(Period.valueOf("2024")));
		Metric offices = catalogue.metrics().stream().filter(metric -> metric.getAggregation() == Aggregation.LAST
				&& !metric.getCode().equals(mediators.getMetric())).findFirst().orElseThrow();
		model.decisions().correct(figure("86名"), Correction.of(offices));
		assertThat(figure("86名").getPeriod()).as("nothing changes by itself").isEqualTo(Period.valueOf("2024"));
		assertThat(model.decisions().notice()).get().isInstanceOf(ReviewNotice.Asked.class)
				.satisfies(notice -> assertThat(((ReviewNotice.Asked) notice).text()).contains("2024年12月31日"));
		model.decisions().insist();
		assertThat(figure("86名").getPeriod()).isEqualTo(Period.valueOf("as of 2024-12-31"));
	}

	@Test
	void aMissedNumberIsAddedWithWhatThePassageSaysAndChosen() throws UserException {
		Observation proposed = propose("12348热线").orElseThrow();
		assertThat(proposed.getQuantity()).isEqualTo(Quantity.of("12348", "热线"));
		assertThat(proposed.getPeriod()).as("of the figure before it").isEqualTo(figure("1180件").getPeriod());
		model.steps().add(proposed, new CorrectionForm("12348", "次", Bound.ABOUT, "2024年上半年", new MetricChoice.Kept(), "", "",
				Optional.of(FigureKind.COUNT),
				catalogue.domains().stream().filter(each -> each.getName().equals("人民调解")).findFirst(),
				Optional.empty()).of(proposed, PeriodChoices.of(model.report().orElseThrow())));
		Observation added = figure("12348热线");
		assertThat(added.getQuantity().toString()).endsWith("12348 次");
		assertThat(added.getQuantity().bound()).isEqualTo(Bound.ABOUT);
		assertThat(added.getPeriod()).isEqualTo(Period.valueOf("2024-H1"));
		assertThat(added.getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
		assertThat(model.current()).contains(added);
		assertThat(TextMark.of(model.report().orElseThrow())).as("the number is no unused one any more")
				.noneMatch(mark -> mark.unused().filter(number -> number.text().contains("12348")).isPresent());
		assertThat(history.next().undo().orElseThrow().what()).contains("补录", "12348热线");
		model.filter(FigureFilter.WAITING);
		model.choose(added);
		history.undo();
		assertThat(model.filter()).as("those shown are as before").isEqualTo(FigureFilter.WAITING);
		assertThat(model.shown()).as("what is left is shown, and one of it looked at").isNotEmpty();
		assertThat(model.current()).isPresent();
		assertThat(model.figures()).extracting(Observation::getText).doesNotContain("12348热线");
	}

	@Test
	void aNumberThatIsMarkedInPartIsTakenWhole() {
		assertThat(propose("234").orElseThrow().getText()).isEqualTo("12348");
		assertThat(propose("，123").orElseThrow().getText()).isEqualTo("12348");
	}

	@Test
	void ofAMissedNumberUnitMetricKindAndTimeAreThoseThatItsSentenceTells() throws UserException {
		ReportUnderReview report = model.report().orElseThrow();
		Observation read = figure("86名");
		Observation proposed = new AddFigures(workspace, Person.ofLogin()).propose(report.document(), report.text(), List.of(),
				new Span(read.getStart(), read.getStart() + 2));
		assertThat(proposed.getText()).isEqualTo("86");
		assertThat(proposed.getQuantity()).isEqualTo(Quantity.of("86", "名"));
		assertThat(proposed.getMetric()).isNotNull().isEqualTo(read.getMetric());
		assertThat(proposed.getMetricName()).isEqualTo(read.getMetricName());
		assertThat(proposed.getDomain()).isEqualTo(read.getDomain());
		assertThat(proposed.getKind()).isEqualTo(read.getKind());
		assertThat(proposed.getPeriod()).isEqualTo(read.getPeriod());
	}

	@Test
	void aBlankBeforeTheWordForMoreHidesNothing() throws UserException {
		Observation proposed = new AddFigures(workspace, Person.ofLogin()).propose(model.report().orElseThrow().document(),
				"全年提出审查意见820 余条。", List.of(), new Span(8, 14));
		assertThat(proposed.getText()).isEqualTo("820 余条");
		assertThat(proposed.getQuantity().unit()).isEqualTo("条");
		assertThat(proposed.getQuantity().bound()).isEqualTo(Bound.MORE_THAN);
	}

	@Test
	void whereThereIsNoNumberOrAFigureAlreadyNoneIsAddedAndItIsSaidWhy() {
		assertThat(propose("接听稳定")).isEmpty();
		assertThat(said()).contains("没有数字");
		assertThat(propose("1206")).isEmpty();
		assertThat(said()).contains("已有数字");
		assertThat(propose("")).isEmpty();
		assertThat(model.decisions().notice()).as("nothing was done, so it is no success").get().isInstanceOfSatisfying(
				ReviewNotice.Hint.class, hint -> assertThat(hint.text()).contains("标出"));
	}

	@Test
	void kindLineAndRelationAreCorrectedInTheirCells() throws UserException {
		Observation figure = figure("86名");
		correct(figure, FigureColumn.KIND, "目标");
		assertThat(figure("86名").getKind()).isEqualTo(FigureKind.TARGET);
		CellChange relation = new CellChange(model, figure("86名"), FigureColumn.RELATION);
		String part = relation.offered().stream().filter(words -> words.startsWith("其中") && words.contains("1206件")).findFirst()
				.orElseThrow();
		model.decisions().correct(figure("86名"), relation.correction(part));
		assertThat(figure("86名").getRelation()).isEqualTo(RelationType.OF_WHICH);
		assertThat(figure("86名").getRelatedTo()).isEqualTo(figure("1206件").getId());
		assertThat(FigureColumn.RELATION.text(figure("86名"), workspace)).contains("1206件");
		correct(figure("86名"), FigureColumn.METRIC, "不对应任何指标");
		assertThat(figure("86名").getMetric()).isNull();
		correct(figure("86名"), FigureColumn.DOMAIN, "法律援助");
		assertThat(FigureColumn.DOMAIN.text(figure("86名"), workspace)).isEqualTo("法律援助");
		correct(figure("86名"), FigureColumn.VALUE, "9,000");
		correct(figure("86名"), FigureColumn.UNIT, "人");
		correct(figure("86名"), FigureColumn.BOUND, "不少于");
		correct(figure("86名"), FigureColumn.PERIOD, "as of 2024-12-31");
		correct(figure("86名"), FigureColumn.SCOPE, "12个试点镇街");
		assertThat(figure("86名").getQuantity()).isEqualTo(Quantity.valueOf(Bound.AT_LEAST.symbol() + "9000 人"));
		assertThat(figure("86名").getPeriod()).isEqualTo(Period.valueOf("as of 2024-12-31"));
		assertThat(figure("86名").getScope()).isEqualTo("12个试点镇街");
	}

	@Test
	void aCellThatMakesNoSenseIsNotChangedAndTheSameAgainIsNoCorrection() throws UserException {
		CellChange value = new CellChange(model, figure("86名"), FigureColumn.VALUE);
		assertThatThrownBy(() -> value.correction("许多")).hasMessageContaining("不是数字");
		assertThat(value.correction("86").isEmpty()).isTrue();
		CellChange metric = new CellChange(model, figure("86名"), FigureColumn.METRIC);
		assertThat(metric.correction(metric.text()).isEmpty()).isTrue();
		assertThatThrownBy(() -> metric.correction("没有这样的指标")).hasMessageContaining("全名");
		assertThat(new CellChange(model, figure("1206件"), FigureColumn.DOMAIN).isPossible()).as("follows its metric").isFalse();
	}

	@Test
	void aRelationThatRunsInACircleIsRefused() throws UserException {
		Observation part = figure("1180件");
		assertThat(part.getRelatedTo()).isEqualTo(figure("1206件").getId());
		CellChange relation = new CellChange(model, figure("1206件"), FigureColumn.RELATION);
		model.decisions().correct(figure("1206件"), relation.correction(
				relation.offered().stream().filter(words -> words.contains("1180件")).findFirst().orElseThrow()));
		assertThat(said()).contains("依附");
		assertThat(figure("1206件").getRelation()).isEqualTo(RelationType.NONE);
	}

	@Test
	void whatIsKnownOfTheReportIsSaidOtherwiseAndItsFiguresFollowOnlyWhenTakenOver() {
		ReportDetails now = model.steps().details().orElseThrow();
		model.steps().describe(new ReportDetails(now.title(), "朝阳区", now.period(), false, 10, true, "", ""));
		assertThat(said()).as("two places are called so").contains("朝阳区", "110105", "220104");
		model.steps().describe(new ReportDetails(now.title(), "310116", Period.valueOf("2023"), false, 10, true, "", ""));
		assertThat(model.report().orElseThrow().document().getDistrict()).isEqualTo("310116");
		assertThat(model.report().orElseThrow().document().isTruncated()).isTrue();
		assertThat(figure("1206件").getPeriod()).isEqualTo(Period.valueOf("2024"));
		assertThat(said()).contains("重读");
		List<Comparison> seen = new ArrayList<>();
		model.steps().look(seen::add);
		Difference otherwise = seen.getFirst().differences().stream()
				.filter(each -> each.figure().getText().equals("1206件")).findFirst().orElseThrow();
		assertThat(new DifferenceWords(workspace).of(otherwise)).contains("期间", "2024年 → 2023年");
		assertThat(figure("1206件").getPeriod()).as("looking changes nothing").isEqualTo(Period.valueOf("2024"));
		model.steps().take(List.of(otherwise));
		assertThat(said()).contains("已采用");
		assertThat(figure("1206件").getPeriod()).isEqualTo(Period.valueOf("2023"));
		assertThat(figure("1206件").getStatus()).isEqualTo(ReviewStatus.READ);
		history.undo();
		history.undo();
		assertThat(figure("1206件").getPeriod()).isEqualTo(Period.valueOf("2024"));
		assertThat(model.report().orElseThrow().document().isTruncated()).isFalse();
	}

	@Test
	void readingAgainWithTheSameRulesFindsNothing() {
		model.steps().look(comparison -> assertThat(comparison.differences()).isEmpty());
	}

	@Test
	void aReportIsRemovedWhenAskedAndComesBack() {
		model.decisions().confirm();
		model.steps().askToRemove();
		assertThat(model.decisions().notice()).get().isInstanceOfSatisfying(ReviewNotice.Asked.class,
				asked -> assertThat(asked.text()).contains("report.txt", "1 个已核对"));
		model.decisions().insist();
		assertThat(model.report()).isEmpty();
		history.look();
		history.undo();
		assertThat(model.figures()).extracting(Observation::getStatus).contains(ReviewStatus.CONFIRMED);
	}

	@Test
	void howSureTheReaderIsOfEachFieldIsTold() {
		assertThat(ConfidenceWords.of(model.report().orElseThrow(), figure("1206件"))).contains("数量", "期间", "关系");
	}

	@Test
	void oneFieldFindsDistrictsReportsMetricsAndSentences() {
		ReportSearch search = new ReportSearch(changes);
		search.find("调解");
		assertThat(search.hits()).anySatisfy(hit -> assertThat(hit).isInstanceOfSatisfying(Hit.OfMetric.class,
				metric -> assertThat(metric.report().getSha256()).isEqualTo(model.sha256())));
		Hit sentence = search.hits().stream().filter(Hit.OfSentence.class::isInstance).findFirst().orElseThrow();
		assertThat(sentence.text()).isEqualTo("全年调解纠纷1206件，其中成功1180件，12348热线接听稳定。");
		model.chooseAt(sentence.start());
		search.find("水县");
		assertThat(search.hits()).hasAtLeastOneElementOfType(Hit.OfDistrict.class).hasAtLeastOneElementOfType(Hit.OfReport.class);
		search.find("1,206");
		assertThat(search.hits()).as("with and without a comma").anyMatch(Hit.OfSentence.class::isInstance);
		search.find("没有的话");
		assertThat(search.said().orElseThrow()).contains("没有的话");
		search.find(" ");
		assertThat(search.isOn()).isFalse();
	}

	@Test
	void theListOfReportsCountsOpenFindings() {
		ReportList reports = new ReportList(changes);
		reports.read();
		FindingsModel findings = new FindingsModel(changes, () -> Selection.ALL);
		findings.look();
		long open = findings.shown().stream().filter(CheckedFinding::isOpen).filter(each -> each.finding().figures().stream()
				.anyMatch(figure -> figure.getDocument().getSha256().equals(model.sha256()))).count();
		assertThat(reports.findings(reports.districts().getFirst().reports())).isEqualTo(open == 0 ? "" : Long.toString(open));
		reports.close();
		findings.close();
	}

	private void correct(Observation figure, FigureColumn column, String typed) throws UserException {
		Correction correction = new CellChange(model, figure, column).correction(typed);
		assertThat(correction.isEmpty()).isFalse();
		model.decisions().correct(figure, correction);
	}

	private Optional<Observation> propose(String words) {
		int start = model.report().orElseThrow().text().indexOf(words);
		List<Observation> proposed = new ArrayList<>();
		model.steps().propose(start, start + words.length(), proposed::add);
		return proposed.stream().findFirst();
	}

	private String said() {
		return model.decisions().notice().filter(ReviewNotice.Said.class::isInstance).map(ReviewNotice.Said.class::cast)
				.map(ReviewNotice.Said::text).orElse("");
	}

	private Observation figure(String text) {
		return model.figures().stream().filter(figure -> figure.getText().equals(text)).findFirst().orElseThrow();
	}

}
