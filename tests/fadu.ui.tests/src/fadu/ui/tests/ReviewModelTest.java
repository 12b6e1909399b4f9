package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.set.Settlement.Decision;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.ui.changes.HistoryModel;
import fadu.ui.review.CorrectionForm;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.FigureTable;
import fadu.ui.review.FindingsModel;
import fadu.ui.review.MetricChoice;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReportList;
import fadu.ui.review.ReviewModel;
import fadu.ui.review.ReviewNotice;
import fadu.ui.review.TextMark;
import fadu.workspace.Correction;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;
import fadu.workspace.SuggestMetrics;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The review of a report and the way back, without a window. */
class ReviewModelTest extends ReviewFixture {

	private static final String TEXT = """
			𠮷安区司法局2024年工作总结
			一、法律援助
			全年受理法律援助案件736件，挽回经济损失2300余万元，接待群众8420人次。
			二、律师
			全区现有律师事务所9家，执业律师78名，12348热线全年在线。
			""";

	@BeforeEach
	void importAndOpen() throws UserException, IOException {
		review(TEXT);
	}

	@Test
	void theFirstFigureThatWaitsIsChosen() {
		assertThat(model.filter()).isEqualTo(FigureFilter.WAITING);
		assertThat(printed(model.shown())).contains("736件", "2300余万元", "9家");
		assertThat(printed(model.chosen())).containsExactly("736件");
	}

