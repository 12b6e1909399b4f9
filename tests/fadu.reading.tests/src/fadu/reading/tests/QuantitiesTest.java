package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

class QuantitiesTest {

	@Test
	void readsNumberAndMeasureWord() {
		assertThat(read("全年受理法律援助案件620件,接待群众1.2万人次。")).hasFigures(2).hasFigure(620, "件").written("620件").bounded("exact")
				.hasFigure(12000, "人次").written("1.2万人次");
	}

	@Test
	void keepsBoundsAsTheyAreWritten() {
		assertThat(read("为群众挽回损失400余万元。")).hasFigure(4_000_000, "元").written("400余万元").bounded("more_than");
		assertThat(read("发放资料近3万份。")).hasFigure(30_000, "份").written("近3万份").bounded("nearly");
		assertThat(read("服务群众超3000余人次。")).hasFigure(3000, "人次").written("超3000余人次").bounded("more_than");
		assertThat(read("发放手册近2万余册。")).hasFigure(20_000, "册").bounded("about");
		assertThat(read("每村配备法律明白人不少于3名。")).hasFigure(3, "名").bounded("at_least");
		assertThat(read("办结时间不超过5个工作日。")).hasFigure(5, "个工作日").bounded("at_most");
		assertThat(read("资金规模约2.5亿元左右。")).hasFigure(250_000_000, "元").bounded("about");
		assertThat(read("满意率在98%以上。")).hasFigure(98, "%").written("98%以上").bounded("at_least");
		assertThat(read("培训人员上千名,近百家企业参加。")).hasFigure(1000, "名").bounded("at_least").hasFigure(100, "家").bounded("nearly");
		assertThat(read("公示率≥95%,点击量10万+,至少走访2遍。")).hasFigure(95, "%").bounded("at_least").hasFigure(100_000, "次")
				.bounded("more_than").hasFigure(2, "遍").bounded("at_least");
		assertThat(read("数十位专家、几百名志愿者参加。")).hasFigures(0).rejects("十位", "vague");
	}

	@Test
	void anOrdinaryWordIsNoQualifier() {
		assertThat(read("网上20件、最近3件。")).hasFigure(20, "件").bounded("exact").hasFigure(3, "件").bounded("exact");
	}

	@Test
	void readsMeasuresWithoutASeparator() {
		assertThat(read("查处违法案件28件30人。")).hasFigures(2).hasFigure(28, "件").hasFigure(30, "人");
		assertThat(read("任务分解为6大类45项。")).hasFigure(6, "类").hasFigure(45, "项");
	}

	@Test
	void readsRangesByTheirLowerEnd() {
		assertThat(read("收费标准下调5-20%。")).hasFigures(1).hasFigure(5, "%").written("5-20%");
		assertThat(read("项目投资7000-8000万元左右。")).hasFigures(1).hasFigure(70_000_000, "元").written("7000-8000万元左右");
	}

	@Test
	void aRangeMaySayItsUnitTwice() {
		assertThat(read("每案补贴1500元至2000元,成本降低3万~5万元,占3%-5%。")).hasFigures(3).hasFigure(1500, "元").written("1500元至2000元")
				.bounded("at_least").hasFigure(-30_000, "元").hasFigure(3, "%");
		assertThat(read("由35%提高到48%,从3家增加到8家。")).hasFigures(4);
	}

	@Test
	void readsDoublingsAndProportions() {
		assertThat(read("案件量翻一番,调解量翻了两番。")).hasFigure(100, "%").ofKind(FigureKind.GROWTH).written("翻一番").hasFigure(300, "%");
		assertThat(read("调解与诉讼的比例达到3.2:1。")).hasFigures(1).hasFigure("3.2", "").ofKind(FigureKind.RATIO);
		assertThat(read("会议于10:30开始。")).hasFigures(0);
		assertThat(read("财政收入增长-4.5%。")).hasFigure("-4.5", "%").written("-4.5%");
	}

	@Test
	void numbersShareTheUnitOfTheirListOrWhole() {
		assertThat(read("一审、二审案件分别审结320、85件。")).hasFigure(320, "件").hasFigure(85, "件");
		assertThat(read("安全感、满意度分别提升0.32、0.56个百分点。")).hasFigure("0.32", "百分点");
		assertThat(read("办理公证8632件(其中国内6210、涉外2105)。")).hasFigure(6210, "件").hasFigure(2105, "件");
		assertThat(read("案件数由2020年的1256上升至2024年的3021。")).hasFigures(2).hasFigure(1256, "件").hasFigure(3021, "件");
		assertThat(read("全市有律师2310、公证员86。")).hasFigure(2310, "名").hasFigure(86, "名");
	}

	@Test
	void aUnitMayStandInBrackets() {
		assertThat(read("受理申请1256(件),走访560(家)次,排查纠纷3215件(起),讲座120场(次)。")).hasFigure(1256, "件").written("1256(件)")
				.hasFigure(560, "家次").hasFigure(3215, "件").hasFigure(120, "场次");
		assertThat(read("罚没款87.6 万元。")).hasFigure(876_000, "元");
	}

	@Test
	void placesInAnOrderMayBeBounded() {
		assertThat(read("考核跻身全市前三。")).hasFigure(3, "位").bounded("at_most").ofKind(FigureKind.RANK);
	}

	@Test
	void readsFullWidthDigits() {
		assertThat(read("办理公证1234件,合格率99.5%。")).hasFigure(1234, "件").written("1234件").hasFigure("99.5", "%");
	}

	@Test
	void suppliesAUnitThatIsLeftOut() {
		assertThat(read("调解纠纷涉及金额3.8亿。")).hasFigure(380_000_000, "元").written("3.8亿");
		assertThat(read("短视频播放量突破11.43万。")).hasFigure(114_300, "次").bounded("more_than");
		assertThat(read("覆盖全部28个村、6镇街。")).hasFigure(28, "个").hasFigure(6, "个");
	}

	@Test
	void offsetsAreCodePoints() {
		assertThat(read("😀受理案件5件")).hasFigure(5, "件").written("5件");
		Assertions.assertThat(read("😀受理案件5件").figures().get(0).span().start()).isEqualTo(5);
	}

	@Test
	void chineseNumeralsCountWhereTheyCount() {
		assertThat(read("召开推进会三次,选派两名律师驻点。")).hasFigures(2).hasFigure(3, "次").hasFigure(2, "名");
		assertThat(read("连续五年获评先进集体。")).hasFigure(5, "年");
		assertThat(read("统一部署,进一步完善一体化机制,形成一批成果。")).hasFigures(0);
		assertThat(read("引进全市首家外资律师事务所。")).hasFigure(1, "家").ofKind(FigureKind.RANK);
		assertThat(read("考核成绩位居全省第二。")).hasFigure(2, "位").ofKind(FigureKind.RANK);
		assertThat(read("调解成功率达百分之九十八。")).hasFigure(98, "%");
	}

	@Test
	void aPointIsAPlaceWhereNothingRose() {
		assertThat(read("全县57个站、612个点都有人值守。")).hasFigure(612, "个");
		assertThat(read("办结率上升2个点。")).hasFigure(2, "百分点");
		assertThat(read("同比高3.4个点。")).hasFigure("3.4", "百分点");
	}

}
