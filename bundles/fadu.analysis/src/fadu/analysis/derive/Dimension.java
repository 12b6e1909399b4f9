package fadu.analysis.derive;

import java.util.Map;
import java.util.TreeMap;

import fadu.analysis.value.Units;

/**
 * What a number counts, as powers of units: 元/件 is money by case, per cent are nothing. Measure words of things are not told apart.
 *
 * @param powers the power of each unit, none of them 0
 * @param any    whether it may be anything
 */
public record Dimension(Map<String, Integer> powers, boolean any) {

	/** What may be anything. */
	static final Dimension ANY = new Dimension(Map.of(), true);

	/** What a number in the unit counts, e.g. 件, 元/家, 件/百件, %. */
	static Dimension of(String unit) {
		String[] parts = unit.split("/", 2);
		Dimension counted = one(parts[0]);
		return parts.length == 1 ? counted : counted.times(one(Units.single(parts[1])), -1);
	}

	private static Dimension one(String unit) {
		String word = Units.kindOf(unit);
		return new Dimension(word.isEmpty() ? Map.of() : Map.of(word, 1), false);
	}

	Dimension times(Dimension other, int sign) {
		Map<String, Integer> product = new TreeMap<>(powers);
		other.powers.forEach((unit, power) -> product.merge(unit, sign * power, Integer::sum));
		product.values().removeIf(power -> power == 0);
		return new Dimension(product, any || other.any);
	}

	boolean isLike(Dimension other) {
		return any || other.any || powers.equals(other.powers);
	}

	/** Of two alike the one that says more. */
	Dimension or(Dimension other) {
		return any ? other : this;
	}

}
