package fadu.analysis.formula;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.analysis.value.Units;

/**
 * The unit of a number in a formula: measure words with their powers. Words that count the same thing are one.
 *
 * @param powers   of the measure words; a percentage has none in a product
 * @param per      whether it is a percentage by itself
 * @param constant whether it is a number of the formula, which takes any unit
 */
record UnitOf(Map<String, Integer> powers, boolean per, boolean constant) {

	private static final String PER_CENT = "%";

	static final UnitOf CONSTANT = new UnitOf(Map.of(), false, true);

	/** The unit that a metric has: 元/件 is 元 for each 件. */
	static UnitOf of(String unit) {
		if (unit.equals(PER_CENT)) {
			return new UnitOf(Map.of(), true, false);
		}
		UnitOf result = new UnitOf(Map.of(), false, false);
		String[] words = unit.split("/");
		for (int i = 0; i < words.length; i++) {
			if (!words[i].isBlank() && !words[i].equals(PER_CENT)) {
				result = result.times(new UnitOf(Map.of(Units.first(words[i].strip()), 1), false, false), i == 0 ? 1 : -1);
			}
		}
		return result;
	}

	UnitOf times(UnitOf other, int sign) {
		Map<String, Integer> product = new TreeMap<>(powers);
		other.powers.forEach((word, power) -> product.merge(word, sign * power, Integer::sum));
		product.values().removeIf(power -> power == 0);
		return new UnitOf(Map.copyOf(product), false, constant && other.constant);
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
		String above = powers.entrySet().stream().filter(power -> power.getValue() > 0).map(UnitOf::word)
				.collect(Collectors.joining("·"));
		String below = powers.entrySet().stream().filter(power -> power.getValue() < 0).map(power -> '/' + word(power))
				.collect(Collectors.joining());
		return above.isEmpty() && !below.isEmpty() ? '1' + below : above + below;
	}

	private static String word(Map.Entry<String, Integer> power) {
		int times = Math.abs(power.getValue());
		return times == 1 ? power.getKey() : power.getKey() + '^' + times;
	}

}
