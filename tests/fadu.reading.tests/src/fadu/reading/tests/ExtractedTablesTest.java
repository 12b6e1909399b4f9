package fadu.reading.tests;

import static fadu.reading.tests.Checkout.read;
import static fadu.reading.tests.ReadingAssert.assertThat;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** Tables in the form in which sheets and documents of offices come out of their files. */
class ExtractedTablesTest {

	private static final String TWO_YEARS = """
			柳泉县司法行政指标对照表（2023年、2024年）
			编制单位：柳泉县司法局办公室 | 编制单位：柳泉县司法局办公室 | 2025年1月8日编
			序号 | 指标 | 计量单位 | 2023年 1-12月 | 2024年 1-12月 | 全年增减量
			一、法律援助 | 一、法律援助 | 一、法律援助 | 一、法律援助 | 一、法律援助 | 一、法律援助
			1 | 法律援助案件 | 件 | 410 | 455 | 45
			|  | 其中：民事 | 件 | 290 | 322 | 32
			二、社区矫正、安置帮教 | 二、社区矫正、安置帮教 | 二、社区矫正、安置帮教 | 二、社区矫正、安置帮教 | 二、社区矫正、安置帮教 | 二、社区矫正、安置帮教
			2 | 期末在册矫正对象 | 人 | 171 | 163 | -8
			3 | 期末安置帮教对象 | 人 | 604 | 617 | 13
			""";

	@Test
	void aBarBeforeAnEmptyFirstCellMovesNoCell() {
		assertThat(read(TWO_YEARS)).hasFigure(290, "件").during("2023").of("LA.CASES_CIVIL").hasFigure(322, "件").during("2024")
				.ofWhich(455).hasFigure(32, "件").ofKind(FigureKind.GROWTH);
	}

	@Test
	void ofTwoYearsThatATitleSetsSideBySideTheLaterIsNoPlan() {
		assertThat(read(TWO_YEARS)).hasFigure(410, "件").during("2023").ofKind(FigureKind.COUNT).hasFigure(455, "件").during("2024")
				.ofKind(FigureKind.COUNT).hasFigure(45, "件").during("2024").changeOf(455);
	}

	@Test
	void aSectionOfTwoLinesSpeaksForNoneOfThem() {
		assertThat(read(TWO_YEARS)).hasFigure(163, "人").of("CC.ACTIVE").hasFigure(617, "人").of("CC.RESETTLEMENT");
	}

	@Test
	void columnsOfDistrictsHaveOneMetric() {
		String text = "虚谷市司法局关于2025年度目标任务的通知\n目标任务分解表\n序号 | 目标任务 | 计量单位 | 柳泉县 | 河湾区 | 石坪县\n"
				+ "1 | 办理公证 | 件 | ≥900 | 1500 | 420\n2 | 法治宣传活动 | 场次 | 60 | 90 | 45";
		assertThat(read(text)).hasFigure(900, "件").of("NT.CASES").inDistrict("柳泉县").hasFigure(1500, "件").of("NT.CASES")
				.inDistrict("河湾区").hasFigure(45, "场次").of("PL.EVENTS").inDistrict("石坪县").during("2025");
	}

	@Test
	void whatAGroupOfColumnsSaysIsNotWhatIsDoneBelowIt() {
		String ledger = "柳泉县2024年调解月台账\n单位：件、人次、万元\n月份 | 人民调解 排查纠纷 | 人民调解 受理调解 | 法律援助 咨询 | 法律援助 挽回损失\n"
				+ "1月 | 61 | 48 | 70 | 12.5\n2月 | 55 | 43 | 52 | 9.8\n合　计 | 116 | 91 | 122 | 22.3\n";
		assertThat(read(ledger)).hasFigure(61, "件").of("PM.DISPUTES_FOUND").partOf(116).hasFigure(48, "件")
				.of("PM.DISPUTES_RESOLVED").partOf(91).hasFigure(70, "人次").of("LA.CONSULTATIONS").hasFigure(223000, "元");
	}

	@Test
	void aWordAtAHeadChoosesAmongTheUnitsOfTheCaption() {
		String towns = "柳泉县2024年各乡镇人民调解情况\n单位：个、人、件、人次\n乡镇 | 村（社区） | 人民调解员 | 其中专职 | 受理调解 | 咨询\n"
				+ "东屏镇 | 12 | 40 | 3 | 150 | 81\n西屏镇 | 9 | 31 | 2 | 120 | 64\n合　计 | 21 | 71 | 5 | 270 | 145\n";
		assertThat(read(towns)).hasFigure(12, "个").partOf(21).inDistrict("东屏镇").hasFigure(3, "人").of("PM.MEDIATORS_FULL_TIME")
				.hasFigure(81, "人次").partOf(145).hasFigure(270, "件").inDistrict("柳泉县");
	}

}
