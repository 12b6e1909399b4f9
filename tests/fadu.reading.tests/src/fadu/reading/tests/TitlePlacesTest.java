package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which place a text speaks, whoever reports, and which figures in it speak of another. */
class TitlePlacesTest {

	@ParameterizedTest
	@CsvSource({"柳泉县信访局2023年上半年工作总结, 柳泉县", "柳泉市中级人民法院2023年工作情况, 柳泉市", "柳泉区社区矫正工作稳步推进, 柳泉区", "2023年柳泉市公证与律师工作, 柳泉市",
			"柳泉市东湖区普法动态, 柳泉市东湖区", "柳泉县青禾镇普法动态, 柳泉县青禾镇", "关于柳泉县公证工作的报告, 柳泉县"})
	void theTitleTellsThePlace(String title, String place) {
		assertThat(read(title + "\n受理案件300件。")).hasFigure(300, "件").inDistrict(place);
	}

	@Test
	void theSignatureTellsThePlaceWhereTheTitleDoesNot() {
		assertThat(read("关于全市复议案件的通报\n受理案件300件。\n柳泉市司法局\n2024年3月2日")).hasFigure(300, "件").inDistrict("柳泉市");
	}

	@Test
	void theRowsOfTownsAreNotTheDistrict() {
		String text = "柳泉县司法局2024年工作总结\n镇街 | 案件数(件)\n城东镇 | 100\n其中：婚姻家庭 | 40\n河西街道 | 200\n合计 | 300";
		assertThat(read(text)).hasFigure(100, "件").inDistrict("城东镇").hasFigure(40, "件").inDistrict("城东镇").hasFigure(200, "件")
				.inDistrict("河西街道").hasFigure(300, "件").inDistrict("柳泉县");
	}

	@Test
	void eachOfSeveralPlacesHasItsFigures() {
		assertThat(read("各地法院收案\n2024年甲江省全省法院收案120件。\n2024年乙山省全省法院收案88件。")).hasFigure(120, "件").inDistrict("甲江省")
				.hasFigure(88, "件").inDistrict("乙山省");
	}

	@Test
	void theOwnLevelOfACityIsPartOfIt() {
		var reading = read("柳泉市2023年行政复议工作情况\n全市新收申请2310件。市本级新收申请640件。");
		assertThat(reading).hasFigure(640, "件").inDistrict("柳泉市");
		org.assertj.core.api.Assertions.assertThat(reading.figures().get(1).scope()).contains("市本级");
		org.assertj.core.api.Assertions.assertThat(reading.figures().get(0).scope()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"市城管支队办理行政处罚案件412件，罚没金额386万元。 | 386 | 万元 | 市城管支队", "老李调解工作室调解疑难纠纷36件。 | 36 | 件 | 老李调解工作室",
			"12个乡镇共审查文件326件。 | 326 | 件 | 12个乡镇", "建有省级民主法治示范村21个。 | 21 | 个 | 省级", "创建3个全国民主法治示范村。 | 3 | 个 | 全国"})
	void whatOneBodyDidOrOneLevelNamedIsNotTheWholeDistrict(String sentence, String number, String unit, String scope) {
		org.assertj.core.api.Assertions.assertThat(read("柳泉市司法局2023年工作总结\n" + sentence).figures())
				.filteredOn(figure -> figure.text().equals(number + unit)).singleElement()
				.satisfies(figure -> org.assertj.core.api.Assertions.assertThat(figure.scope()).contains(scope));
	}

	@ParameterizedTest
	@CsvSource({"全市12个乡镇共审查文件326件。", "对6个乡镇开展督察41次。", "市法律援助中心受理法律援助案件412件。", "人民调解委员会调解纠纷620件。",
			"白石镇司法所调解纠纷36件；办理公证300件。"})
	void whatTheDistrictDidIsItsOwn(String sentence) {
		org.assertj.core.api.Assertions.assertThat(read("柳泉市司法局2023年工作总结\n" + sentence).figures().getLast().scope()).isEmpty();
	}

}
