package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Numbers that the words of a report set apart are no contradiction, and those that they do not set apart are one. */
class SaidChecksTest extends CheckFixture {

	private static final String SEVERAL = "several-numbers";
	private int read;

	@Test
	void twoNumbersOfOneThingContradictEachOtherWhereverTheyStand() {
		text("截至12月底，全县在册社区矫正对象208人，较年初减少。\n一是力量不足。12月底在册社区矫正对象218人。");
		said(count("CC.ACTIVE", "208 人"));
		said(count("CC.ACTIVE", "218 人"));
		found(SEVERAL, Severity.WARNING, "208人", "218人");
	}

	@Test
	void anIncreaseIsNotHowManyThereAre() {
		text("全县有执业律师52名。全年净增律师6名。");
		said(count("LW.LAWYERS", "52 名"));
		said(count("LW.LAWYERS", "6 名"));
		nothing(SEVERAL);
	}

	@Test
	void aStageIsNotTheWhole() {
		text("全年调解纠纷860件。调解成功852件。");
		said(count("PM.CASES", "860 件"));
		said(count("PM.CASES", "852 件"));
		nothing(SEVERAL);
	}

	@Test
	void whatIsPickedOutOfTheWholeIsNotTheWhole() {
		text("年末在册318人。从罪名看，危险驾驶最多，年末在册97人。");
		said(count("CC.ACTIVE", "318 人"));
		said(count("CC.ACTIVE", "97 人"));
		nothing(SEVERAL);
	}

	@Test
	void otherMattersOfOneNameAreTwoThings() {
		text("社区矫正：全年新接收对象193人。\n安置帮教：全年新接收对象229人。");
		said(count("CC.NEW", "193 人"));
		said(count("CC.NEW", "229 人"));
		nothing(SEVERAL);
	}

	@Test
	void theNumberOfAnotherYearIsNoContradiction() {
		text("中心受理案件1042件。而2022年全年，中心受理案件1136件。");
		said(count("LA.CASES", "1042 件"));
		said(count("LA.CASES", "1136 件"));
		nothing(SEVERAL);
	}

	@Test
	void aNumberManyTimesAsGreatIsNoSlip() {
		text("共办理公证21600件。十年办理5件。");
		said(count("NT.CASES", "21600 件"));
		said(count("NT.CASES", "5 件"));
		nothing(SEVERAL);
	}

	@Test
	void rowsOfATableAreNotTheDistrict() {
		text("东街\t810\n西街\t408\n");
		said(count("PM.FOUND", "810 件"), "810");
		said(count("PM.FOUND", "408 件"), "408");
		nothing(SEVERAL);
	}

	@Test
	void theTotalOfATableAndTheTextContradictEachOther() {
		text("东街\t810\n西街\t408\n合计\t1218\n全年发现1281件。");
		said(count("PM.FOUND", "810 件"), "810");
		said(count("PM.FOUND", "408 件"), "408");
		said(count("PM.FOUND", "1218 件"), "1218");
		said(count("PM.FOUND", "1281 件"));
		found(SEVERAL, Severity.WARNING, "1,218件", "1,281件");
	}

	@Test
	void ratesOfTwoCountsAreTwoRates() {
		text("纠纷5336件，成功率97.6%。交通纠纷1838件，成功率92.6%。");
		Observation all = said(count("PM.CASES", "5336 件"));
		relate(said(rate("PM.RATE", "97.6")), RelationType.SHARE_OF, all);
		Observation traffic = said(count("PM.TRAFFIC", "1838 件"));
		relate(said(rate("PM.RATE", "92.6")), RelationType.SHARE_OF, traffic);
		nothing(SEVERAL);
	}

	@Test
	void aQuarterInATableIsNotTheYearOfAnotherReport() {
		SourceDocument table = report(Facts.LINXI, "2024");
		texts.put(table.getSha256(), "入矫\t70\t66\t68\t64\t268\n");
		said(count("CC.NEW", "64 人"), "64");
		SourceDocument prose = report(Facts.LINXI, "2024");
		texts.put(prose.getSha256(), "入矫268人。");
		read = 0;
		Observation year = said(count("CC.NEW", "268 人"));
		nothing("disagreement");
		texts.put(prose.getSha256(), "入矫286人。");
		year.setQuantity(Quantity.valueOf("286 人"));
		year.setText("286人");
		assertThat(findings("disagreement")).hasSize(1);
	}

