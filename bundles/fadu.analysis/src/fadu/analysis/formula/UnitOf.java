package fadu.analysis.formula;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.analysis.value.Units;

/**
 * The unit of a number in a formula: measure words with their powers. Words that count the same thing are one.
 *
 * @param powers   of the measure words; a percentage has none in a product
 * @param words    how each of them was written first
 * @param per      whether it is a percentage by itself
 * @param constant whether it is a number of the formula, which takes any unit
 */
record UnitOf(Map<String, Integer> powers, Map<String, String> words, boolean per, boolean constant) {

	private static final String PER_CENT = "%";

	static final UnitOf CONSTANT = new UnitOf(Map.of(), Map.of(), false, true);

	/** The unit that a metric has: 元/件 is 元 for each 件, of 件/百件 the hundred is no unit; nothing for one of which nobody says it. */
	static UnitOf of(String unit) {
		if (unit == null) {
			return CONSTANT;
		}
		String[] parts = unit.split("/", 2);
		UnitOf counted = one(parts[0].strip());
		return parts.length == 1 ? counted : counted.times(one(Units.single(parts[1].strip())), -1);
	}

	private static UnitOf one(String unit) {
		String word = unit.equals(Units.fold()) ? "" : Units.kindOf(unit);
		boolean share = word.isEmpty() && !unit.isEmpty() && !unit.equals(Units.fold());
		return word.isEmpty()
				? new UnitOf(Map.of(), Map.of(), share, false)
				: new UnitOf(Map.of(word, 1), Map.of(word, unit), false, false);
	}

	UnitOf times(UnitOf other, int sign) {
		Map<String, Integer> product = new TreeMap<>(powers);
		other.powers.forEach((word, power) -> product.merge(word, sign * power, Integer::sum));
		product.values().removeIf(power -> power == 0);
		Map<String, String> written = new TreeMap<>(words);
		other.words.forEach(written::putIfAbsent);
		return new UnitOf(Map.copyOf(product), Map.copyOf(written), false, constant && other.constant);
	}

	/** Whether numbers of the two may be added and compared. */
	boolean fits(UnitOf other) {
		return constant || other.constant || powers.equals(other.powers) && per == other.per;
	}

	/** Whether a result in this unit may be said in the other: a quotient of like things is a number or a percentage. */
	boolean isSaidIn(UnitOf other) {
		return constant || powers.equals(other.powers);
	}

	/** The unit in a word; empty for a mere number. */
	String word() {
		if (per) {
			return PER_CENT;
		}
		String above = powers.entrySet().stream().filter(power -> power.getValue() > 0).map(this::word)
				.collect(Collectors.joining("·"));
		String below = powers.entrySet().stream().filter(power -> power.getValue() < 0).map(power -> '/' + word(power))
				.collect(Collectors.joining());
		return above.isEmpty() && !below.isEmpty() ? '1' + below : above + below;
	}

	private String word(Map.Entry<String, Integer> power) {
		int times = Math.abs(power.getValue());
		String written = words.get(power.getKey());
		return times == 1 ? written : written + '^' + times;
	}

}
