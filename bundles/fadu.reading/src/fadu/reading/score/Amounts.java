package fadu.reading.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.reading.lexicon.WordList;

/** When two amounts are the same. */
final class Amounts {

	private static final List<Set<String>> SAME_UNIT = WordList.entries("same_units").stream()
			.map(units -> Stream.of(units).map(unit -> unit.equals("-") ? "" : unit).collect(Collectors.toUnmodifiableSet()))
			.toList();

	private Amounts() {
	}

	/** Signs are left out: some annotations give a fall as a positive number. */
	static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() && other.isEmpty();
		}
		double a = Math.abs(one.get().doubleValue());
		double b = Math.abs(other.get().doubleValue());
		return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(a, b));
	}

	static boolean sameUnit(String one, String other) {
		return one.equals(other) || SAME_UNIT.stream().anyMatch(units -> units.contains(one) && units.contains(other));
	}

}
