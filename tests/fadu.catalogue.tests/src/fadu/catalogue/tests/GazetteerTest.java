package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.catalogue.Catalogue;
import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;
import fadu.catalogue.place.NamedLevel;
import fadu.model.Level;

/** What the product knows of the divisions of China, whichever plug-ins describe some of them. */
class GazetteerTest {

	private static Catalogue catalogue;
	private static Gazetteer places;

	@BeforeAll
	static void open() {
		catalogue = Catalogue.ofPlatform();
		places = catalogue.places();
	}

	@AfterAll
	static void close() {
		catalogue.close();
	}

	@ParameterizedTest
	@CsvSource({"市北区, 370203, 山东省青岛市市北区", "青岛市市北区, 370203, 山东省青岛市市北区", "青岛市北区, 370203, 山东省青岛市市北区",
			"山东省青岛市市北区, 370203, 山东省青岛市市北区", "临江市, 220681, 吉林省白山市临江市", "沙市区, 421002, 湖北省荆州市沙市区", "津市市, 430781, 湖南省常德市津市市",
			"全州县, 450324, 广西壮族自治区桂林市全州县", "全椒, 341124, 安徽省滁州市全椒县", "和田市, 653201, 新疆维吾尔自治区和田地区和田市", "沈阳和平区, 210102, 辽宁省沈阳市和平区",
			"宁波江北区, 330205, 浙江省宁波市江北区", "恩施州, 422800, 湖北省恩施土家族苗族自治州", "黔东南州, 522600, 贵州省黔东南苗族侗族自治州", "彭水县, 500243, 重庆市彭水苗族土家族自治县",
			"仙桃市, 429004, 湖北省仙桃市", "神农架, 429021, 湖北省神农架林区", "石河子市, 659001, 新疆维吾尔自治区石河子市", "浦东新区, 310115, 上海市浦东新区",
			"东莞市, 441900, 广东省东莞市", "鄂温克旗, 150724, 内蒙古自治区呼伦贝尔市鄂温克族自治旗", "东乡县, 622926, 甘肃省临夏回族自治州东乡族自治县", "香港, 810000, 香港特别行政区",
			"徐州市鼓楼区, 320302, 江苏省徐州市鼓楼区", "江苏省南京市鼓楼区, 320106, 江苏省南京市鼓楼区", "429006, 429006, 湖北省天门市"})
	void aNameThatOnePlaceBearsIsThatPlace(String name, String code, String fullName) {
		assertThat(places.find(name)).extracting(Division::code).as(name).containsExactly(code);
		assertThat(places.fullName(places.find(name).getFirst())).isEqualTo(fullName);
	}

	@ParameterizedTest
	@CsvSource({"江北区, 2", "鼓楼区, 4", "朝阳区, 2", "海州区, 2", "和平区, 2", "市中区, 4", "城关区, 2", "江苏省鼓楼区, 2", "恩施, 2", "海南, 3"})
	void aNameThatSeveralBearHasSeveralMeanings(String name, int meanings) {
		assertThat(places.find(name)).as(name).hasSize(meanings);
	}

	@ParameterizedTest
	@ValueSource(strings = {"榕江区", "雄安新区", "重庆市市北区", "平区", "区", "", "市", "辖区", "县"})
	void aNameThatNobodyBearsHasNone(String name) {
		assertThat(places.find(name)).as(name).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"重庆市, PROVINCE", "内蒙古, PROVINCE", "延边州, CITY", "锡林郭勒盟, CITY", "大兴安岭地区, CITY", "义乌市, DISTRICT", "前郭县, DISTRICT",
			"苏州工业园区, UNKNOWN", "镇江新区, UNKNOWN"})
	void levelsAreThoseOfTheList(String name, Level level) {
		assertThat(places.find(name)).extracting(Division::level).containsExactly(level);
	}

	@Test
	void townsLieInTheirCountyAndAllAboveIt() {
		List<Division> found = places.find("昆山市千灯镇");
		assertThat(found).singleElement().satisfies(town -> {
			assertThat(town.level()).isEqualTo(Level.TOWN);
			assertThat(places.above(town)).extracting(Division::name).containsExactly("昆山市", "苏州市", "江苏省");
			assertThat(places.division(town.code())).contains(town);
		});
		assertThat(places.find("东莞市石碣镇")).extracting(town -> town.parent().orElseThrow()).containsExactly("441900");
		assertThat(places.find("新城街道办事处")).hasSizeGreaterThan(10);
	}

	@Test
	void whatOnlyThePrefixTellsIsContainedThere() {
		assertThat(places.find("青岛市高新区")).isEmpty();
		assertThat(places.outerOf("青岛市高新区")).map(Division::code).contains("370200");
		assertThat(places.outerOf("榕江区")).isEmpty();
	}

	@Test
	void aPlugInsOwnDistrictIsAPlaceToo() {
		Division invented = new Division("999701", "柳湾区", Level.DISTRICT, Optional.of("370200"), List.of());
		Gazetteer more = places.with(List.of(invented));
		assertThat(more.find("青岛市柳湾区")).containsExactly(invented);
		assertThat(places.find("柳湾区")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"青禾镇, TOWN", "柳湾街道, TOWN", "巴彦苏木, TOWN", "榕江县, DISTRICT", "榕江区, DISTRICT", "临江新区, UNKNOWN", "高新技术产业开发区, UNKNOWN",
			"榕江市, UNKNOWN", "云上自治州, CITY", "红星农场, UNKNOWN", "全市, UNKNOWN", "柳湾社区, UNKNOWN"})
	void aNameThatNoListHoldsTellsItsLevelOnlyWhereItsEndingCan(String name, Level level) {
		assertThat(NamedLevel.of(name)).isEqualTo(level);
	}

}
