package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.reading.Reading;

/** A value that became another: the second is the figure of the time, the first an earlier one. */
class BeforeAndAfterTest {

	private static Reading report(String sentence) {
		return read("柳泉区司法局2024年工作总结\n" + sentence);
	}

	@Test
	void theSecondIsTheFigureOfTheYearAndTheFirstOfTheYearBefore() {
		assertThat(report("受理法律援助案件由510件增加到640件。")).hasFigure(640, "件").of("LA.CASES_ACCEPTED").during("2024").hasFigure(510, "件")
				.ofNoMetric().during("2023");
		assertThat(report("纠错率由14.5%下降到9.1%,下降5.4个百分点。")).hasFigure("9.1", "%").ofKind(FigureKind.RATE).of("RC.CORRECTION_RATE")
				.during("2024").hasFigure("14.5", "%").during("2023").hasFigure("-5.4", "百分点").ofKind(FigureKind.GROWTH);
		assertThat(report("调处矛盾纠纷从3300件压减至2900件。")).hasFigure(2900, "件").of("PM.DISPUTES_RESOLVED").during("2024")
				.hasFigure(3300, "件")
				.during("2023");
		assertThat(report("法律援助挽回损失由210万元提升至388万元。")).hasFigure(3_880_000, "元").of("LA.LOSS_RECOVERED").during("2024")
				.hasFigure(2_100_000, "元").during("2023");
	}

	@Test
	void aTimeBesideTheFirstIsItsOwn() {
		assertThat(report("受理法律援助案件从2021年的402件上升到640件。")).hasFigure(402, "件").of("LA.CASES_ACCEPTED").during("2021")
				.hasFigure(640, "件")
				.of("LA.CASES_ACCEPTED").during("2024");
		assertThat(report("受理法律援助案件由去年的510件增至640件。")).hasFigure(510, "件").during("2023").hasFigure(640, "件").during("2024");
		assertThat(report("受理法律援助案件从上年同期的510件增长到640件,同比增长25.5%。")).hasFigure(640, "件").during("2024").hasFigure("25.5", "%")
				.changeOf(640);
		assertThat(report("纠错率从2022年的14.5%回落到2024年的9.1%。")).hasFigure("14.5", "%").during("2022").hasFigure("9.1", "%")
				.during("2024");
	}

	@Test
	void aValueThatTheNewOneIsHeldAgainstIsEarlierToo() {
		assertThat(report("按时办结率较上年的88%提高6.5个百分点,达到94.5%。")).hasFigure(88, "%").during("2023").hasFigure("94.5", "%")
				.during("2024");
		assertThat(report("受理公证业务比去年的2300件增加410件,达到2710件。")).hasFigure(2710, "件").during("2024").hasFigure(2300, "件")
				.during("2023");
		assertThat(report("受理公证业务较上年增长12%,按时办结率达到94%。")).hasFigure(94, "%").during("2024");
	}

	@Test
	void theNounMayStandBehindTheFirstOrInTheClauseBefore() {
		assertThat(report("从去年的510件受理法律援助案件增长到640件。")).hasFigure(640, "件").of("LA.CASES_ACCEPTED").during("2024");
		assertThat(report("受理法律援助案件稳步增长,由510件增加到640件。")).hasFigure(640, "件").of("LA.CASES_ACCEPTED").during("2024");
	}

	@Test
	void durationsAndPersonsGoTheSameWay() {
		assertThat(report("办案期限由30个工作日缩短为18个工作日。")).hasFigure(18, "个工作日").during("2024").named("办案期限").hasFigure(30, "个工作日")
				.during("2023").named("办案期限");
		assertThat(report("志愿者由86人扩充到140人。")).hasFigure(140, "人").during("as of 2024-12-31").hasFigure(86, "人")
				.during("as of 2023-12-31");
		assertThat(read("柳泉区司法局2024年上半年工作总结\n受理法律援助案件由210件增加到260件。")).hasFigure(260, "件").during("2024-H1")
				.hasFigure(210, "件").during("2023-H1");
	}

	@Test
	void whatIsOnlyListedOrMadeOfIsNoChange() {
		assertThat(report("调解队伍由12名律师和30名志愿者组成。")).hasFigure(12, "名").during("2024").hasFigure(30, "名").during("2024");
		assertThat(report("从3件典型案例中选出1件。")).hasFigure(3, "件").during("2024");
		assertThat(report("由5名干部负责,受理法律援助案件增加到640件。")).hasFigure(5, "名").during("2024").hasFigure(640, "件").during("2024");
		assertThat(report("受理法律援助案件增加到640件。")).hasFigure(640, "件").of("LA.CASES_ACCEPTED").during("2024");
	}

	@Test
	void whatAPlanStartsFromIsOfTheYearBefore() {
		assertThat(read("柳泉县司法局2021年工作计划\n一、基础\n调解室由现有的17个增加到25个,误工补贴由每天40元提高到60元。")).hasFigure(17, "个").during("as of 2020-12-31")
				.hasFigure(40, "元").during("2020").hasFigure(25, "个").during("2021");
	}

}
