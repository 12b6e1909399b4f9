package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.report.tests.GeneratedDistricts.Thrown;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;
import fadu.workspace.UserWording;

/**
 * No sentence of a report is false: of fifty thrown sets of districts each one is computed again from the figures; in Chinese, and
 * in English in a run of its own.
 */
class TrueSentencesTest {

	private static final int SETS = 50;
	private static final Pattern FIGURE = Pattern.compile("([^：、，。“”]{3}区)([>≥≈<≤]?)(-?[\\d,.]+)(亿元|万元|元|件|%)（(\\d{4})年(上半年)?）");
	/** The time of a number, which its paragraph may say once before all. */
	private static final Pattern ONE_TIME = Pattern.compile("^\\d{4}年(?:上半年)?| \\(in [^)]*\\)");
	private static final Pattern PLACE = Pattern.compile("([^：、，。“”]{3}区)第 (\\d)(?:–(\\d))? 位");

	@TempDir
	static Path folder;
	private static GeneratedDistricts thrown;
	private static TemporaryPlugIn plugIn;
	private static ReportBench bench;

	@BeforeAll
	static void throwFigures() throws Exception {
		thrown = new GeneratedDistricts(SETS, 20_251_129);
		plugIn = thrown.plugIn().addTo(TemporaryPlugIn.named("test.thrown")).install(folder);
		bench = new ReportBench(folder);
	}

	@AfterAll
	static void close() {
		bench.close();
		plugIn.close();
	}

	@Test
	void everyNumberOfADraftIsTheReportedOne() throws Exception {
		int rows = 0;
		for (Map<String, Object> row : yearly()) {
			rows++;
			Thrown now = figure(row, "period_label").orElseThrow();
			assertThat((BigDecimal) row.get("value")).as("%s", row).isEqualByComparingTo(now.value());
			assertThat(row.get("qualifier")).as("%s", row).isEqualTo(qualifier(now.bound()));
			List<String> years = thrown.periods((String) row.get("district")).stream().filter(period -> period.length() == 4)
					.toList();
			assertThat(row.get("period_label")).as("the latest year: %s", row)
					.isEqualTo(years.isEmpty() ? "2024-H1" : years.getLast());
		}
		assertThat(rows).as("rows that were looked at").isGreaterThan(150);
	}

	@Test
	void everyChangeOfADraftHoldsForAllThatTheFiguresCanBe() throws Exception {
		int changes = 0;
		for (Map<String, Object> row : yearly()) {
			String statement = (String) row.get("statement");
			if (row.get("before") == null && row.get("metric_code").equals(GeneratedDistricts.CHANGING)
					&& thrown.figure((String) row.get("district"), GeneratedDistricts.CHANGE, (String) row.get("period_label"))
							.isPresent()) {
				ChangeSentences.stated(thrown, statement, (String) row.get("district"), (String) row.get("period_label"));
				continue;
			}
			if (row.get("before") == null) {
				assertThat(statement).as("no year before, no change").doesNotContain("增长", "提高", "下降", "持平", "上年");
				continue;
			}
			changes++;
			int year = Integer.parseInt((String) row.get("period_label"));
			Thrown now = figure(row, "period_label").orElseThrow();
			Thrown before = thrown.figure((String) row.get("district"), (String) row.get("metric_code"), String.valueOf(year - 1))
					.orElseThrow(() -> new AssertionError("there is no year before: " + row));
			assertThat((BigDecimal) row.get("before")).as("%s", row).isEqualByComparingTo(before.value());
			assertThat(row.get("metric_code").equals("RC.ACCEPTED") && year == 2024).as("a break in the series: %s", row).isFalse();
			ChangeSentences.hold(statement, now, before);
		}
		assertThat(changes).as("changes that were looked at").isGreaterThan(50);
	}

	@Test
	void everySentenceOfABriefHolds() throws Exception {
		int sentences = 0;
		Map<String, Integer> kinds = new TreeMap<>();
		for (List<String> set : thrown.sets()) {
			for (Map<String, Object> row : rows(set, "statements")) {
				sentences++;
				String text = (String) row.get("statement");
				switch ((String) row.get("kind")) {
				case "COMPARISON" -> {
					comparison(text, (String) row.get("metric_code"));
				}
				case "YEARS" -> years(text, (String) row.get("metric_code"), set);
				case "GAPS" -> gaps(text);
				case "CHANGE" -> ChangeSentences.stated(thrown, text, set);
				case "RATIO" -> RatioSentences.hold(bench.workspace, thrown, text, (String) row.get("metric_code"));
				case "FINDING" -> FindingSentences.hold(thrown, set, text);
				default -> throw new AssertionError("nobody computes this again: " + row);
				}
				kinds.merge((String) row.get("kind"), 1, Integer::sum);
			}
		}
		assertThat(sentences).isGreaterThan(60);
		assertThat(kinds.keySet()).contains("COMPARISON", "YEARS", "GAPS", "CHANGE", "RATIO", "FINDING");
	}

