package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import fadu.report.tests.GeneratedDistricts.Thrown;

/** Computes again what sentences say of the change of a number. */
final class ChangeSentences {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);
	private static final Pattern CHANGE = Pattern
			.compile("(增长|提高|下降|增加|减少)(约|超过|不少于|近|不超过)?([\\d,.]+)(?:[–-]([\\d,.]+))?(%|个百分点|件|元|次)");

	private ChangeSentences() {
	}

	/** Whether what is said of two numbers is so, wherever in their bounds the true ones lie. */
	static void hold(String statement, Thrown now, Thrown before) {
		Matcher change = CHANGE.matcher(statement);
		if (statement.contains("持平")) {
			assertThat(now.exact() && before.exact() && now.value().compareTo(before.value()) == 0).as(statement).isTrue();
		} else if (change.find()) {
			assertThat(now.about() || before.about()).as("about says nothing exactly: " + statement).isFalse();
			boolean up = !change.group(1).matches("下降|减少");
			if (up) {
				assertThat(before.most()).as(statement).isPresent();
				assertThat(now.least()).as(statement).isGreaterThanOrEqualTo(before.most().orElseThrow());
			} else {
				assertThat(now.most()).as(statement).isPresent();
				assertThat(now.most().orElseThrow()).as(statement).isLessThanOrEqualTo(before.least());
			}
			if (now.exact() && before.exact()) {
				BigDecimal size = new BigDecimal(change.group(3).replace(",", ""));
				BigDecimal difference = now.value().subtract(before.value()).abs();
				BigDecimal exact = change.group(5).equals("%") && !statement.contains("率")
						? difference.multiply(ALL).divide(before.value(), MathContext.DECIMAL64)
						: difference;
				BigDecimal most = change.group(4) == null ? size : new BigDecimal(change.group(4).replace(",", ""));
				BigDecimal rounding = exact.multiply(new BigDecimal("0.006")).max(new BigDecimal("0.06"));
				assertThat(exact).as(statement + " is " + exact).isBetween(size.subtract(rounding), most.add(rounding));
			}
		}
	}

	/** A sentence of the draft as a headline has it. */
	static String withoutTheYearBefore(String sentence) {
		return sentence.replaceFirst("(上年(?:同期|末)?)的[^，；]*?(?=增长|提高|下降|增加|减少|持平)", "$1")
				.replaceFirst("（上年(?:同期|末)?为[^）]*）", "");
	}

	/** What the opening names is in the draft, and what it calls the largest is so. */
	static void opening(String text, List<Map<String, Object>> drafts) {
		assertThat(text).doesNotContain("确定");
		long up = drafts.stream().filter(draft -> ((String) draft.get("statement")).matches(".*(增长|提高|增加|（上年(?:同期|末)?为0).*"))
				.count();
		long down = drafts.stream().filter(draft -> ((String) draft.get("statement")).matches(".*(下降|减少).*")).count();
		largest(text, "增幅最大", "增长|提高|增加", up, drafts);
		largest(text, "降幅最大", "下降|减少", down, drafts);
		for (String most : text.substring(text.indexOf('：') + 1).replaceFirst("。$", "").split("；")) {
			Matcher change = CHANGE.matcher(most);
			if (most.matches(".*（上年(?:同期|末)?为0.*")) {
				continue;
			}
			assertThat(change.find()).as(text).isTrue();
			String name = most.substring(0, most.indexOf('，'));
			assertThat(drafts).as(text).anyMatch(draft -> ((String) draft.get("statement")).startsWith(name)
					&& ((String) draft.get("statement")).contains(change.group()));
		}
	}

	/** What is called the largest is no smaller than any other change in per cent that the draft tells. */
	private static void largest(String text, String words, String direction, long count, List<Map<String, Object>> drafts) {
		if (text.contains(words)) {
			assertThat(count).as(text).isGreaterThan(1);
			Matcher told = Pattern.compile(".*(?:" + direction + ")([\\d,.]+)%，" + words).matcher(text);
			assertThat(told.find()).as(text).isTrue();
			BigDecimal most = new BigDecimal(told.group(1).replace(",", ""));
			Pattern other = Pattern.compile("(?:" + direction + ")(?:近|不超过)?([\\d,.]+)%");
			assertThat(drafts).as(text).allSatisfy(draft -> other.matcher((String) draft.get("statement")).results()
					.forEach(size -> assertThat(new BigDecimal(size.group(1).replace(",", ""))).isLessThanOrEqualTo(most)));
		}
	}

	/** A change that the report states is told as it states it, unless no number of the year before can give it. */
	static void stated(GeneratedDistricts thrown, String text, String district, String period) {
		BigDecimal change = thrown.figure(district, GeneratedDistricts.CHANGE, period).orElseThrow().value();
		if (!CHANGE.matcher(text).find() && !text.contains("持平")) {
			Thrown now = thrown.figure(district, GeneratedDistricts.CHANGING, period).orElseThrow();
			assertThat(canBe(now.value(), change)).as(text + " and " + change).isFalse();
			return;
		}
		if (change.signum() == 0) {
			assertThat(text).contains("持平");
			return;
		}
		Matcher told = CHANGE.matcher(text);
		assertThat(told.find()).as(text).isTrue();
		assertThat(told.group(1)).as(text).isEqualTo(change.signum() > 0 ? "增长" : "下降");
		assertThat(new BigDecimal(told.group(3).replace(",", ""))).as(text).isEqualByComparingTo(change.abs());
	}

	/** Whether there is a whole number from which the change leads to the other, as far as it is printed. */
	private static boolean canBe(BigDecimal now, BigDecimal change) {
		BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(0, change.stripTrailingZeros().scale())).divide(BigDecimal.TWO);
		long about = now.multiply(ALL).divide(ALL.add(change), MathContext.DECIMAL64).longValue();
		return LongStream.rangeClosed(Math.max(1, about - 2), about + 2).mapToObj(BigDecimal::valueOf)
				.map(before -> now.subtract(before).multiply(ALL).divide(before, MathContext.DECIMAL64))
				.anyMatch(exact -> exact.subtract(change).abs().compareTo(half) <= 0);
	}

	/** Changes that reports state, each with the number that changed. */
	static void stated(GeneratedDistricts thrown, String text, List<String> set) {
		for (String clause : text.split("；")) {
			String district = set.stream().filter(clause::startsWith).findFirst().orElseThrow(() -> new AssertionError(text));
			Matcher told = Pattern.compile("([>≥≈<≤]?)([\\d,]+)件（(\\d{4})年）").matcher(clause);
			assertThat(told.find()).as(text).isTrue();
			Thrown base = thrown.figure(district, GeneratedDistricts.CHANGING, told.group(3)).orElseThrow();
			assertThat(new BigDecimal(told.group(2).replace(",", ""))).as(text).isEqualByComparingTo(base.value());
			assertThat(told.group(1)).as(text).isEqualTo(base.bound());
			stated(thrown, clause, district, told.group(3));
		}
	}

}
