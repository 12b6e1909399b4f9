package fadu.reading.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import fadu.reading.lexicon.WordList;

/** Which units may stand for each other: 名 and 人 always, 件 and 份 at need, 人 and 件 never. */
final class Units {

	private static final double SAME = 3;
	private static final double ALIKE = 2;
	private static final double RELATED = -1;
	private static final Map<String, Set<String>> FAMILIES = new HashMap<>();
	private static final Map<String, Set<String>> TWINS = new HashMap<>();
	private static final String POINTS = "百分点";
	private static final Set<String> RANKS = Set.of("位", "名次", "");

	static {
		for (String[] entry : WordList.entries("unit_families")) {
			FAMILIES.computeIfAbsent(entry[1], unit -> new HashSet<>()).add(entry[0]);
			TWINS.computeIfAbsent(entry[1], unit -> new HashSet<>()).add(entry.length > 2 ? entry[2] : entry[1]);
		}
	}

	private Units() {
	}

	/** Whether a quantity in one unit can be of a metric that is counted in the other. */
	static boolean fit(String unit, String metricUnit) {
		return unit.equals(metricUnit) || share(FAMILIES, unit, metricUnit);
	}

	/** Whether a quantity whose unit may be unknown can be of a metric. */
	static boolean mayFit(String unit, String metricUnit) {
		return unit.isEmpty() || fit(unit, metricUnit);
	}

	/** Whether two units are the same or near kin: 件 and 起, but not 件 and 项. */
	static boolean areKin(String unit, String metricUnit) {
		return unit.equals(metricUnit) || share(TWINS, unit, metricUnit);
	}

	/** Whether a unit tells differences of rates. */
	static boolean arePoints(String unit) {
		return POINTS.equals(unit);
	}

	static double likeness(String unit, String metricUnit) {
		return unit.equals(metricUnit) ? SAME : share(TWINS, unit, metricUnit) ? ALIKE : RELATED;
	}

	static boolean isRank(String unit) {
		return RANKS.contains(unit);
	}

	private static boolean share(Map<String, Set<String>> groups, String a, String b) {
		Set<String> ofOne = groups.get(a);
		Set<String> ofOther = ofOne == null ? null : groups.get(b);
		return ofOther != null && !Collections.disjoint(ofOne, ofOther);
	}

}
