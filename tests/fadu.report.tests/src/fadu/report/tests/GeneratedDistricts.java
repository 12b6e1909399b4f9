package fadu.report.tests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import fadu.testing.MadeUpDistricts;

/**
 * Sets of districts that nobody describes, with figures that are thrown: exact and bounded, nought and missing, of years and halves
 * of
 * years, some of which may not be compared. What was thrown is remembered, so that sentences can be held against it.
 */
final class GeneratedDistricts {

	/** Metrics with their unit; that of reconsideration has a break in 2024. */
	static final Map<String, String> UNITS = Map.of("LA.CASES_ACCEPTED", "件", "PM.DISPUTES_RESOLVED", "件", "RC.ACCEPTED", "件",
			"LA.LOSS_RECOVERED", "元", "LT.APPEARANCE_RATE", "%");
	private static final List<String> PERIODS = List.of("2021", "2022", "2023", "2024", "2024-H1", "2025");
	private static final List<String> BOUNDS = List.of("", "", "", "", ">", "≥", "≈", "<", "≤");
	private static final String SURNAMES = "柳榆槐桑桐枫楠桦樟檀松柏杉竺芦荻蒲苇菱荷";

	/** The metric of which some reports state the change; it comes first in a report that has it. */
	static final String CHANGING = "LA.CASES_ACCEPTED";
	static final String CHANGE = "LA.CASES_ACCEPTED_YOY";

	private final Map<Key, Thrown> figures = new HashMap<>();
	private final List<List<String>> sets = new ArrayList<>();
	private final MadeUpDistricts plugIn = new MadeUpDistricts();

	/** What was thrown for one cell. */
	record Key(String district, String metric, String period) {
	}

	/** A number and its bound. */
	record Thrown(BigDecimal value, String bound) {

		/** The least that the true number can be. */
		BigDecimal least() {
			return bound.equals("<") || bound.equals("≤") ? BigDecimal.ZERO : value;
		}

		/** The most; nothing where there is no upper end. */
		Optional<BigDecimal> most() {
			return bound.equals(">") || bound.equals("≥") ? Optional.empty() : Optional.of(value);
		}

		boolean exact() {
			return bound.isEmpty();
		}

		boolean about() {
			return bound.equals("≈");
		}
	}

	/** @param count how many sets; always the same for the same seed */
	GeneratedDistricts(int count, long seed) {
		Random random = new Random(seed);
		for (int set = 0; set < count; set++) {
			List<String> districts = new ArrayList<>();
			int size = 1 + random.nextInt(3);
			for (int i = 0; i < size; i++) {
				String district = "" + SURNAMES.charAt(set % SURNAMES.length()) + "东西南北".charAt(i)
						+ "甲乙丙".charAt(set / SURNAMES.length())
						+ "区";
				districts.add(district);
				throwFigures(district, random);
			}
			sets.add(districts);
		}
	}

	/** What a report says of the change: as it is where the year before is known, at times wrong, or anything. */
	private Optional<String> change(String district, String period, Random dice) {
		Optional<Thrown> now = figure(district, CHANGING, period);
		if (period.length() > 4 || now.isEmpty() || now.get().value().signum() == 0 || dice.nextInt(3) == 0) {
			return Optional.empty();
		}
		Optional<Thrown> before = figure(district, CHANGING, String.valueOf(Integer.parseInt(period) - 1));
		boolean known = before.filter(Thrown::exact).isPresent() && now.get().exact() && before.get().value().signum() > 0
				&& dice.nextInt(5) > 0;
		BigDecimal change = known
				? now.get().value().subtract(before.get().value()).multiply(BigDecimal.valueOf(100))
						.divide(before.get().value(), 1, RoundingMode.HALF_UP)
				: BigDecimal.valueOf(dice.nextInt(1500) - 599L, 1);
		figures.put(new Key(district, CHANGE, period), new Thrown(change, ""));
		return Optional.of(CHANGE + ' ' + change.toPlainString() + " % @0");
	}

	private void throwFigures(String district, Random random) {
		Random dice = new Random(district.hashCode());
		boolean any = false;
		for (String period : PERIODS) {
			List<String> lines = new ArrayList<>();
			for (String metric : UNITS.keySet().stream().sorted().toList()) {
				if (random.nextInt(10) < 6) {
					String unit = UNITS.get(metric);
					Thrown thrown = new Thrown(number(unit, random), BOUNDS.get(random.nextInt(BOUNDS.size())));
					figures.put(new Key(district, metric, period), thrown);
					lines.add(metric + ' ' + thrown.bound() + thrown.value().toPlainString() + ' ' + unit);
				}
			}
			change(district, period, dice).ifPresent(lines::add);
			if (!lines.isEmpty() && random.nextInt(10) < 8 || !any && period.equals("2025")) {
				any = true;
				plugIn.says(district, period, lines.toArray(String[]::new));
			} else {
				figures.keySet().removeIf(key -> key.district().equals(district) && key.period().equals(period));
			}
		}
	}

	private static BigDecimal number(String unit, Random random) {
		if (random.nextInt(12) == 0) {
			return BigDecimal.ZERO;
		}
		return switch (unit) {
		case "%" -> BigDecimal.valueOf(random.nextInt(1001), 1);
		case "元" -> BigDecimal.valueOf(random.nextInt(900) + 1L).multiply(BigDecimal.valueOf(10_000));
		default -> BigDecimal.valueOf(random.nextInt(30) == 0 ? random.nextInt(9) + 1 : random.nextInt(3000) + 1);
		};
	}

	/** The districts of each set. */
	List<List<String>> sets() {
		return sets;
	}

	/** What was thrown for a cell. */
	Optional<Thrown> figure(String district, String metric, String period) {
		return Optional.ofNullable(figures.get(new Key(district, metric, period)));
	}

	/** The periods of which the district has a figure. */
	List<String> periods(String district) {
		return figures.keySet().stream().filter(key -> key.district().equals(district)).map(Key::period).distinct().sorted()
				.toList();
	}

	/** The plug-in that describes them, for the test alone. */
	MadeUpDistricts plugIn() {
		return plugIn;
	}

}
