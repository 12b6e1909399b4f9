package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

/** What a city tells of each of its districts stands below the district's name. */
class SectionPlacesTest {

	private static final String TITLE = "虚谷市司法局关于2024年度督查情况的通报\n石坪县、河湾区司法局：\n全市受理法律援助案件900件。\n";

	@Test
	void aSectionHeadedByADistrictIsOfIt() {
		String text = TITLE + "二、发现的问题\n（一）石坪县\n走访司法所4个，抽查卷宗40份。电话回访124人。\n（二）河湾区\n走访司法所6个。白沙镇受理12件。全市问题率为8.5%。\n三、整改要求\n15个所限期整改。";
		assertThat(read(text)).hasFigure(900, "件").inDistrict("虚谷市").hasFigure(4, "个").inDistrict("石坪县").hasFigure(124, "人")
				.inDistrict("石坪县").hasFigure(6, "个").inDistrict("河湾区").hasFigure(12, "件").inDistrict("白沙镇").hasFigure("8.5", "%")
				.inDistrict("虚谷市").hasFigure(15, "个").inDistrict("虚谷市");
	}

	@Test
	void anItemThatOpensWithADistrictIsOfIt() {
		String text = TITLE + "1.石坪县：走访司法所4个，回访124人。满意113人。\n2.河湾区　走访司法所6个。\n";
		assertThat(read(text)).hasFigure(124, "人").inDistrict("石坪县").hasFigure(113, "人").inDistrict("石坪县").hasFigure(6, "个")
				.inDistrict("河湾区");
	}

	@Test
	void oneHeadingThatEndsLikeADistrictNamesNone() {
		assertThat(read("虚谷市司法局2024年工作总结\n（一）依法治县\n审查合同43件。\n")).hasFigure(43, "件").inDistrict("虚谷市");
	}

}
