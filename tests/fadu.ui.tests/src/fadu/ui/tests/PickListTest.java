package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fadu.ui.reports.PickList;
import fadu.ui.reports.PickList.Pick;

/** The list of metrics that a report is to have: those with figures first, by line of business. */
class PickListTest {

	private final PickList list = new PickList(List.of(pick("公证件数", "公证", 0), pick("受理法律援助案件数", "法律援助", 2),
			pick("法律援助值班人数", "法律援助", 0), pick("公证机构数", "公证", 1)));

	private static Pick pick(String name, String group, int count) {
		return new Pick(name, "T." + name.hashCode(), group, name.equals("公证机构数") ? "公证处" : "", count);
	}

	@Test
	void thoseWithoutFiguresAreLeftOutUntilTheyAreWanted() {
		assertThat(list.withFigures()).isEqualTo(2);
		assertThat(names("", true)).containsExactly("法律援助:受理法律援助案件数", "公证:公证机构数");
		assertThat(names("", false)).containsExactly("法律援助:受理法律援助案件数", "法律援助:法律援助值班人数", "公证:公证机构数", "公证:公证件数");
	}

	@Test
	void aPartOfANameAWordingOrAGroupFinds() {
		assertThat(names("值班", false)).containsExactly("法律援助:法律援助值班人数");
		assertThat(names("公证处", false)).containsExactly("公证:公证机构数");
		assertThat(names("公证", false)).containsExactly("公证:公证机构数", "公证:公证件数");
	}

	private List<String> names(String typed, boolean withFigures) {
		return list.shown(typed, withFigures).entrySet().stream()
				.flatMap(group -> group.getValue().stream().map(pick -> group.getKey() + ':' + pick.label())).toList();
	}

}
