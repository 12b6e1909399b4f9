package fadu.report.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fadu.workspace.UserWording;

/** Puts what English sentences of reports say into the words in which Chinese ones say it, so that one test computes both again. */
final class EnglishWords {

	private static final String BOUND = "(?:about |more than |at least |nearly |at most )?";
	private static final String NUMBER = BOUND + "-?[\\d,.]*\\d(?:[–-][\\d,.]*\\d)?";
	private static final String SIZE = "(up|down)(?: by)? (" + NUMBER + ")(%| percentage points| yuan)?";
	private static final String VALUE = NUMBER + "(?: yuan|%)?";
	private static final Map<String, String> BOUNDS = Map.of("about ", "约", "more than ", "超过", "at least ", "不少于", "nearly ", "近",
			"at most ", "不超过");
	private static final Pattern PLACES = Pattern.compile("the places are: ([^.]*)\\.");
	private static final Pattern CELLS = Pattern
			.compile(
					"(\\d+) districts beside each other on (\\d+) metrics make (\\d+) cells: (\\d+) have a number; the others: (.*)\\.");

	private EnglishWords() {
	}

	private static String inChinese(String english) {
		String text = CELLS.matcher(english).replaceAll(found -> "把这 %s 个区域在 %s 项指标上的数字并列，%s 格中有数字的 %s 个；没有数字的：%s。".formatted(
				found.group(1), found.group(2), found.group(3), found.group(4), found.group(5).replaceAll("(\\d+) ", "$1 个 ")));
		text = PLACES.matcher(text)
				.replaceAll(found -> "名次：" + found.group(1).replaceAll("(\\S+区) (\\d(?:–\\d)?)", "$1第 $2 位") + "。");
		text = text.replaceFirst("of (\\d+) figures that surely rose or fell on the year before, ", "升降可以确定的 $1 个数字中，")
				.replaceFirst("one figure surely rose or fell on the year before", "升降可以确定的数字有 1 个")
				.replaceFirst("Of none of them a rise or fall on the year before is certain", "没有与上年相比升降可以确定的")
				.replaceFirst("(\\d+) rose, (\\d+) fell", "上升的 $1 个、下降的 $2 个").replaceFirst("(\\d+) rose", "上升的 $1 个")
				.replaceFirst("(\\d+) fell(?=[ :])", "下降的 $1 个").replaceFirst("个 \\(([^)]*)\\): ", "个（$1）：")
				.replaceFirst("(个数字中，[^:（：]*|有 1 个): ", "$1：");
		text = replaced(text, "\\b" + SIZE + " on (" + VALUE + ") (?:of the year before|in (\\d{4}))",
				found -> "比" + (found.group(5) == null ? "上" : found.group(5)) + "年的" + found.group(4) + size(found));
		text = replaced(text, "\\b" + SIZE + " on the year before", found -> "比上年" + size(found));
		text = replaced(text, "unchanged on (" + VALUE + ") of the year before", found -> "与上年的" + found.group(1) + "持平")
				.replace("unchanged on the year before", "与上年持平").replaceAll(" \\(the year before: ([^)]*)\\)", "（上年为$1）")
				.replace(" as the report states", "").replace(" as the report has it", "");
		return text.replace(", the largest rise", "，增幅最大").replace(", the largest fall", "，降幅最大")
				.replaceAll("\\(first half of (\\d{4})\\)", "（$1年上半年）").replaceAll("\\((\\d{4})\\)", "（$1年）")
				.replaceAll("(?<=区) (?=[>≥≈<≤\\d-])", "").replaceAll(" (?=（)", "").replace(" yuan", "元").replace(" cases", "件")
				.replaceAll("(?<![\\d,.])(20\\d\\d)(?!\\d|[,.]\\d|年)", "$1年").replace("No figures to tell", "没有数字可说")
				.replaceAll(", (?=比|与)", "，").replace("; ", "；").replaceAll("\\.$", "。").replaceAll("(?i)\\brate\\b", "率");
	}

	/** The rows of an answer with their sentences so put; as they are where the program runs in Chinese. */
	static List<Map<String, Object>> told(List<Map<String, Object>> rows) {
		return UserWording.get().english() ? rows.stream().map(EnglishWords::told).toList() : rows;
	}

	private static Map<String, Object> told(Map<String, Object> row) {
		Map<String, Object> told = new LinkedHashMap<>(row);
		for (String column : List.of("statement", "text")) {
			told.computeIfPresent(column, (name, words) -> inChinese((String) words, row.get("kind")));
		}
		return told;
	}

	/** In a statement with several numbers what stands before them ends with the mark that ends it in Chinese. */
	private static String inChinese(String english, Object kind) {
		boolean several = List.of("FIGURES", "DISTRICT").contains(String.valueOf(kind));
		if ("OPENING".equals(kind)) {
			return inChinese(english.replaceFirst("^([^:]*), ([^:]*\\d{4}[^:]*): ", "$1$2："));
		}
		return inChinese(several ? english.replaceFirst("^([^:]*): (?!" + BOUND + "-?\\d)", "$1：") : english);
	}

	private static String replaced(String text, String pattern, Function<MatchResult, String> words) {
		return Pattern.compile(pattern).matcher(text).replaceAll(words::apply);
	}

	private static String size(MatchResult found) {
		String number = found.group(2);
		for (Map.Entry<String, String> bound : BOUNDS.entrySet()) {
			number = number.replace(bound.getKey(), bound.getValue());
		}
		String unit = found.group(3) == null ? "件" : found.group(3).equals(" percentage points") ? "个百分点" : found.group(3).strip();
		return (found.group(1).equals("up") ? "增长" : "下降") + number + unit.replace("yuan", "元");
	}

}
