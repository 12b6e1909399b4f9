package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fadu.analysis.peer.LikeSize;
import fadu.analysis.peer.NearestNeighbours;
import fadu.analysis.peer.Neighbour;
import fadu.analysis.peer.Profile;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Which districts are like a district. */
class PeersTest {

	private final District home = district("1", "甲", 500_000);
	private final District like = district("2", "乙", 800_000);
	private final District large = district("3", "丙", 2_000_000);
	private final District unknown = district("4", "丁", 0);

	@Test
	void ofLikeSizeIsFromHalfToTwiceThePopulation() {
		LikeSize size = LikeSize.of(home, List.of(home, like, large, unknown), BigDecimal.TWO);
		assertThat(size.peers()).containsExactly(home, like);
	}

	@Test
	void aDistrictOfUnknownPopulationIsNeitherLikeNorUnlike() {
		assertThat(LikeSize.of(home, List.of(home, unknown), BigDecimal.TWO).unknown()).containsExactly(unknown);
	}

	@Test
	void aVariableCountsInItsOwnSpread() {
		List<Profile> all = List.of(profile(home, Map.of("people", 500_000.0, "cases", 10.0)),
				profile(like, Map.of("people", 510_000.0, "cases", 90.0)),
				profile(large, Map.of("people", 900_000.0, "cases", 12.0)));
		List<Neighbour> neighbours = new NearestNeighbours(List.of("cases"), all).of(all.get(0), all, 5);
		assertThat(neighbours).extracting(Neighbour::district).containsExactly(large, like);
		assertThat(new NearestNeighbours(List.of("people"), all).of(all.get(0), all, 1)).extracting(Neighbour::district)
				.containsExactly(like);
	}

	@Test
	void theDistanceIsTheMeanOverStandardisedVariables() {
		List<Profile> all = List.of(profile(home, Map.of("a", 0.0)), profile(like, Map.of("a", 2.0)));
		assertThat(new NearestNeighbours(List.of("a"), all).of(all.get(0), all, 1).get(0).distance()).isCloseTo(Math.sqrt(2),
				within(1e-9));
	}

	@Test
	void whatOneOfTwoDistrictsLacksIsNamedAndLeftOut() {
		List<Profile> all = List.of(profile(home, Map.of("a", 0.0, "b", 5.0)), profile(like, Map.of("a", 1.0)),
				profile(large, Map.of("a", 3.0, "b", 7.0)));
		Neighbour nearest = new NearestNeighbours(List.of("a", "b"), all).of(all.get(0), all, 1).get(0);
		assertThat(nearest.used()).containsExactly("a");
		assertThat(nearest.missing()).containsExactly("b");
	}

	@Test
	void withoutAVariableInCommonThereIsNoDistance() {
		List<Profile> all = List.of(profile(home, Map.of("a", 0.0)), profile(like, Map.of("b", 1.0)),
				profile(large, Map.of("a", 1.0)));
		assertThat(new NearestNeighbours(List.of("a", "b"), all).of(all.get(0), all, 5)).extracting(Neighbour::district)
				.containsExactly(large);
	}

	@Test
	void aVariableThatTellsNobodyApartIsSaid() {
		List<Profile> all = List.of(profile(home, Map.of("a", 1.0)), profile(like, Map.of("a", 1.0)));
		NearestNeighbours nearest = new NearestNeighbours(List.of("a", "b"), all);
		assertThat(nearest.silent()).containsExactly("a", "b");
		assertThat(nearest.of(all.get(0), all, 5)).isEmpty();
	}

	private static Profile profile(District district, Map<String, Double> values) {
		return new Profile(district, values);
	}

	private static District district(String code, String name, long people) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(code);
		district.setName(name);
		if (people > 0) {
			Denominator residents = FaduFactory.eINSTANCE.createDenominator();
			residents.setName("常住人口");
			residents.setQuantity(Quantity.of(Long.toString(people), "人"));
			residents.setPeriod(Period.valueOf("2020"));
			residents.setSource("普查");
			district.getDenominators().add(residents);
		}
		return district;
	}

}
