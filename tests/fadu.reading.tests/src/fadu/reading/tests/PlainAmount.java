package fadu.reading.tests;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in the plainest form, 约1.2万余件: bound, digits, magnitude, bound, unit, bound. Whoever annotates need not state
 * what such a form says; whatever else stands in a report must be stated. The reader under test has no part in this.
 */
record PlainAmount(BigDecimal value, String unit, String qualifier) {

	private static final Pattern FORM = Pattern.compile(
			"(?<before>约|近|超过?|突破|逾|不少于|不低于|至少|不超过)?(?<digits>[\\d,]+(\\.\\d+)?)(?<more>[余多])?(?<magnitude>[十百千万亿]*)"
					+ "(?<further>[余多])?个?(?<unit>百分点|工作日|[^\\d]*?)(?<after>以上|以下|以内|左右)?");
	private static final Map<String, String> BEFORE = Map.of("约", "about", "近", "nearly", "超", "more_than", "超过", "more_than",
			"突破", "more_than", "逾", "more_than", "不少于", "at_least", "不低于", "at_least", "至少", "at_least", "不超过", "at_most");
	private static final Map<String, String> AFTER = Map.of("以上", "at_least", "以下", "at_most", "以内", "at_most", "左右", "about");
	private static final Map<Character, BigDecimal> MAGNITUDES = Map.of('十', BigDecimal.TEN, '百', new BigDecimal("100"), '千',
			new BigDecimal("1000"), '万', new BigDecimal("10000"), '亿', new BigDecimal("100000000"));

	static Optional<PlainAmount> of(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(form.group("digits").replace(",", ""));
		for (char magnitude : form.group("magnitude").toCharArray()) {
			value = value.multiply(MAGNITUDES.get(magnitude));
		}
		String unit = text.substring(form.start("unit"), form.end("unit"));
		boolean article = form.start("unit") > 0 && text.charAt(form.start("unit") - 1) == '个';
		unit = article && !unit.equals("百分点") ? '个' + unit : unit;
		return Optional.of(new PlainAmount(value.stripTrailingZeros(), unit, qualifier(form)));
	}

	private static String qualifier(Matcher form) {
		if (form.group("before") != null) {
			return BEFORE.get(form.group("before"));
		}
		if (form.group("after") != null) {
			return AFTER.get(form.group("after"));
		}
		return form.group("more") != null || form.group("further") != null ? "more_than" : "exact";
	}

}
