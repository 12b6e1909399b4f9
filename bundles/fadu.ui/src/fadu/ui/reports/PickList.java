package fadu.ui.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What may be picked of many: in groups, in each those with figures first, narrowed by words and to those with figures.
 *
 * @param all what there is
 */
public record PickList(List<Pick> all) {

	/**
	 * One that may be picked.
	 *
	 * @param label what the user reads
	 * @param value what is picked
	 * @param group under which heading it stands; empty for none
	 * @param words by which it is found beside its label, its value and its group
	 * @param count how many districts have a figure of it
	 */
	public record Pick(String label, String value, String group, String words, int count) {

		private boolean holds(String part) {
			return String.join("\n", label, value, group, words).toLowerCase(Locale.ROOT).contains(part);
		}
	}

	/** How many have figures. */
	public long withFigures() {
		return all.stream().filter(pick -> pick.count() > 0).count();
	}

	/**
	 * Those that are shown, by group.
	 *
	 * @param typed       part of a name, a wording or a group
	 * @param withFigures whether those alone are wanted of which there is a figure
	 */
	public Map<String, List<Pick>> shown(String typed, boolean withFigures) {
		String part = typed.strip().toLowerCase(Locale.ROOT);
		return all.stream().filter(pick -> !withFigures || pick.count() > 0).filter(pick -> pick.holds(part))
				.sorted(Comparator.comparing(pick -> pick.count() == 0))
				.collect(Collectors.groupingBy(Pick::group, LinkedHashMap::new, Collectors.toList()));
	}

}