	@Test
	void partsThatAreListedAreNotMoreThanTheirTotal() {
		text("受理485件，其中民事342件、刑事168件、行政5件。");
		Observation total = said(count("LA.CASES", "485 件"));
		Observation civil = part(total, "LA.CIVIL", "342 件");
		part(total, "LA.CRIMINAL", "168 件");
		part(total, "LA.ADMIN", "5 件");
		found("sum-of-parts", Severity.WARNING, "485件", "515");
		civil.setQuantity(Quantity.valueOf("302 件"));
		found("sum-of-parts", Severity.NOTE, "475", "10");
		civil.setQuantity(Quantity.valueOf("212 件"));
		nothing("sum-of-parts");
	}

	@Test
	void aListThatSaysThatItNamesSomeIsNotComplete() {
		text("受理485件，其中民事302件、刑事168件、行政5件等。");
		Observation total = said(count("LA.CASES", "485 件"));
		part(total, "LA.CIVIL", "302 件");
		part(total, "LA.CRIMINAL", "168 件");
		part(total, "LA.ADMIN", "5 件");
		nothing("sum-of-parts");
	}

	@Test
	void traitsOfPersonsMayOverlap() {
		text("受援1402人，其中农民工613人、妇女602人、老年人258人。");
		Observation total = said(count("LA.PERSONS", "1402 人"));
		part(total, "LA.MIGRANT", "613 人");
		part(total, "LA.WOMEN", "602 人");
		part(total, "LA.OLD", "258 人");
		assertThat(finding("sum-of-parts").severity()).isEqualTo(Severity.NOTE);
	}

	@Test
	void aColumnThatDoesNotAddUpBesideOneThatDoesIsFound() {
		text("东街\t420\t412\n西街\t365\t358\n北街\t287\t281\n合计\t1072\t1015\n");
		for (String cell : "420 412 365 358 287 281 1072 1015".split(" ")) {
			said(count("PM." + cell, cell + " 件"), cell);
		}
		found("sum-of-parts", Severity.WARNING, "1,015件", "1,051");
	}

	@Test
	void aGrowthIsHeldAgainstBothItsNumbers() {
		text("接待15320人次，同比上升64.0%，上年为14400人次。");
		said(count("PS.VISITORS", "15320 人次"));
		Observation growth = said(growth("PS.GROWTH", "64.0"));
		said(count("PS.BEFORE", "14400 人次")).setPeriod(Period.valueOf("2023"));
		assertThat(findings("growth")).singleElement().satisfies(SaidChecksTest::isWarning);
		growth.setQuantity(Quantity.valueOf("6.4 %"));
		nothing("growth");
	}

	@Test
	void aRateRightBehindItsCountIsNotOfMoreThanAll() {
		text("提出意见1124条，采纳1102条，采纳率89.0%。");
		said(count("DC.MADE", "1124 条"));
		said(count("DC.TAKEN", "1102 条"));
		said(rate("DC.RATE", "89.0"));
		found("share", Severity.WARNING, "89%", "1238");
	}

	@Test
	void howFarABudgetWasSpentMayBeMoreThanAll() {
		Observation planned = count("XX.BUDGET", "200 万元");
		planned.setMetricName("年初预算数");
		relate(rate("XX.SPENT", "111.7"), RelationType.SHARE_OF, planned);
		nothing("above-all");
	}

	@Test
	void notesOfOneKindAreToldOnce() {
		rate("A.RATE", "100");
		rate("B.RATE", "100");
		assertThat(findings("ceiling")).hasSize(2);
		rate("C.RATE", "100");
		assertThat(finding("ceiling").figures()).hasSize(3);
		assertThat(WORDS.message(finding("ceiling"))).contains("3", "A.RATE", "C.RATE");
		assertThat(WORDS.explanation(finding("ceiling"))).hasSize(4);
	}

	private static void isWarning(Finding finding) {
		assertThat(finding.severity()).isEqualTo(Severity.WARNING);
	}

	private void text(String text) {
		texts.put(report().getSha256(), text);
		read = 0;
	}

	private Observation part(Observation total, String code, String quantity) {
		Observation part = said(count(code, quantity));
		relate(part, RelationType.OF_WHICH, total);
		return part;
	}

	/** The figure where its text stands next in the report. */
	private Observation said(Observation figure) {
		return said(figure, figure.getText());
	}

	private Observation said(Observation figure, String printed) {
		String text = texts.get(figure.getDocument().getSha256());
		int start = text.indexOf(printed, read);
		figure.setText(printed);
		figure.setStart(start);
		figure.setEnd(start + printed.length());
		read = figure.getEnd();
		return figure;
	}

}