	@Test
	void aFigureThatIsConfirmedGoesFromTheListAndTheNextIsChosen() {
		model.decisions().confirm();
		assertThat(printed(model.shown())).doesNotContain("736件");
		assertThat(printed(model.chosen())).containsExactly("2300余万元");
		assertThat(figure("736件").getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
	}

	@Test
	void severalFiguresAreOneStepThatIsTakenBackWithItsNameAlsoByAnotherWindow() {
		int waiting = model.shown().size();
		model.decisions().confirmShown();
		assertThat(model.count(FigureFilter.WAITING)).isZero();
		HistoryModel another = new HistoryModel(changes);
		another.look();
		assertThat(another.next().undo().orElseThrow().what()).contains("确认", waiting + " 个");
		another.undo();
		assertThat(model.count(FigureFilter.WAITING)).isEqualTo(waiting);
		assertThat(another.said().orElseThrow()).contains("已撤销");
		another.redo();
		assertThat(model.count(FigureFilter.WAITING)).isZero();
	}

	@Test
	void behindTheLastFigureOfAReportTheNextReportIsOffered() throws UserException, IOException {
		imported("other", TEXT.replace("𠮷安区", "吉州区"));
		model.decisions().confirmShown();
		ReviewNotice.Finished finished = (ReviewNotice.Finished) model.decisions().notice().orElseThrow();
		assertThat(finished.next().orElseThrow().district()).contains("吉州区");
		assertThat(finished.text()).contains("已确认", "还有 1 份待核对");
		ReviewModel last = new ReviewModel(changes, finished.next().orElseThrow().document().getSha256());
		last.open();
		last.decisions().confirmShown();
		assertThat(((ReviewNotice.Finished) last.decisions().notice().orElseThrow()).next()).isEmpty();
		assertThat(((ReviewNotice.Finished) model.decisions().notice().orElseThrow()).text()).contains("已确认", "所有报告都已核对");
		history.undo();
		assertThat(((ReviewNotice.Finished) model.decisions().notice().orElseThrow()).text()).contains("还有 1 份待核对");
		history.undo();
		assertThat(model.decisions().notice()).isEmpty();
		last.close();
	}

	@Test
	void whatSomethingLaterStandsOnIsNotTakenBackAndItIsSaidWhy() {
		model.decisions().reject();
		assertThat(history.entries()).hasSize(2);
		history.turn(history.entries().getLast());
		assertThat(history.isRefused()).isTrue();
		assertThat(history.said().orElseThrow()).contains("导入", "剔除");
		assertThat(model.report()).isPresent();
	}

	@Test
	void anImportThatIsTakenBackLeavesNoReport() {
		history.undo();
		assertThat(model.report()).isEmpty();
		assertThat(model.shown()).isEmpty();
		history.redo();
		assertThat(printed(model.figures())).contains("736件");
	}

	@Test
	void theCorrectedFigureHasTheNewValuesAndWhatWasReadStaysKnown() throws UserException {
		Observation figure = figure("2300余万元");
		Metric metric = catalogue.metric("LA.LOSS_RECOVERED").orElseThrow();
		model.decisions().correct(figure, new CorrectionForm("2,500万", "元", Bound.AT_LEAST, "2024年上半年",
				new MetricChoice.Chosen(metric), "", "").of(figure, PeriodChoices.of(model.report().orElseThrow())));
		Observation now = figure("2300余万元");
		assertThat(now.getQuantity()).isEqualTo(new Quantity(new BigDecimal("25000000"), "元", Bound.AT_LEAST));
		assertThat(now.getPeriod()).isEqualTo(Period.valueOf("2024-H1"));
		assertThat(now.getStatus()).isEqualTo(ReviewStatus.CORRECTED);
		model.decisions().asRead(now,
				read -> assertThat(read.orElseThrow().getQuantity().value()).isEqualByComparingTo("23000000"));
		List<String> told = new ArrayList<>();
		history.detail(history.entries().getFirst(), told::addAll);
		assertThat(told).singleElement().asString().contains("2300余万元", "2024年上半年");
	}

	@Test
	void aFormThatChangesNothingIsNoCorrection() throws UserException {
		Observation figure = figure("736件");
		Correction correction = new CorrectionForm("736", "件", Bound.EXACT, "2024年", new MetricChoice.Kept(), "", "").of(figure,
				PeriodChoices.of(model.report().orElseThrow()));
		assertThat(correction.isEmpty()).isTrue();
	}

	@Test
	void whereSomebodyWasFasterBothValuesAreShownAndThePersonDecides() throws UserException {
		Observation seen = figure("736件");
		new ReviewFigures(workspace, new Person("韩梅")).correct(seen, new Correction(Optional.of(Quantity.of("763", "件")),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
		model.decisions().reject();
		assertThat(model.decisions().notice()).get().isInstanceOfSatisfying(ReviewNotice.Overtaken.class,
				notice -> assertThat(notice.text()).contains("736件", "763件", "韩梅"));
		assertThat(figure("736件").getStatus()).isEqualTo(ReviewStatus.CORRECTED);
		model.decisions().insist();
		assertThat(figure("736件").getStatus()).isEqualTo(ReviewStatus.REJECTED);
	}

	@Test
	void theMarksLieOnTheirCharactersThoughTheTextHoldsRareOnes() {
		List<TextMark> marks = TextMark.of(model.report().orElseThrow());
		assertThat(marks).filteredOn(mark -> mark.figure().isPresent()).allSatisfy(mark -> assertThat(
				TEXT.substring(mark.start(), mark.start() + mark.length())).isEqualTo(mark.figure().get().getText()));
		assertThat(marks).filteredOn(mark -> mark.unused().isPresent()).extracting(mark -> mark.unused().get().reason())
				.contains("hotline", "section_number");
	}

	@Test
	void keysGoFromFigureToFigure() {
		model.next();
		assertThat(printed(model.chosen())).containsExactly("2300余万元");
		model.previous();
		assertThat(printed(model.chosen())).containsExactly("736件");
	}

	@Test
	void whatIsShownIsNarrowedByWordsAndConfirmedAtOnce() {
		model.find("法律援助");
		assertThat(printed(model.shown())).contains("736件").doesNotContain("9家");
		model.decisions().confirmShown();
		assertThat(model.shown()).isEmpty();
		model.find("");
		assertThat(printed(model.shown())).contains("9家");
		assertThat(figure("9家").getStatus()).isEqualTo(ReviewStatus.READ);
	}

	@Test
	void whatIsReviewedIsSeenAgainAndTakenOutAsATable() throws UserException, IOException {
		model.decisions().confirmShown();
		assertThat(model.shown()).isEmpty();
		assertThat(model.current().filter(model.shown()::contains)).as("nothing that nobody sees is corrected").isEmpty();
		model.filter(FigureFilter.DECIDED);
		assertThat(model.shown()).hasSameSizeAs(model.figures());
		FigureTable table = FigureTable.of(model, List.of(figure("2300余万元")), List.of(FigureColumn.values()));
		assertThat(table.text().split("\n")).hasSize(2);
		assertThat(table.text().lines().toList().get(1).split("\t")).contains("23000000", "元", "多于", "法律援助挽回损失金额");
		Path file = table.write(folder.resolve("figures.csv"), "报告");
		assertThat(Files.readString(file)).startsWith("\uFEFF").contains("23000000,元,多于");
	}

	@Test
	void theListIsAWorkbookWithTheColumnsAsTheyStandAndNoFormula() throws UserException, IOException {
		Observation figure = figure("2300余万元");
		figure.setNote("=1+1");
		FigureTable table = FigureTable.of(model, List.of(figure), List.of(FigureColumn.METRIC, FigureColumn.VALUE));
		Path file = table.write(folder.resolve("figures.xlsx"), "报告");
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			Row row = workbook.getSheet("报告").getRow(1);
			assertThat(workbook.getSheet("报告").getRow(0).getCell(0).getStringCellValue()).isEqualTo(FigureColumn.METRIC.title());
			assertThat(row.getCell(0).getStringCellValue()).isEqualTo("法律援助挽回损失金额");
			assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(23_000_000);
			assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
			assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).as("also where the cell is edited").isTrue();
		}
	}

	@Test
	void aNumberIsFoundWithAndWithoutItsComma() {
		model.find("23000000");
		assertThat(printed(model.shown())).containsExactly("2300余万元");
		model.find("23,000,000");
		assertThat(printed(model.shown())).containsExactly("2300余万元");
	}

	@Test
	void afterTheLastDoubtfulFigureComesTheFirst() {
		model.filter(FigureFilter.DOUBTFUL);
		List<String> doubtful = printed(model.shown());
		List<String> visited = new ArrayList<>();
		for (int i = 0; i <= doubtful.size(); i++) {
			visited.addAll(printed(model.chosen()));
			model.nextDoubtful();
		}
		assertThat(visited).hasSize(doubtful.size() + 1).containsAll(doubtful);
		assertThat(visited.getLast()).isEqualTo(visited.getFirst());
	}

	@Test
	void aFigureIsDoubtfulThatIsRatherWrongThanRightAndWaits() {
		Observation figure = figure("736件");
		figure.setConfidence(0.49);
		assertThat(FigureFilter.DOUBTFUL.shows(figure)).isTrue();
		figure.setConfidence(0.5);
		assertThat(FigureFilter.DOUBTFUL.shows(figure)).isFalse();
		figure.setConfidence(0.1);
		figure.setStatus(ReviewStatus.CONFIRMED);
		assertThat(FigureFilter.DOUBTFUL.shows(figure)).isFalse();
	}

	@Test
	void theGridSaysAllOfAFigure() {
		Observation figure = figure("2300余万元");
		assertThat(List.of(FigureColumn.VALUE, FigureColumn.UNIT, FigureColumn.BOUND, FigureColumn.PERIOD, FigureColumn.DOMAIN,
				FigureColumn.METRIC)).extracting(column -> column.text(figure, workspace))
				.containsExactly("23,000,000", "元", "多于", "2024年", "法律援助", "法律援助挽回损失金额");
	}

	@Test
	void anotherAreaThanThatOfTheReportIsNamedAndFoundByItsName() {
		Observation figure = figure("736件");
		figure.setDistrict("361130");
		assertThat(FigureColumn.SCOPE.text(figure, workspace)).isEqualTo("婺源县");
		model.find("婺源");
		assertThat(printed(model.shown())).containsExactly("736件");
	}

	@Test
	void theLikeliestMetricsComeFirst() {
		Observation figure = figure("9家");
		assertThat(new SuggestMetrics(catalogue).of(figure, model.sentence(figure))).extracting(Metric::getName)
				.anyMatch(name -> name.contains("律师事务所"));
	}

	@Test
	void aFindingIsDismissedWithAReasonAndTheStepTakenBack() {
		FindingsModel findings = new FindingsModel(changes, () -> Selection.ALL);
		findings.look();
		CheckedFinding first = findings.shown().getFirst();
		long open = findings.open();
		findings.decisions().decide(List.of(first), Decision.DISMISSED, " ");
		assertThat(findings.decisions().said().orElseThrow()).contains("理由");
		findings.decisions().decide(List.of(first), Decision.DISMISSED, "口径不同");
		assertThat(findings.open()).isEqualTo(open - 1);
		assertThat(findings.settled()).isEqualTo(1);
		findings.showSettled(true);
		assertThat(findings.shown()).anySatisfy(settled -> assertThat(settled.note()).contains("口径不同"));
		history.look();
		String rule = UserWording.get().name(first.finding().check());
		assertThat(history.next().undo().orElseThrow().what()).contains(rule);
		history.undo();
		assertThat(history.entries().getFirst().what()).contains(rule);
		assertThat(findings.open()).isEqualTo(open);
		findings.close();
	}

	@Test
	void theListOfReportsSaysHowManyFiguresWait() {
		ReportList reports = new ReportList(changes);
		reports.read();
		int waiting = model.shown().size();
		assertThat(reports.districts()).singleElement().satisfies(district -> assertThat(district.waiting()).isEqualTo(waiting));
		model.decisions().confirm();
		assertThat(reports.districts().getFirst().waiting()).isEqualTo(waiting - 1);
		reports.close();
	}

	private Observation figure(String text) {
		return model.figures().stream().filter(figure -> figure.getText().equals(text)).findFirst().orElseThrow();
	}

	private static List<String> printed(List<Observation> figures) {
		return figures.stream().map(Observation::getText).toList();
	}

}