	@Test
	void everySentenceOnOneDistrictHolds() throws Exception {
		int facts = 0;
		for (String district : thrown.sets().stream().flatMap(List::stream).toList()) {
			List<Map<String, Object>> drafts = rows(List.of(district), "yearly");
			ReportData data = new ReportData(bench.workspace,
					Selection.of(bench.workspace, List.of(), List.of(district), Optional.empty()), false, ZonedDateTime.now());
			data.page(PageRoom.PRINT);
			for (Map<String, Object> row : EnglishWords.told(Answers.of(data).rows("statements", "count", "0"))) {
				String text = (String) row.get("statement");
				if (row.get("kind").equals("FIGURES")) {
					for (String fact : text.substring(text.indexOf('：') + 1).replaceFirst("。$", "").split("；")) {
						facts++;
						assertThat(drafts).as(text).extracting(draft -> draft.get("statement")).anyMatch(
								draft -> draft.equals(fact.replace("，报告称", "，"))
										|| ChangeSentences.withoutTheYearBefore((String) draft).equals(fact));
					}
				} else if (row.get("kind").equals("OPENING")) {
					ChangeSentences.opening(text, drafts);
				} else if (row.get("kind").equals("FINDING")) {
					FindingSentences.hold(thrown, List.of(district), text);
				}
			}
		}
		assertThat(facts).isGreaterThan(100);
	}

	@Test
	void aBriefOfSeveralSpeaksOfEachInSentencesThatHold() throws Exception {
		int facts = 0;
		for (List<String> set : thrown.sets().stream().filter(each -> each.size() > 1).toList()) {
			List<Map<String, Object>> drafts = rows(set, "yearly");
			ReportData data = new ReportData(bench.workspace, Selection.of(bench.workspace, List.of(), set, Optional.empty()),
					false,
					ZonedDateTime.now());
			data.page((UserWording.get().english() ? PageRoom.OFFICIAL_ENGLISH : PageRoom.OFFICIAL).without(0.5));
			List<Map<String, Object>> rows = EnglishWords.told(Answers.of(data).rows("statements", "count", "0"));
			for (String district : set) {
				assertThat(rows).as("%s of %s", district, set).anyMatch(row -> !row.get("kind").equals("FINDING")
						&& (row.get("statement") + " " + row.get("caveat")).contains(district));
			}
			for (Map<String, Object> row : rows) {
				String text = (String) row.get("statement");
				if (row.get("kind").equals("DISTRICT") && !text.startsWith("没有")) {
					for (String fact : text.substring(text.indexOf('：') + 1).replaceFirst("。$", "").split("；")) {
						facts++;
						assertThat(drafts).as(text).filteredOn(draft -> text.startsWith((String) draft.get("district")))
								.extracting(draft -> draft.get("statement")).contains(fact.replace("，报告称", "，"));
					}
				}
			}
		}
		assertThat(facts).isPositive();
	}

	@Test
	void aBriefIsOfSeveralKindsAndSaysNothingTwice() throws Exception {
		for (List<String> set : thrown.sets()) {
			List<Map<String, Object>> rows = rows(set, "statements");
			assertThat(rows).extracting(row -> row.get("statement")).doesNotHaveDuplicates();
			assertThat(rows.size()).isLessThanOrEqualTo(5);
		}
	}

	@Test
	void theParagraphsHoldTheSentencesOfTheDraft() throws Exception {
		for (List<String> set : thrown.sets()) {
			String prose = rows(set, "annual").stream().map(row -> (String) row.get("text")).reduce("", String::concat)
					.replaceAll(" \\(in [^)]*\\)", ""); // in English the time stands within a sentence
			for (Map<String, Object> row : rows(set, "yearly")) {
				assertThat(prose).contains(ONE_TIME.matcher((String) row.get("statement")).replaceFirst(""));
			}
		}
	}

