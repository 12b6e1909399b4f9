package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Which unit and which whole a cell has, where caption, column and row tell several. */
class UnitsOfTablesTest {

	@Test
	void aCaptionOfCountsAndSharesLeavesItToTheColumns() {
		String text = "柳泉县2019年社区矫正情况\n单位：人、%\n司法所\t年末在册\t比上年末增减\t本年接收\t比上年增长\n东关\t112\t9\t71\t14.5\n西关\t46\t-3\t29\t-6.5";
		assertThat(read(text)).hasFigure(9, "人").ofKind(FigureKind.GROWTH).hasFigure("14.5", "%").ofKind(FigureKind.GROWTH)
				.changeOf(71).hasFigure("-6.5", "%").ofKind(FigureKind.GROWTH);
	}

	@Test
	void aRowOfPercentIsNoRowOfCounts() {
		String text = "柳泉县律师公证统计\n年份\t执业律师（人）\t办结公证（件）\n2021\t38\t1506\n2022\t42\t1398\n2022年比2021年增减（%）\t10.5\t-7.2";
		assertThat(read(text)).hasFigure("10.5", "%").ofKind(FigureKind.GROWTH).changeOf(42);
	}

	@Test
	void aColumnOfDifferencesHasTheUnitOfWhatDiffers() {
		String text = "柳泉县2020年预算\n单位：万元\n项目\t2020年预算数\t2019年预算数\t比上年增减\n本年收入\t1286.45\t1192.30\t94.15\n其他收入\t55.00\t45.00\t+10.00";
		assertThat(read(text)).hasFigure("941500", "元").ofKind(FigureKind.GROWTH).hasFigure("100000", "元")
				.hasFigure("11923000", "元").during("2019");
	}

	@Test
	void theFirstNumberOfARowMayBeTheSumOfTheOthers() {
		String text = "柳泉县2022年法律援助统计\n填报单位：县法律援助中心　　单位：件\n季度\t受理案件\t民事\t占比\t刑事\t占比\n一季度\t146\t88\t60.3%\t58\t39.7%\n"
				+ "二季度\t171\t109\t63.7%\t62\t36.3%\n三季度\t158\t97\t61.4%\t61\t38.6%";
		assertThat(read(text)).hasFigure(88, "件").partOf(146).hasFigure(62, "件").partOf(171).hasFigure("61.4", "%")
				.shareOf(158);
	}

	@Test
	void subtotalsOfAColumnAddUpToItsTotal() {
		String text = "柳泉县社区矫正人数\n单位：人\n司法所\t人数\n东关\t112\n西关\t46\n城区小计\t158\n南庄\t33\n北庄\t41\n乡镇小计\t74\n总计\t232";
		assertThat(read(text)).hasFigure(112, "人").partOf(158).hasFigure(158, "人").partOf(232).hasFigure(74, "人").partOf(232);
	}

	@Test
	void lettersAndVisitsInUnitsOfTheirOwnAddUp() {
		String text = "柳泉县2024年信访情况\n渠道\t2024年\n来信（件）\t142\n来访（批次）\t487\n网上信访（件）\t1,689\n合计（件次）\t2,318";
		assertThat(read(text)).hasFigure(142, "件").partOf(2318).hasFigure(487, "批次").partOf(2318);
	}

	@Test
	void theUnitsBehindATabAreThoseOfTheTable() {
		String text = "填报：柳泉县司法局\t单位：件、%\n类型\t2017年\t2016年\t增减数\t增减幅度\n婚姻\t1,206\t1,254\t-48\t-3.8\n邻里\t85\t13\t+72\t7.1";
		assertThat(read(text)).hasFigure(1206, "件").during("2017").hasFigure(72, "件").ofKind(FigureKind.GROWTH).hasFigure("7.1",
				"%");
	}

	@Test
	void nobodyIsSureOfANumberWhoseUnitNothingTells() {
		Assertions.assertThat(read("柳泉县2023年统计\n单位\t甲\t乙\n东关\t1742\t395\n西关\t1811\t320\n合计\t3553\t715").figures())
				.isNotEmpty().allSatisfy(figure -> {
					Assertions.assertThat(figure.quantity().unit()).isEmpty();
					Assertions.assertThat(figure.confidence()).isLessThanOrEqualTo(0.5);
				});
	}

	@Test
	void columnsBesideATotalBelowOneHeadCountWhatItCounts() {
		String form = "柳泉县2023年信息公开申请情况\n项目 | 申请人 |  |  | \n | 自然人 | 商业企业 | 其他 | 总计\n一、新收申请数量 | 7 | 3 | 1 | 11\n"
				+ "二、办理结果 | （一）予以公开 | 4 | 2 | 0 | 6\n（二）不予公开 | 3 | 1 | 1 | 5\n";
		assertThat(read(form)).hasFigure(2, "件").partOf(6).hasFigure(6, "件").hasFigure(1, "件").partOf(11).hasFigure(4, "件")
				.partOf(6);
	}

	@Test
	void moneyBelowItsHeadIsNoDate() {
		assertThat(read("柳泉县2023年调解情况\n镇 | 涉及金额（万元）\n东屏镇 | 2014.6\n西屏镇 | 2021.12\n")).hasFigure(20_146_000, "元")
				.hasFigure(20_211_200, "元");
	}

	@Test
	void whatWasReachedIsInTheUnitThatItsTargetWrites() {
		String table = "柳泉县2024年重点任务\n序号 | 任务 | 年度目标 | 1—8月完成 | 完成率（%）\n1 | 宣讲进村 | 不少于60场 | 51 | 85\n2 | 抽查执法台账 | 200本 | 150 | 75\n3 | 矫正对象集体劳动 | 36次 | 27 | 75\n";
		assertThat(read(table)).hasFigure(60, "场").ofKind(FigureKind.TARGET).hasFigure(51, "场").hasFigure(85, "%").shareOf(60)
				.hasFigure(27, "次");
	}

}
