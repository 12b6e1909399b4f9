package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class NonFiguresTest {

	@Test
	void datesAreNoFigures() {
		assertThat(read("2023年5月12日召开会议,2021—2025年规划,发布时间:2024-03-01 09:30:00。")).hasFigures(0).rejects("2023年", "date");
		assertThat(read("自3月起至9月底,1-9月开展行动。")).hasFigures(0);
		assertThat(read("近三年来持续推进,未来五年规划已定。")).hasFigures(0);
		assertThat(read("成立三十周年。")).hasFigures(0);
	}

	@Test
	void numbersOfSectionsAndDocumentsAreNoFigures() {
		assertThat(read("一、总体情况\n(二)主要做法\n3.普法工作\n三是抓落实。")).hasFigures(0).rejects("3", "section_number");
		assertThat(read("根据某司发〔2023〕16号文件和第五十七条规定办理。")).hasFigures(0).rejects("16号", "document_number").rejects("五十七条",
				"ordinal");
	}

	@Test
	void telephoneNumbersAreNoFigures() {
		assertThat(read("12348热线全天开通,12345平台转办。")).hasFigures(0).rejects("12348", "hotline");
		assertThat(read("接听来电12348个。")).hasFigures(1).hasFigure(12348, "个");
	}

	@Test
	void namesAreNoFigures() {
		assertThat(read("构建“1+3+N”体系,落实“三会一课”,推进“八五”普法和“一带一路”建设。")).hasFigures(0).rejects("1", "brand_name");
		assertThat(read("建设24小时法律超市,推广AB角和5G应用。")).hasFigures(0);
		assertThat(read("领会二十届四中全会和十九大以来的部署。")).hasFigures(0);
		assertThat(read("召开第六次会议,举办首届论坛,参加第三批创建。")).hasFigures(0);
		assertThat(read("落实《关于办好10件实事的意见》。")).hasFigures(0).rejects("10件", "brand_name");
	}

	@Test
	void stretchesOfTimeThatAreLookedOverAreNoFigures() {
		assertThat(read("前10个月受理案件20件,近5年持续增长。")).hasFigures(1).rejects("10个月", "period").rejects("5年", "period");
		assertThat(read("会议9时30分开始。")).hasFigures(0);
	}

	@Test
	void versionsAndOutlineNumbersAreNoFigures() {
		assertThat(read("平台升级到3.0版,客户端为V2.0。")).hasFigures(0).rejects("3.0版", "version");
		assertThat(read("3.2项目实施情况\n已完成。")).hasFigures(0).rejects("3.2项", "section_number");
	}

	@Test
	void idiomsAreNoFigures() {
		assertThat(read("不得两面三刀,推行一户一策、一案三查,做好三通一平。")).hasFigures(0);
	}

	@Test
	void identifiersAreNoFigures() {
		assertThat(read("索引号:11999900001234567X/2024-00042")).hasFigures(0);
	}

	@Test
	void whatWasPutAsideIsListedWithItsPlace() {
		var rejected = read("深化“3+2”机制。").rejected();
		Assertions.assertThat(rejected).extracting(r -> r.span().start()).containsExactly(3, 5);
	}

	@Test
	void theSessionOfAnAssemblyAndAnItemOfASpeechAreNoFigures() {
		assertThat(read("关于市政协七届四次会议第88号提案的答复\n全年办证700件。")).hasFigures(1);
		assertThat(read("讲话\n考核比上年前进了4位。\n第二,办证700件。")).hasFigures(2);
	}

}
