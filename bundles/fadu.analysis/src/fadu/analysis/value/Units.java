package fadu.analysis.value;

import java.util.List;
import java.util.Set;

/**
 * Which measure words count the same thing. Source: the usage of official reports, where 起 and 件 both count cases, 名 and 人
 * persons, 场次 and 次 events, 家, 所 and 个 organisations; 人次 counts attendances and is not 人.
 */
public final class Units {

	private static final List<Set<String>> SAME = List.of(Set.of("件", "起", "宗"), Set.of("人", "名", "位"), Set.of("次", "场次", "场"),
			Set.of("份", "件"), Set.of("家", "所", "个"), Set.of("月", "个月"));

	/** Measure words of things, for all of which 个 is said as well. */
	private static final Set<String> THINGS = Set.of("个", "家", "处", "所", "项", "件", "条", "份", "类", "级");
	private static final String ANY_THING = "个";

	/** Measure words of cases, persons, households and attendances, and money: of these there are more where more people live. */
	private static final Set<String> OF_PEOPLE = Set.of("件", "起", "宗", "人", "名", "位", "人次", "户", "户次", "元");

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

	/** Whether there are more of it where more people live, unlike meetings, villages and documents. */
	public static boolean isOfPeople(String unit) {
		return OF_PEOPLE.contains(unit);
	}

	/** Whether figures in the two units may be added and compared. */
	public static boolean same(String one, String other) {
		return one.equals(other) || SAME.stream().anyMatch(set -> set.contains(one) && set.contains(other));
	}

	/** Whether both are measure words of things, so that a figure in one may count what a metric counts in the other. */
	public static boolean countThings(String one, String other) {
		return THINGS.contains(one) && THINGS.contains(other);
	}

	/** Whether a figure in one unit may be of a metric in the other: the two are the same, or one is said of any thing. */
	public static boolean fits(String one, String other) {
		boolean general = one.equals(ANY_THING) || other.equals(ANY_THING);
		return same(one, other) || general && countThings(one, other);
	}

}
