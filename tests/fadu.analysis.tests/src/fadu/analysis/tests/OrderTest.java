package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Order;
import fadu.model.Direction;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Grade;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;

class OrderTest {

	private final Metric cases = Facts.cases();

	@Test
	void exactFiguresHaveExactPlaces() {
		assertThat(places("30 件", "10 件", "20 件")).containsExactly("甲 1", "丙 2", "乙 3");
	}

	@Test
	void whereLessIsBetterTheSmallestIsFirst() {
		cases.setDirection(Direction.DOWN);
		assertThat(places("30 件", "10 件", "20 件")).containsExactly("乙 1", "丙 2", "甲 3");
	}

	@Test
	void aTieLeavesThePlaceOpen() {
		assertThat(places("30 件", "20 件", "20 件")).containsExactly("甲 1", "乙 2–3", "丙 2–3");
	}

	@Test
	void aBoundThatOverlapsLeavesThePlaceOpen() {
		assertThat(places(">400 件", "500 件", "300 件")).containsExactly("甲 1–2", "乙 1–2", "丙 3");
	}

	@Test
	void whereEveryBoundOverlapsNothingCanBeOrdered() {
		assertThat(order(">400 件", "≈500 件", ">300 件")).isEmpty();
	}

	@Test
	void whatMayNotBeComparedIsNotRanked() {
		cases.setGrade(Grade.THEME);
		assertThat(order("30 件", "10 件", "20 件")).isEmpty();
	}

	@Test
	void whatHasNoBetterAndWorseIsNotRanked() {
		cases.setDirection(Direction.NEUTRAL);
		assertThat(order("30 件", "10 件", "20 件")).isEmpty();
	}

	private List<String> places(String... quantities) {
		return order(quantities).orElseThrow().stream().map(place -> place.district().getName() + ' '
				+ (place.best() == place.worst() ? place.best() : place.best() + "–" + place.worst())).toList();
	}

	private Optional<List<Order.Place>> order(String... quantities) {
		List<District> districts = new ArrayList<>();
		List<Observation> figures = new ArrayList<>();
		for (int i = 0; i < quantities.length; i++) {
			District district = FaduFactory.eINSTANCE.createDistrict();
			district.setCode("99990" + i);
			district.setName("甲乙丙".substring(i, i + 1));
			district.setNameEn(district.getName());
			district.setLevel(Level.DISTRICT);
			districts.add(district);
			figures.add(Facts.figure(district, quantities[i], "2024"));
		}
		ComparisonRow row = new Compare(districts, districts, Optional.empty(), false)
				.compare(List.of(cases), figures, List.of()).rows().get(0);
		return Order.of(row);
	}

}
