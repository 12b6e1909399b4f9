package fadu.analysis.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Units;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.value.Quantity;

/**
 * The districts of like size: their population is at most so many times that of a district, and at least that part of it.
 *
 * @param peers   the districts of like size, the district itself among them
 * @param unknown the districts whose population nobody knows: neither like nor unlike
 */
public record LikeSize(List<District> peers, List<District> unknown) {

	/**
	 * The districts of like size.
	 *
	 * @param home  whose population is known
	 * @param ratio 2 for half to twice the population
	 */
	public static LikeSize of(District home, List<District> all, BigDecimal ratio) {
		BigDecimal own = population(home).orElseThrow();
		List<District> peers = all.stream().filter(district -> population(district)
				.filter(people -> people.compareTo(own.multiply(ratio)) <= 0 && people.multiply(ratio).compareTo(own) >= 0)
				.isPresent())
				.toList();
		return new LikeSize(peers, all.stream().filter(district -> population(district).isEmpty()).toList());
	}

	/** The residents of a district: the first of its denominators that counts people. */
	public static Optional<BigDecimal> population(District district) {
		return district.getDenominators().stream().map(Denominator::getQuantity)
				.filter(quantity -> Units.isPersons(quantity.unit())).map(Quantity::value).findFirst();
	}

}
