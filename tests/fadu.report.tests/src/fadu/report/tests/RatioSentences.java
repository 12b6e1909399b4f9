package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.model.Metric;
import fadu.report.tests.GeneratedDistricts.Thrown;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** Computes again what a sentence says that a formula gives. */
final class RatioSentences {

	private static final Pattern NUMBER = Pattern.compile(
			"([^：、，。“”]{3}区)([>≥≈<≤]?)([\\d,.]+)(?:[–-]([\\d,.]+))?(亿|万)?[^（、]*（(\\d{4})年(上半年)?）");
	private static final Pattern BY_MONTHS = Pattern.compile("(\\S+) / MONTHS");
	private static final Pattern BY_OTHER = Pattern.compile("([A-Z][\\w.]+) / ([A-Z][\\w.]+)");
	private static final Pattern YEAR_BEFORE = Pattern.compile("(\\S+) / \\(1 \\+ (\\S+) / 100\\)");
	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private RatioSentences() {
	}

	static void hold(Workspace workspace, GeneratedDistricts thrown, String text, String code) throws UserException {
		Metric metric = workspace.metrics().stream().filter(each -> each.getCode().equals(code)).findFirst().orElseThrow();
		List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
		assertThat(numbers).as(text).isNotEmpty();
		for (MatchResult number : numbers) {
			boolean half = number.group(7) != null;
			String period = number.group(6) + (half ? "-H1" : "");
			List<Thrown> terms = terms(metric.getFormula(), thrown, number.group(1), period);
			BigDecimal worth = number.group(5) == null
					? BigDecimal.ONE
					: new BigDecimal(number.group(5).equals("万") ? 10_000 : 100_000_000);
			BigDecimal low = new BigDecimal(number.group(3).replace(",", "")).multiply(worth);
			BigDecimal high = number.group(4) == null ? low : new BigDecimal(number.group(4).replace(",", "")).multiply(worth);
			BigDecimal value = value(metric.getFormula(), terms, half);
			BigDecimal rounding = value.abs().multiply(new BigDecimal("0.006")).max(new BigDecimal("0.06"));
			assertThat(value).as(text + " is " + value).isBetween(low.subtract(rounding), high.add(rounding));
			if (terms.stream().allMatch(Thrown::exact)) {
				assertThat(number.group(2)).as("no bound where all numbers are exact: " + text).isIn("", "≈");
			} else if (terms.stream().anyMatch(Thrown::about)) {
				assertThat(number.group(2)).as("about stays about: " + text).isEqualTo("≈");
			}
		}
	}

	private static List<Thrown> terms(String formula, GeneratedDistricts thrown, String district, String period) {
		return Pattern.compile("[A-Z]{2}\\.[A-Z_]+").matcher(formula).results().map(MatchResult::group)
				.map(code -> thrown.figure(district, code, period)
						.orElseThrow(() -> new AssertionError(code + " of " + district + " in " + period + " was not reported")))
				.toList();
	}

	private static BigDecimal value(String formula, List<Thrown> terms, boolean half) {
		Optional<BigDecimal> by = Optional.empty();
		Matcher other = BY_OTHER.matcher(formula);
		if (BY_MONTHS.matcher(formula).matches()) {
			by = Optional.of(BigDecimal.valueOf(half ? 6 : 12));
		} else if (YEAR_BEFORE.matcher(formula).matches()) {
			by = Optional.of(BigDecimal.ONE.add(terms.get(1).value().divide(ALL, MathContext.DECIMAL64)));
		} else if (other.matches()) {
			by = Optional.of(terms.get(1).value());
		}
		return terms.getFirst().value().divide(by.orElseThrow(() -> new AssertionError("nobody computes this again: " + formula)),
				MathContext.DECIMAL64);
	}

}
