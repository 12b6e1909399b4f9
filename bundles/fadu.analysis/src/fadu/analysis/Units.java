package fadu.analysis;

import java.util.List;
import java.util.Set;

/**
 * Which measure words count the same thing. Source: the usage of official reports, where 起 and 件 both count cases, 名 and 人
 * persons, 场次 and 次 events, 家, 所 and 个 organisations; 人次 counts attendances and is not 人.
 */
public final class Units {

	private static final List<Set<String>> SAME = List.of(Set.of("件", "起", "宗"), Set.of("人", "名", "位"), Set.of("次", "场次", "场"),
			Set.of("份", "件"), Set.of("家", "所", "个"), Set.of("月", "个月"));

	private Units() {
	}

	/** Whether an amount of money is meant. */
	public static boolean isMoney(String unit) {
		return unit.equals("元");
	}

	/** Whether persons are counted. */
	public static boolean isPersons(String unit) {
		return same(unit, "人");
	}

	/** Whether two measure words count the same thing. */
	static boolean same(String one, String other) {
		return one.equals(other) || SAME.stream().anyMatch(set -> set.contains(one) && set.contains(other));
	}

}
