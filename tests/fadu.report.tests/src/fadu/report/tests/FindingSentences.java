package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fadu.report.tests.GeneratedDistricts.Thrown;

/** Finds each number of a sentence on what is doubtful among what was thrown, or among what follows from two such numbers. */
final class FindingSentences {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,-])-?([\\d,]+(?:\\.\\d+)?)(亿|万)?(?!\\d|年|-H1| ?项)");
	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private FindingSentences() {
	}

	static void hold(GeneratedDistricts thrown, List<String> districts, String text) {
		List<BigDecimal> known = districts.stream().flatMap(district -> known(thrown, district).stream()).toList();
		for (MatchResult found : NUMBER.matcher(text).results().toList()) {
			BigDecimal worth = found.group(2) == null
					? BigDecimal.ONE
					: new BigDecimal(found.group(2).equals("万") ? 10_000 : 100_000_000);
			BigDecimal number = new BigDecimal(found.group(1).replace(",", "")).multiply(worth);
			BigDecimal rounding = number.multiply(new BigDecimal("0.006")).max(BigDecimal.ONE);
			assertThat(known).as(text + " names " + number).anyMatch(each -> each.subtract(number).abs().compareTo(rounding) <= 0);
		}
	}

	private static List<BigDecimal> known(GeneratedDistricts thrown, String district) {
		List<BigDecimal> known = new ArrayList<>();
		for (String period : thrown.periods(district)) {
			List<String> metrics = new ArrayList<>(GeneratedDistricts.UNITS.keySet());
			metrics.add(GeneratedDistricts.CHANGE);
			metrics.forEach(metric -> thrown.figure(district, metric, period).map(Thrown::value).map(BigDecimal::abs)
					.ifPresent(known::add));
			thrown.figure(district, GeneratedDistricts.CHANGE, period).filter(change -> change.value().add(ALL).signum() > 0)
					.ifPresent(change -> thrown.figure(district, GeneratedDistricts.CHANGING, period).ifPresent(now -> known.add(
							now.value().multiply(ALL).divide(change.value().add(ALL), MathContext.DECIMAL64))));
			for (String earlier : thrown.periods(district)) {
				thrown.figure(district, GeneratedDistricts.CHANGING, period).ifPresent(now -> thrown
						.figure(district, GeneratedDistricts.CHANGING, earlier).filter(before -> before.value().signum() > 0)
						.ifPresent(before -> known.add(now.value().subtract(before.value()).abs().multiply(ALL)
								.divide(before.value(), MathContext.DECIMAL64))));
			}
		}
		return known;
	}

}