	private static void comparison(String text, String metric) {
		List<MatchResult> figures = FIGURE.matcher(text).results().toList();
		assertThat(figures.size()).as(text).isGreaterThan(1);
		for (MatchResult figure : figures) {
			String period = figure.group(5) + (figure.group(6) == null ? "" : "-H1");
			Thrown reported = thrown.figure(figure.group(1), metric, period).orElseThrow(() -> new AssertionError(text));
			assertThat(number(figure)).as(text).isEqualByComparingTo(reported.value());
			assertThat(figure.group(2)).as(text).isEqualTo(reported.bound());
		}
		Map<String, BigDecimal> numbers = figures.stream().collect(Collectors.toMap(each -> each.group(1),
				TrueSentencesTest::number, (one, other) -> one));
		for (MatchResult place : PLACE.matcher(text).results().toList()) {
			BigDecimal own = numbers.get(place.group(1));
			long better = numbers.values().stream().filter(other -> other.compareTo(own) > 0).count();
			long same = numbers.values().stream().filter(other -> other.compareTo(own) == 0).count();
			assertThat(Long.parseLong(place.group(2))).as(text).isEqualTo(better + 1);
			assertThat(place.group(3) == null ? better + 1 : Long.parseLong(place.group(3))).as(text).isEqualTo(better + same);
		}
	}

	private static BigDecimal number(MatchResult figure) {
		BigDecimal number = new BigDecimal(figure.group(3).replace(",", ""));
		return switch (figure.group(4)) {
		case "万元" -> number.multiply(BigDecimal.valueOf(10_000));
		case "亿元" -> number.multiply(BigDecimal.valueOf(100_000_000));
		default -> number;
		};
	}

	private static void years(String text, String metric, List<String> set) {
		String district = set.stream().filter(text::startsWith).findFirst().orElseThrow(() -> new AssertionError(text));
		List<String> years = Pattern.compile("(\\d{4})年(上半年)?").matcher(text).results().map(year -> year.group(1)).toList();
		assertThat(years).as(text).hasSize(2);
		assertThat(Integer.parseInt(years.get(0)) - Integer.parseInt(years.get(1))).as(text).isEqualTo(1);
		assertThat(metric.equals("RC.ACCEPTED") && years.get(0).equals("2024")).as("a break in the series: " + text).isFalse();
		Optional<Thrown> now = thrown.figure(district, metric, years.get(0));
		Optional<Thrown> before = thrown.figure(district, metric, years.get(1));
		assertThat(now).as(text).isPresent();
		assertThat(before).as(text).isPresent();
		assertThat(text).containsPattern("增长|提高|下降");
		ChangeSentences.hold(text, now.orElseThrow(), before.orElseThrow());
	}

	private static void gaps(String text) {
		Matcher cells = Pattern.compile("把这 (\\d+) 个区域在 (\\d+) 项指标上的数字并列，(\\d+) 格中有数字的 (\\d+) 个；没有数字的：(.*)。").matcher(text);
		if (cells.matches()) {
			int all = Integer.parseInt(cells.group(3));
			assertThat(all).as(text).isEqualTo(Integer.parseInt(cells.group(1)) * Integer.parseInt(cells.group(2)));
			int parts = Pattern.compile("(\\d+) 个").matcher(cells.group(5)).results()
					.mapToInt(part -> Integer.parseInt(part.group(1)))
					.sum();
			assertThat(Integer.parseInt(cells.group(4)) + parts).as(text).isEqualTo(all);
		}
	}

	private static List<Map<String, Object>> yearly() throws Exception {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (List<String> set : thrown.sets()) {
			rows.addAll(rows(set, "yearly"));
		}
		return rows;
	}

	private static List<Map<String, Object>> rows(List<String> set, String question) throws Exception {
		Selection selection = Selection.of(bench.workspace, List.of(), set, Optional.empty());
		return EnglishWords.told(Answers.about(bench.workspace, selection).rows(question));
	}

	private static Optional<Thrown> figure(Map<String, Object> row, String period) {
		return thrown.figure((String) row.get("district"), (String) row.get("metric_code"), (String) row.get(period));
	}

	private static String qualifier(String bound) {
		return switch (bound) {
		case ">" -> "more_than";
		case "≥" -> "at_least";
		case "≈" -> "about";
		case "<" -> "nearly";
		case "≤" -> "at_most";
		default -> "exact";
		};
	}

}
